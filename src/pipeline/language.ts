import { unicodeTokens } from '../analyze/index.ts';
import { eventsStep, quotesStep } from '../extract/index.ts';
import { amounts } from '../lang/en/amounts/index.ts';
import { attribution } from '../lang/en/attribution.ts';
import { coreferenceModel } from '../lang/en/coreference/choosing.ts';
import {
  GRAMMAR_FILE,
  type Grammar,
  grammarWith,
  THOROUGH_FILE,
  tokensWith,
  TREES_FILE,
} from '../lang/en/grammar/index.ts';
import { GAZETTEER_FILE, readGazetteer } from '../lang/en/gazetteer.ts';
import { namesWith } from '../lang/en/names/index.ts';
import { NAMES_FILE, NameTagger } from '../lang/en/names/model/tagger.ts';
import { places } from '../lang/en/places/index.ts';
import { events } from '../lang/en/plover.ts';
import { times } from '../lang/en/times/index.ts';
import { SENTENCES_FILE, splitterWith } from '../lang/en/tokens/index.ts';
import { unpackTables } from '../learn/index.ts';
import type { Message, Step } from '../model/index.ts';
import { readModel } from './resources.ts';

/** The steps for a language, and what a reader must know where they are not all. */
export interface LanguageSteps {
  readonly steps: readonly Step[];
  readonly message: Message | null;
}

/** How reports are read. */
export interface ReadingMode {
  /** True: sentences are parsed from both ends, which is better and slower; false by default. */
  readonly thorough?: boolean | undefined;
}

/** The first step in either mode, then the others, which are the same in both. */
const first = new Map<boolean, Step>();
let others: readonly Step[] | null = null;

/**
 * The steps in their order for a report's language (ISO 639-1). A report whose language is not known (too short
 * to tell) is read as English.
 */
export function languageSteps(language: string | null, mode: ReadingMode = {}): LanguageSteps {
  if (language !== null && language !== 'en')
    return { steps: [unicodeTokens as Step], message: unreadLanguage(language) };
  const thorough = mode.thorough === true;
  const tokens = first.get(thorough) ?? (englishTokens(mode) as Step);
  first.set(thorough, tokens);
  others ??= englishSteps();
  return { steps: [tokens, ...others], message: null };
}

/** What follows on the tokens; each step reads what those before it give. */
function englishSteps(): readonly Step[] {
  const gazetteer = readGazetteer(readModel(GAZETTEER_FILE), utf8);
  const steps = [
    namesWith(
      new NameTagger(unpackTables(readModel(NAMES_FILE))),
      coreferenceModel(unpackTables(readModel('coreference.bin'))),
    ),
    times,
    amounts,
    places(gazetteer),
    quotesStep(attribution),
    eventsStep(events),
  ];
  return steps as readonly Step[];
}

/** The step that gives English sentences and tokens, with the models that ship. */
export function englishTokens(mode: ReadingMode = {}): Step<never, 'sentences' | 'tokens'> {
  const split = splitterWith(unpackTables(readModel(SENTENCES_FILE)));
  return tokensWith(split, englishGrammar(mode), mode.thorough === true ? 'en/tokens-thorough' : 'en/tokens');
}

/** What tells the parts of speech and the trees of English words, with the models that ship. */
export function englishGrammar({ thorough }: ReadingMode = {}): Grammar {
  return grammarWith(
    unpackTables(readModel(GRAMMAR_FILE)),
    unpackTables(readModel(TREES_FILE)),
    thorough === true ? unpackTables(readModel(THOROUGH_FILE)) : null,
  );
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function unreadLanguage(language: string): Message {
  return {
    grade: 'warning',
    code: 'language-unread',
    text: `The report is in a language that crossread does not know yet (${language}): it has no names, times, amounts, places, quotes or events; only its words are compared.`,
  };
}
