import { unicodeTokens } from '../analyze/index.ts';
import { eventsStep, quotesStep } from '../extract/index.ts';
import { amounts } from '../lang/en/amounts/index.ts';
import { attribution } from '../lang/en/attribution.ts';
import { GAZETTEER_FILE, readGazetteer } from '../lang/en/gazetteer.ts';
import { namesWith } from '../lang/en/names/index.ts';
import { places } from '../lang/en/places/index.ts';
import { events } from '../lang/en/plover.ts';
import { times } from '../lang/en/times/index.ts';
import { tokens } from '../lang/en/tokens.ts';
import type { Message, Step } from '../model/index.ts';
import { readModel } from './resources.ts';

/** The steps for a language, and what a reader must know where they are not all. */
export interface LanguageSteps {
  readonly steps: readonly Step[];
  readonly message: Message | null;
}

let english: readonly Step[] | null = null;

/**
 * The steps in their order for a report's language (ISO 639-1). A report whose language is not known (too short
 * to tell) is read as English.
 */
export function languageSteps(language: string | null): LanguageSteps {
  english ??= englishSteps();
  if (language === null || language === 'en') return { steps: english, message: null };
  return { steps: [unicodeTokens as Step], message: unreadLanguage(language) };
}

/** Each step reads what those before it give. */
function englishSteps(): readonly Step[] {
  const gazetteer = readGazetteer(readModel(GAZETTEER_FILE), utf8);
  const steps = [
    tokens,
    namesWith(gazetteer),
    times,
    amounts,
    places(gazetteer),
    quotesStep(attribution),
    eventsStep(events),
  ];
  return steps as readonly Step[];
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
