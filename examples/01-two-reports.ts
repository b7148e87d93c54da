/**
 * Two reports from strings: what they share, and where they differ. Run it on a clone with
 *
 *     npm run example
 *
 * In your own project, import from 'crossread' instead.
 */
import { accountOf } from '../src/index.ts';

// A report is a text with whatever is known of it. Outlets count: two reports of one outlet are one voice.
const reports = [
  {
    path: null,
    outlet: 'The Quay Courier',
    published: '2032-05-04',
    text: `Barge sinks in Port Ellery

A barge carrying 90 tonnes of grain sank in Port Ellery on Tuesday, the harbour office said.

"She went down in four minutes," said harbour master Odile Brandt.`,
  },
  {
    path: null,
    outlet: 'Ellery Evening News',
    published: '2032-05-04',
    text: `Grain barge lost in harbour

A barge carrying 70 tonnes of grain sank in Port Ellery on Tuesday, the harbour office said.

"She went down in four minutes," Brandt, the harbour master, said.`,
  },
];

const account = await accountOf(reports);
const textOf = new Map(account.reports.map((report) => [report.id, report]));

// Every finding names report, start and end: slice the text, and you have the words it rests on.
for (const passage of account.passages) {
  console.log(`shared (${passage.kind}): ${passage.why}`);
  for (const { report, start, end } of passage.occurrences)
    console.log(`  ${textOf.get(report)?.outlet}: ${textOf.get(report)?.text.slice(start, end)}`);
}

for (const disagreement of account.disagreements) {
  console.log(`${disagreement.severity} (${disagreement.kind}): ${disagreement.why}`);
  for (const { report, value } of disagreement.values)
    console.log(`  ${textOf.get(report)?.outlet}: ${value}`);
}
