import type { Disagreement, Passage } from '../model/index.ts';

/** `1 report`, `3 reports`. */
export function count(number: number, singular: string): string {
  return `${number} ${number === 1 ? singular : `${singular}s`}`;
}

/** `2 independent origins`; null is "unmeasured", which is not the same as one; `at least 2 independent origins` where text of some reports is missing. */
export function sayIndependent(origins: number | null, isPartial: boolean): string {
  if (origins === null) return 'origins unmeasured';
  return `${isPartial ? 'at least ' : ''}${count(origins, 'independent origin')}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function joinWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const SEVERITIES: Readonly<Record<Disagreement['severity'], string>> = {
  conflict: 'Conflict: both cannot hold',
  update: 'Update: each held at its time',
  compatible: 'Compatible: both can hold',
  spelling: 'Spelling: one name, two spellings',
  wording: 'Wording: the same said in other words',
};

const KINDS: Readonly<Record<Disagreement['kind'], string>> = {
  number: 'number',
  date: 'date',
  name: 'name',
  place: 'place',
  actor: 'who did it',
  polarity: 'yes or no',
  wording: 'wording of a quotation',
  speaker: 'who said it',
  arithmetic: 'figures that do not add up',
};

/** What a severity means to a reader. */
export function saySeverity(severity: Disagreement['severity']): string {
  return SEVERITIES[severity];
}

export function sayKind(kind: Disagreement['kind']): string {
  return KINDS[kind];
}

/** Severities in the order a reader needs them: 0 first. */
export const SEVERITY_RANK: Readonly<Record<Disagreement['severity'], number>> = {
  conflict: 0,
  update: 1,
  compatible: 2,
  spelling: 3,
  wording: 4,
};

/** Whose words a passage is. */
export function sayOrigin(passage: Passage): string {
  const { kind, name } = passage.origin;
  if (kind === 'speaker') return name === null ? 'words of a speaker' : `words of ${name}`;
  if (kind === 'agency') return name === null ? 'text of an agency' : `text of ${name}`;
  if (kind === 'release') return name === null ? 'an official text' : `official text of ${name}`;
  if (name !== null) return `first in ${name}`;
  return kind === 'unknown' ? 'who had it first is not known' : `text of an ${kind}`;
}

/** A share of 0 to 1 as a whole percentage; never "0 %" for something. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1 %' : `${rounded} %`;
}
