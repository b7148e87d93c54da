import { type AskedFor, QUERY_NOISE, QUESTION_WORDS, SYNONYMS } from '../lang/en/questions.ts';
import type { CaseActor } from '../model/index.ts';
import { actorTerm, HOLDS } from './passages.ts';
import { type Term, termsOf } from './terms.ts';

/** One thing that a passage should speak of, and the index terms by which it may. */
export interface Concept {
  /** Stems or actor terms with their weights, 0 to 1: a synonym counts for less than the word itself. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems that count only together: the words of a name. Empty for a single word. */
  readonly together: readonly string[];
}

/** A query as the search works with it. */
export interface Query {
  /** In the order of the query. */
  readonly concepts: readonly Concept[];
  /** Terms of `HOLDS` that the question words ask for. */
  readonly asked: readonly string[];
}

/** How much a synonym counts against the word itself. */
const SYNONYM_WEIGHT = 0.4;
/** Names longer than this many words are not looked for as one. */
const LONGEST_NAME = 8;

/** Reads a query: names of the case's actors, question words, words with their synonyms. */
export function readQuery(text: string, actors: readonly CaseActor[]): Query {
  const words = termsOf(text);
  const names = namesOf(actors);
  const concepts: Concept[] = [];
  const asked = new Set<string>();
  for (let index = 0; index < words.length; ) {
    const name = longestName(words, index, names);
    if (name !== null) {
      concepts.push(nameConcept(words.slice(index, index + name.length), name.actors));
      index += name.length;
      continue;
    }
    const { word, stem } = words[index] as Term;
    const kind: AskedFor | undefined = QUESTION_WORDS.get(word);
    if (kind !== undefined) asked.add(HOLDS[kind]);
    if (!QUERY_NOISE.has(word)) concepts.push(wordConcept(stem));
    index++;
  }
  return { concepts: merged(concepts), asked: [...asked] };
}

/** Every term that the index is to be asked for. */
export function termsOfQuery(query: Query): readonly string[] {
  return [...new Set(query.concepts.flatMap(({ terms, together }) => [...terms.keys(), ...together]))];
}

/** Actors by the folded words of each of their spellings. */
function namesOf(actors: readonly CaseActor[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name, aliases } of actors) {
    for (const spelling of new Set([name, ...aliases.map((alias) => alias.name)])) {
      const key = termsOf(spelling)
        .map(({ word }) => word)
        .join(' ');
      if (key === '' || QUERY_NOISE.has(key)) continue;
      const bearers = names.get(key);
      if (bearers === undefined) names.set(key, [id]);
      else if (!bearers.includes(id)) bearers.push(id);
    }
  }
  return names;
}

function longestName(words: readonly Term[], index: number, names: ReadonlyMap<string, readonly string[]>) {
  for (let length = Math.min(LONGEST_NAME, words.length - index); length > 0; length--) {
    const key = words
      .slice(index, index + length)
      .map(({ word }) => word)
      .join(' ');
    const actors = names.get(key);
    if (actors !== undefined) return { length, actors };
  }
  return null;
}

function nameConcept(words: readonly Term[], actors: readonly string[]): Concept {
  const stems = words.map(({ stem }) => stem);
  const terms = new Map(actors.map((actor) => [actorTerm(actor), 1]));
  if (stems.length === 1) terms.set(stems[0] as string, 1);
  return { terms, together: stems.length === 1 ? [] : stems };
}

function wordConcept(stem: string): Concept {
  const terms = new Map([[stem, 1]]);
  for (const other of synonyms().get(stem) ?? []) if (!terms.has(other)) terms.set(other, SYNONYM_WEIGHT);
  return { terms, together: [] };
}

let synonymsByStem: ReadonlyMap<string, readonly string[]> | null = null;

function synonyms(): ReadonlyMap<string, readonly string[]> {
  synonymsByStem ??= new Map(
    SYNONYMS.flatMap((group) => {
      const stems = group.flatMap((word) => termsOf(word).map(({ stem }) => stem));
      return stems.map((stem) => [stem, stems] as const);
    }),
  );
  return synonymsByStem;
}

/** The same word or name twice in a query is one concept. */
function merged(concepts: readonly Concept[]): readonly Concept[] {
  const byKey = new Map(
    concepts.map((concept) => [JSON.stringify([...concept.terms.keys()].sort()), concept]),
  );
  return [...byKey.values()];
}
