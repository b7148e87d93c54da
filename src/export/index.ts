export { CASE_FORMAT, caseJson, caseLines, type ExportOptions, reportLine } from './json.ts';
export { ordered } from './ordered.ts';
export { CASE_SHAPE, REPORT_SHAPE, RESULT_SHAPE, type Shape } from './shapes.ts';
