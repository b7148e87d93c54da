export {
  type CaseDiff,
  type ChangedClaim,
  type ChangedDisagreement,
  diffCases,
  type Standing,
} from './case-diff.ts';
export { hang } from './layout.ts';
export { PLAIN, type Paint } from './paint.ts';
export { renderAccount } from './render-account.ts';
export { renderDiff } from './render-diff.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderWhy } from './render-why.ts';
export { storyViews } from './story-view.ts';
export { renderTable } from './table.ts';
export { type ListName, tableOf } from './tables.ts';
