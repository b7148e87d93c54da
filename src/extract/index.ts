export { eventsStep } from './events/events.ts';
export { quotesStep } from './quotes/quotes.ts';
