export * from './arc-hybrid.ts';
export * from './archive.ts';
export * from './gaps.ts';
export * from './hash.ts';
export * from './label-rows.ts';
export * from './linear.ts';
export * from './network.ts';
export * from './vocabulary.ts';
