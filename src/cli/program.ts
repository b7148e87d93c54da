import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';

/** What a command does: its arguments and options as commander read them, its exit code. */
type Work = (names: readonly string[], options: CommandOptions) => Promise<number>;

/** All options of all commands; each command declares those that it takes. */
export interface CommandOptions {
  readonly from?: 'jsonl';
  readonly published?: string;
  readonly outlet?: string;
  readonly layers?: string;
  readonly maxSize?: number;
  readonly maxText?: number;
  readonly out?: string;
  readonly json?: boolean;
  readonly story?: string;
  readonly tokens?: boolean;
  readonly limit?: number;
  readonly format?: 'json' | 'jsonl';
  readonly conllu?: boolean;
  readonly thorough?: boolean;
}

interface CommandSpec {
  readonly name: string;
  /** As commander writes them; empty for none. */
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly (keyof typeof OPTIONS)[];
  readonly examples: readonly string[];
  /** Loads the command when it is called: `--help` needs none of them. */
  readonly load: () => Promise<Work>;
}

const OPTIONS = {
  from: () =>
    new Option('--from <form>', 'read reports from standard input, one JSON object a line').choices([
      'jsonl',
    ]),
  published: () =>
    new Option('--published <date>', 'publication date of reports that state none, e.g. 2018-01-13'),
  outlet: () => new Option('--outlet <name>', 'outlet of reports that state none'),
  layers: () => new Option('--layers <names>', 'compute only these layers, separated by commas'),
  maxSize: () => new Option('--max-size <MB>', 'largest file that is read').argParser(positiveNumber),
  maxText: () =>
    new Option('--max-text <characters>', 'how much of a report is analysed').argParser(positiveNumber),
  // Not mandatory to commander, which would then not tell of a misspelt option.
  out: () => new Option('-o, --out <case>', 'the case file to write'),
  json: () => new Option('--json', 'print JSON'),
  story: () => new Option('--story <id>', 'only this story'),
  tokens: () => new Option('--tokens', 'with the tokens of each report'),
  limit: () =>
    new Option('--limit <number>', 'how many results at most').argParser(positiveNumber).default(10),
  format: () => new Option('--format <format>', 'what to print').choices(['json', 'jsonl']).default('json'),
  conllu: () => new Option('--conllu', 'sentences and words as CoNLL-U, in on standard input and out'),
  thorough: () => new Option('--thorough', 'parse every sentence from both ends: better, but slower'),
} as const;

const READING = ['json', 'story'] as const;
const INTAKE = ['from', 'published', 'outlet', 'maxSize', 'maxText', 'thorough'] as const;

const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'annotate',
    arguments: '[inputs...]',
    summary: 'print what each report says, one JSON record a line',
    options: ['from', 'published', 'outlet', 'layers', 'maxSize', 'maxText', 'thorough'],
    examples: [
      'annotate reports/',
      'annotate --layers quotes,times report.html',
      'annotate --from jsonl < reports.jsonl',
    ],
    load: async () => (await import('./commands/annotate.ts')).annotate,
  },
  {
    name: 'parse',
    arguments: '',
    summary: 'tell part of speech, lemma and head of words that are given',
    options: ['conllu', 'thorough'],
    examples: ['parse --conllu < sentences.conllu > parsed.conllu'],
    load: async () => (await import('./commands/parse.ts')).parse,
  },
  {
    name: 'build',
    arguments: '[inputs...]',
    summary: 'make a case file from files and folders of reports',
    options: ['out', ...INTAKE],
    examples: ['build reports/ -o flood.crossread', 'build --from jsonl -o flood.crossread < reports.jsonl'],
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'add',
    arguments: '<case> [inputs...]',
    summary: 'add reports to a case',
    options: [...INTAKE],
    examples: ['add flood.crossread late-report.html'],
    load: async () => (await import('./commands/build.ts')).add,
  },
  {
    name: 'remove',
    arguments: '<case> <reports...>',
    summary: 'take reports out of a case, by id or path',
    options: ['maxText', 'thorough'],
    examples: ['remove flood.crossread 003.txt'],
    load: async () => (await import('./commands/build.ts')).remove,
  },
  {
    name: 'brief',
    arguments: '<case>',
    summary: 'the account of each story, every line with its evidence',
    options: [...READING],
    examples: ['brief flood.crossread', 'brief flood.crossread --json'],
    load: async () => (await import('./commands/brief.ts')).brief,
  },
  {
    name: 'reports',
    arguments: '<case>',
    summary: 'the reports: outlet, date, title, what was wrong',
    options: [...READING, 'tokens'],
    examples: ['reports flood.crossread'],
    load: async () => (await import('./commands/lists.ts')).list('reports'),
  },
  ...(
    [
      ['quotes', 'who said what'],
      ['claims', 'what is claimed, and by how many reports, outlets and origins'],
      ['passages', 'the words that several reports share'],
      ['disagreements', 'where the reports differ, and how badly'],
      ['timeline', 'what happened when'],
      ['actors', 'who appears, with all spellings'],
    ] as const
  ).map(
    ([name, summary]): CommandSpec => ({
      name,
      arguments: '<case>',
      summary,
      options: [...READING],
      examples: [`${name} flood.crossread`, `${name} flood.crossread --json`],
      load: async () => (await import('./commands/lists.ts')).list(name),
    }),
  ),
  {
    name: 'search',
    arguments: '<case> <query...>',
    summary: 'passages that answer a question',
    options: ['json', 'limit'],
    examples: ['search flood.crossread "how many people were rescued"'],
    load: async () => (await import('./commands/search.ts')).search,
  },
  {
    name: 'diff',
    arguments: '<old> <new>',
    summary: 'what changed from one case to another: claims, origins, disagreements',
    options: ['json'],
    examples: ['diff flood-monday.crossread flood-tuesday.crossread'],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'export',
    arguments: '<case>',
    summary: 'print the whole case for other programs',
    options: ['format', 'tokens'],
    examples: ['export flood.crossread --format json > flood.json'],
    load: async () => (await import('./commands/export.ts')).exportCase,
  },
  {
    name: 'verify',
    arguments: '<case>',
    summary: 'check every piece of evidence against the stored reports',
    options: ['json'],
    examples: ['verify flood.crossread'],
    load: async () => (await import('./commands/verify.ts')).verify,
  },
];

/** The whole command line. `finish` is told the exit code of the command that ran. */
export function createProgram(finish: (code: number) => void = () => {}): Command {
  const program = new Command('crossread')
    .description(
      'Reads many reports of the same events and builds one account in which every line points at its evidence.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', examples(['build reports/ -o flood.crossread', 'brief flood.crossread']))
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'crossread: ')) });
  for (const spec of COMMANDS) program.addCommand(commandOf(spec, finish));
  return program;
}

function commandOf(spec: CommandSpec, finish: (code: number) => void): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(`${spec.summary[0]?.toUpperCase()}${spec.summary.slice(1)}.`)
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .addHelpText('after', examples(spec.examples));
  if (spec.arguments !== '') command.arguments(spec.arguments);
  command.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'crossread: ')) });
  for (const name of spec.options) command.addOption(OPTIONS[name]());
  return command.action(async () => {
    const work = await spec.load();
    const names = command.processedArgs.flat().filter((name): name is string => typeof name === 'string');
    finish(await work(names, command.opts<CommandOptions>()));
  });
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  crossread ${line}`).join('\n')}\n`;
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
