import { join } from 'node:path';
import { readRules } from '../src/lang/en/reading.ts';
import type { Actor, Mention, RawReport } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { readReport } from '../src/read/index.ts';
import {
  CLASSES,
  type CoreferenceText,
  classOf,
  type GoldMention,
  type GoldText,
  isFirstOrSecondPerson,
  readGold,
} from './coreference-gold.ts';
import { dataFolder, readJsonLines } from './data.ts';

/**
 * Measures whom pronouns, short names, acronyms and titles of a report are said to mean, through the whole product.
 *
 * Asked for (recall): the mentions of every chain of GUM that has a mention with a proper noun as head and is of type
 * person, organization or place; not the first of the chain, not marked as apposition, predicate or cataphora
 * (their antecedent is no earlier one, or stands in the same phrase); and of one of four classes: a pronoun (the
 * personal and possessive ones, all persons), a name shorter than the fullest of its chain, an acronym of it, a
 * common noun for an office, an occupation, a relation or a body. Found: a mention with an actor whose span lies in the
 * annotated one and holds its head (of a name: meets the proper words around the head). Right: of the actor's *other*
 * mentions by name at least one lies, matched in the same way, in the same chain.
 *
 * Precision counts all links of pronouns, nominals and shorter names to an actor that is named elsewhere in the report,
 * wherever they fall on an annotated mention of any chain; a pronoun that falls on none (an empty "it") is wrong,
 * nominals and names that fall on none are counted apart and printed.
 */
export interface CoreferenceScore {
  readonly classes: Readonly<Record<string, ClassScore>>;
  /** Links of nominals and names that fall on no annotated mention. */
  readonly unmatched: number;
  readonly errors: readonly string[];
}

export interface ClassScore {
  readonly asked: number;
  readonly found: number;
  readonly linked: number;
  readonly right: number;
}

