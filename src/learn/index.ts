export * from './archive.ts';
export * from './hash.ts';
