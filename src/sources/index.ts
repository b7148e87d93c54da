export { readInputs } from './inputs.ts';
export { readJsonLines } from './json-lines.ts';
export { type Line, linesOf } from './lines.ts';
export {
  DEFAULT_MAX_BYTES,
  type SourceItem,
  type SourceOptions,
  type SourceProblem,
  sizeOf,
} from './types.ts';
