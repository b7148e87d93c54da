import { PLAIN, type Paint } from '../view/index.ts';
import { colourful } from './terminal.ts';

/** Colours where they help, else none. */
export async function colours(): Promise<Paint> {
  if (!colourful()) return PLAIN;
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}
