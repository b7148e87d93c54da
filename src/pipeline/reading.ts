import { readRules } from '../lang/en/reading.ts';
import type { Document } from '../model/index.ts';
import { readReport } from '../read/read.ts';
import type { CaseMessage } from '../store/index.ts';
import { type Intake, nameOf, rawOf } from './intake.ts';

/** Raised when the same bytes are read otherwise than before: stored documents are then read anew. */
export const READER_VERSION = 1;

/** The document of an input. */
export async function readIntake(intake: Intake): Promise<Document> {
  const { raw, defaults } = rawOf(intake);
  return readReport(raw, { ...defaults, rules: readRules });
}

/** Why a document is no report (no text was found in it), or null if it is one. */
export function whyUnusable(document: Document, intake: Intake): CaseMessage | null {
  if (document.text.trim() !== '') return null;
  const stated = document.messages.find((message) => message.grade === 'error');
  const text = stated?.text ?? 'No text was found in the report; look at the file.';
  return { grade: 'error', code: stated?.code ?? 'no-text', text, path: nameOf(intake) };
}
