export * from './case.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './layers.ts';
export * from './raw.ts';
export * from './report.ts';
export * from './span.ts';
export * from './step.ts';
