export { AGENCIES } from './agency-data.ts';
export { type Decoded, decode } from './decode.ts';
export { type UniqueReport, uniqueReports } from './identity.ts';
export { readReport } from './read.ts';
export type { Agency, Paragraph, RawReport, ReadOptions, ReadRules } from './types.ts';
