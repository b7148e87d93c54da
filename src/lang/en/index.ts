export { tokens } from './tokens.ts';
