import type { Block } from '../model/index.ts';
import { agencyNamed } from './agencies.ts';

const RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)[\s:©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?[\s,]*)?(?:by\s+)?(\p{Lu}[^.,;|©()]{1,60})/iu;
const RIGHTS_TAIL =
  /\s*(?:\ball rights\b.*|\b(?:19|20)\d\d\b.*|\b(?:ltd|inc|llc|plc|limited|gmbh|corp)\b.*|[-–—].*)$/iu;

/** The outlet named in the only line of rights ("© 2018 The Daily Planet"), or null. An agency is no outlet. */
export function outletOfRights(text: string, blocks: readonly Block[]): string | null {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') continue;
    const match = RIGHTS.exec(text.slice(block.start, Math.min(block.end, block.start + 200)));
    const name = match?.[1]?.replace(RIGHTS_TAIL, '').trim() ?? '';
    if (name.length > 1 && /^\p{Lu}/u.test(name) && agencyNamed(name) === null) names.add(name);
  }
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** `www.example.com` of an address gives `example.com`; null where the address has no host. */
export function outletOfUrl(url: string | null): string | null {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.')) return null;
  return host.replace(/^(?:www\d?|m|mobile|amp|edition|en)\./, '');
}
