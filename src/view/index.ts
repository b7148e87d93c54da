export { hang } from './layout.ts';
export { PLAIN, type Paint } from './paint.ts';
export { renderAccount } from './render-account.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderWhy } from './render-why.ts';
export { storyViews } from './story-view.ts';
export { renderTable } from './table.ts';
export { type ListName, tableOf } from './tables.ts';
