export * from './alignment.ts';
export * from './clustering.ts';
export * from './background.ts';
export * from './fold.ts';
export * from './groups.ts';
export * from './ngrams.ts';
