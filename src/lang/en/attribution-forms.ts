import type { CueVerb } from '../../extract/quotes/rules.ts';

/** Past forms that no rule gives. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said']],
  ['tell', ['told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought']],
  ['swear', ['swore', 'sworn']],
  ['speak', ['spoke', 'spoken']],
  ['find', ['found']],
  ['show', ['showed', 'shown']],
  ['read', ['read']],
  ['sing', ['sang', 'sung']],
]);

/** Verbs of more than one syllable whose last consonant is doubled (stress on the end, or British usage). */
const DOUBLED: ReadonlySet<string> = new Set([
  'concur',
  'refer',
  'label',
  'signal',
  'quip',
  'dub',
  'slam',
  'snap',
]);

const CONSONANT_Y = /[^aeiou]y$/;

/** Every form of a regular verb (irregular past forms by table) with its name. */
export function conjugate(lemma: string): readonly (readonly [string, CueVerb['form']])[] {
  const forms: [string, CueVerb['form']][] = [
    [lemma, 'base'],
    [present(lemma), 'present'],
    [gerund(lemma), 'gerund'],
  ];
  for (const past of IRREGULAR.get(lemma) ?? pasts(lemma)) forms.push([past, 'past']);
  return forms;
}

function present(lemma: string): string {
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.slice(-1);
  if (!DOUBLED.has(lemma)) return [lemma];
  return /(?:label|signal)$/.test(lemma) ? [lemma, doubled] : [doubled];
}

function gerund(lemma: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  return `${stems(lemma)[0]}ing`;
}

function pasts(lemma: string): readonly string[] {
  if (CONSONANT_Y.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  return stems(lemma).map((stem) => `${stem}ed`);
}
