import { type Case, type Evidence, type Line, spanAt } from '../model/index.ts';

/** The words of a line; a pronoun at its start is followed by the name it stands for, in square brackets, a start in mid-sentence is marked. */
export function clarified(built: Case, line: Line): string {
  for (const evidence of line.evidence) {
    const pronoun = pronounAt(built, evidence, line.text);
    if (pronoun !== null)
      return `${line.text.slice(0, pronoun.length)} [${pronoun.name}]${line.text.slice(pronoun.length)}`;
  }
  return /^\p{Ll}/u.test(line.text) ? `… ${line.text}` : line.text;
}

function pronounAt(
  built: Case,
  { report: id, start }: Evidence,
  text: string,
): { readonly length: number; readonly name: string } | null {
  const report = built.reports.find((item) => item.id === id);
  if (report === undefined) return null;
  const opens = new Set([start, spanAt(report.sentences ?? [], start)?.start]);
  const mention = report.mentions?.find((item) => item.form === 'pronoun' && opens.has(item.start));
  if (mention === undefined || mention.actor === null) return null;
  if (!text.startsWith(`${report.text.slice(mention.start, mention.end)} `)) return null;
  const name = report.actors?.find((actor) => actor.id === mention.actor)?.name;
  return name === undefined ? null : { length: mention.end - mention.start, name };
}

/** What a headline says of its subject, with the subject before it in square brackets: "[Ashby mill] sold for $185 million". */
export function withSubject(built: Case, line: Line): string {
  const [{ report: id, start }] = line.evidence;
  const report = built.reports.find((item) => item.id === id);
  const title = report?.blocks.find(
    ({ kind, start: from, end }) => kind === 'title' && from < start && start < end,
  );
  if (report === undefined || title === undefined) return line.text;
  const before = report.text.slice(title.start, start).trim();
  return /[:–—]$/u.test(before) ? line.text : `[${before}] ${line.text}`;
}
