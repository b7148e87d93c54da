export { fileKind, requireReplaceable } from './sqlite/header.ts';
export { FORMAT_VERSION } from './sqlite/migrations.ts';
export { openCase } from './sqlite/read.ts';
export { buildingPath, type WriteOptions, writeCase } from './sqlite/write.ts';
export type {
  CaseContent,
  CaseMessage,
  CaseStore,
  DamagedRecord,
  IndexedPassage,
  RecordKind,
  StoredAnnotation,
  StoredInput,
} from './types.ts';
