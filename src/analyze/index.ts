export { type Analysis, type Before, rerunSteps, runSteps, stepsFor } from './run.ts';
export { unicodeTokens } from './unicode.ts';
