import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';

/**
 * Makes the two word tables that the recognition of English names rests on:
 * `node train/names.ts --data DIR` with the folder of labelled corpora (its `train/` is read). Given names by gender and
 * country come from the npm package `@faker-js/faker` (MIT). Deterministic; takes seconds.
 */

const OUT = join(import.meta.dirname, '..', 'src', 'lang', 'en', 'names');
/** A word counts as common when the corpora write it small at least this often... */
const MINIMUM_SMALL = 2;
/** ...and at least this many times as often as capitalised inside a sentence. */
const SMALL_TO_CAPITAL = 0.5;
const WORD = /^\p{L}[\p{L}'’-]*$/u;

type Names = readonly string[] | null | undefined;

interface Locale {
  readonly person?: { readonly first_name?: { readonly [gender: string]: Names } | null } | null;
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
writeWords(join(values.data, 'train'));
writeGivenNames();

/** Words that running text writes small: from GUM, WikiGold and MEANTIME (all attribution licences). */
function writeWords(folder: string): void {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (word: string, first: boolean) => {
    if (!WORD.test(word)) return;
    const lower = word.toLowerCase();
    if (word === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
    else if (!first) capital.set(lower, (capital.get(lower) ?? 0) + 1);
  };
  for (const line of read(folder, 'gum.train.conllu.gz')) {
    const [id, form] = line.split('\t');
    if (/^\d+$/.test(id ?? '')) count(form ?? '', id === '1');
  }
  let first = true;
  for (const line of read(folder, 'wikigold.iob.gz')) {
    const [form, tag] = line.split('\t');
    if (tag !== undefined) count(form ?? '', first);
    first = tag === undefined;
  }
  for (const line of read(folder, 'meantime.jsonl.gz')) {
    if (line === '') continue;
    const record = JSON.parse(line) as { readonly text: string };
    for (const word of record.text.split(/[^\p{L}'’-]+/u)) count(word, true);
  }
  const words = [...small]
    .filter(
      ([word, n]) =>
        n >= MINIMUM_SMALL && word.length > 1 && n >= (capital.get(word) ?? 0) * SMALL_TO_CAPITAL,
    )
    .map(([word]) => word.replaceAll('’', "'"));
  write('common-words-table.ts', 'COMMON_WORDS', words, [
    'Words that English running text writes with a small initial. Counted by train/names.ts in GUM (open genres;',
    'annotation CC BY 4.0, Zeldes and the GUM annotators), WikiGold (CC BY 4.0) and MEANTIME (CC BY 4.0).',
  ]);
}

/** Given names in Latin letters, `+f` or `+m` after a name that one gender alone bears. */
function writeGivenNames(): void {
  const genders = new Map<string, Set<string>>();
  for (const locale of Object.values(allLocales as unknown as Readonly<Record<string, Locale>>)) {
    for (const [gender, names] of Object.entries(locale.person?.first_name ?? {}))
      for (const name of names ?? [])
        for (const spelling of spellings(name)) {
          const known = genders.get(spelling) ?? new Set();
          genders.set(spelling, known.add(gender));
        }
  }
  const list = [...genders].map(([name, set]) => {
    if (set.size > 1 || set.has('generic')) return name;
    return set.has('female') ? `${name}+f` : `${name}+m`;
  });
  write('given-names-table.ts', 'GIVEN_NAMES', list, [
    'Given names, small letters, `+f` or `+m` after a name that one gender alone bears. Compiled by train/names.ts',
    'from the locales of @faker-js/faker (MIT, Copyright Faker contributors).',
  ]);
}

function spellings(name: string): readonly string[] {
  if (!/^[\p{Script=Latin}'’-]{2,}$/u.test(name)) return [];
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return lower === plain ? [lower] : [lower, plain];
}

function read(folder: string, file: string): readonly string[] {
  return gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n');
}

function write(file: string, name: string, words: readonly string[], note: readonly string[]): void {
  const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const lines: string[] = [];
  let line = '';
  for (const word of sorted) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  const doc = note.map((text) => ` * ${text}`).join('\n');
  writeFileSync(
    join(OUT, file),
    `/**\n${doc}\n */\nexport const ${name} = \`\n${[...lines, line].join('\n')}\n\`;\n`,
  );
}