/** What the system says of one text. */
export interface Answer {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

interface Tally {
  asked: number;
  found: number;
  linked: number;
  right: number;
}

/** Scores the links of every text. */
export function scoreCoreference(
  texts: readonly CoreferenceText[],
  answer: (text: CoreferenceText) => Answer,
): CoreferenceScore {
  const classes = Object.fromEntries(
    CLASSES.map((name): [string, Tally] => [name, { asked: 0, found: 0, linked: 0, right: 0 }]),
  );
  const errors: string[] = [];
  let unmatched = 0;
  for (const text of texts) {
    const gold = readGold(text);
    const links = linksOf(gold, answer(text));
    errors.push(...countAsked(text, gold, links, classes));
    const judged = countLinks(text, links, classes);
    errors.push(...judged.errors);
    unmatched += judged.unmatched;
  }
  return { classes, unmatched, errors };
}

type Tallies = Readonly<Record<string, Tally>>;

/** Recall: counts what is asked and found; gives what no link touches. */
function countAsked(
  text: CoreferenceText,
  gold: GoldText,
  links: readonly Link[],
  tallies: Tallies,
): readonly string[] {
  return [...gold.asked].flatMap(([mention, name]) => {
    const touching = links.filter((link) => link.gold === mention);
    tallies[name]!.asked++;
    if (touching.some((link) => link.right)) tallies[name]!.found++;
    if (touching.length > 0) return [];
    const meant = nameOfChain(text, mention.chain);
    return [`missed ${name.padEnd(12)} ${text.doc}: ${around(text.text, mention)} | ${meant}`];
  });
}

/** Precision: counts links and right ones; gives the wrong ones and those that fall on no annotated mention. */
function countLinks(
  text: CoreferenceText,
  links: readonly Link[],
  tallies: Tallies,
): { readonly errors: readonly string[]; readonly unmatched: number } {
  const errors: string[] = [];
  let unmatched = 0;
  for (const link of links) {
    if (link.class === null || link.left) continue;
    const where = `${link.class.padEnd(12)} ${text.doc}: ${around(text.text, link.mention)} -> ${link.actor.name}`;
    if (link.gold === null && link.mention.form !== 'pronoun') {
      unmatched++;
      errors.push(`apart  ${where}`);
      continue;
    }
    tallies[link.class]!.linked++;
    if (link.right) tallies[link.class]!.right++;
    else
      errors.push(`wrong  ${where} | ${link.gold === null ? 'nobody' : nameOfChain(text, link.gold.chain)}`);
  }
  return { errors, unmatched };
}

/** Characters printed on either side of a mention. */
const CONTEXT = 70;

function around(text: string, { start, end }: { start: number; end: number }): string {
  const words = `${text.slice(Math.max(0, start - CONTEXT), start)}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT / 2)}`;
  return words.replace(/\s+/g, ' ');
}

function nameOfChain(text: CoreferenceText, chain: string): string {
  const all = text.mentions.filter((mention) => mention.chain === chain);
  return (all.find((mention) => mention.named) ?? all[0])?.text.slice(0, 50) ?? '';
}

interface Link {
  readonly mention: Mention;
  readonly actor: Actor;
  readonly gold: GoldMention | null;
  /** Null for a name as full as any other of the actor: it answers what is asked, but is no link to be judged. */
  readonly class: string | null;
  readonly right: boolean;
  /** Left out of precision: apposition, predicate, cataphora. */
  readonly left: boolean;
}

/** The links of pronouns, nominals and shorter names to actors that are named elsewhere in the text. */
function linksOf(gold: GoldText, answer: Answer): readonly Link[] {
  const actors = new Map(answer.actors.map((actor) => [actor.id, actor]));
  const named = new Map<string, Mention[]>();
  for (const mention of answer.mentions) {
    if (mention.form !== 'name' || mention.actor === null) continue;
    named.set(mention.actor, [...(named.get(mention.actor) ?? []), mention]);
  }
  return answer.mentions.flatMap((mention): Link[] => {
    const others = (named.get(mention.actor ?? '') ?? []).filter((other) => other !== mention);
    const actor = actors.get(mention.actor ?? '');
    if (actor === undefined || others.length === 0) return [];
    const at = gold.match(mention);
    const words = gold.text.slice(mention.start, mention.end);
    const name = classOf(
      mention.form,
      words,
      others.map(({ start, end }) => gold.text.slice(start, end)),
    );
    const right = at !== null && others.some((other) => gold.match(other)?.chain === at.chain);
    return [{ mention, actor, gold: at, class: name, right, left: at !== null && gold.leftOut(at) }];
  });
}

/** Mentions and actors of a text that is read and annotated as any other report. */
export async function answersOf(texts: readonly CoreferenceText[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const { doc, title, date, text } of texts) {
    const raw = { path: `${doc}.txt`, text, title, published: date } as RawReport;
    const document = await readReport(raw, { rules: readRules });
    const { mentions = [], actors = [] } = annotate(document, { layers: ['mentions', 'actors'] });
    answers.set(doc, { mentions, actors });
  }
  return answers;
}

/** The annotated files: their digest belongs to the floors. */
export const coreferenceFiles = (data: string): readonly string[] => [
  join(data, 'data', 'dev', 'gum-entities.dev.jsonl.gz'),
];

/** Scores the links in all annotated texts. */
export async function evaluateCoreference(
  data: string,
  files: readonly string[] = coreferenceFiles(data),
): Promise<CoreferenceScore> {
  const texts = files.flatMap((file) => readJsonLines<CoreferenceText>(file));
  const answers = await answersOf(texts);
  return scoreCoreference(texts, ({ doc }) => answers.get(doc) ?? { mentions: [], actors: [] });
}

function sumOf(scores: readonly ClassScore[]): ClassScore {
  const sum = (of: (score: ClassScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {
    asked: sum(({ asked }) => asked),
    found: sum(({ found }) => found),
    linked: sum(({ linked }) => linked),
    right: sum(({ right }) => right),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1Of({ asked, found, linked, right }: ClassScore): number {
  const [precision, recall] = [ratio(right, linked), ratio(found, asked)];
  return ratio(2 * precision * recall, precision + recall);
}

/** All classes as one, and those that news is made of: without the persons who speak and are spoken to. */
function totalsOf(score: CoreferenceScore): { readonly all: ClassScore; readonly told: ClassScore } {
  const told = CLASSES.filter((name) => !isFirstOrSecondPerson(name));
  return {
    all: sumOf(Object.values(score.classes)),
    told: sumOf(told.map((name) => score.classes[name]!)),
  };
}

/** The figures that the gate holds, 0 to 1. */
export function coreferenceMeasures(score: CoreferenceScore): Readonly<Record<string, number>> {
  const { all, told } = totalsOf(score);
  return {
    precision: ratio(told.right, told.linked),
    recall: ratio(told.found, told.asked),
    'precision with I, we, you': ratio(all.right, all.linked),
    'recall with I, we, you': ratio(all.found, all.asked),
    'pronoun F1': f1Of(score.classes.pronoun!),
  };
}

/** Errors of a kind printed. */
const ERRORS = 12;

/** The table of a score, for a terminal. `errors`: how many of each kind to print. */
export function renderCoreference(score: CoreferenceScore, errors: number = ERRORS): string {
  const { all, told } = totalsOf(score);
  const rows: readonly (readonly [string, ClassScore])[] = [
    ...CLASSES.map((name): [string, ClassScore] => [name, score.classes[name]!]),
    ['told', told],
    ['all', all],
  ];
  const lines = rows.map(([name, one]) => {
    const [precision, recall] = [ratio(one.right, one.linked), ratio(one.found, one.asked)];
    return `${name.padEnd(12)} P ${precision.toFixed(3)} (${one.right}/${one.linked})  R ${recall.toFixed(3)} (${one.found}/${one.asked})  F1 ${f1Of(one).toFixed(3)}`;
  });
  const some = ['wrong', 'missed', 'apart'].flatMap((kind) =>
    score.errors.filter((line) => line.startsWith(kind)).slice(0, errors),
  );
  return [...lines, `links on no annotated mention: ${score.unmatched}`, ...some].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  const at = process.argv.indexOf('--errors');
  const file = process.argv.indexOf('--file');
  if (data !== null) {
    const files = file < 0 ? coreferenceFiles(data) : [process.argv[file + 1]!];
    console.log(
      renderCoreference(
        await evaluateCoreference(data, files),
        at < 0 ? ERRORS : Number(process.argv[at + 1]),
      ),
    );
  }
}
