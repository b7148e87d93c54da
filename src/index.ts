/**
 * The public surface of crossread. Positions are half-open ranges of UTF-16 code units into a report's `text`;
 * `docs/format/` describes every field.
 */
export { caseJson, caseLines, reportLine } from './export/index.ts';
export * from './model/index.ts';
export {
  accountOf,
  addToFile,
  annotate,
  buildCase,
  buildFile,
  intakeOf,
  readIntake,
  removeFromFile,
  type SearchResult,
  search,
  verifyCase,
} from './pipeline/index.ts';
export { readInputs, readJsonLines } from './sources/index.ts';
export { openCase } from './store/index.ts';
export { PLAIN, type Paint, renderAccount, renderMarkdown, renderTable, renderWhy } from './view/index.ts';
