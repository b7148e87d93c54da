import { type DomDocument, wordsOf } from './dom.ts';

/** What the page's head says about the title. */
export interface TitleHints {
  /** JSON-LD's headline, or null. */
  readonly headline: string | null;
  readonly meta: ReadonlyMap<string, string>;
  readonly outlet: string | null;
}

/** A headline has so many characters at most. */
const LONGEST = 300;
/** A site's name at the end of a title has so many words at most, and the title before it at least as many. */
const SITE_WORDS = 5;
const TITLE_WORDS = 3;
const SEPARATOR = /\s+[-–—|•·»:]{1,2}\s+|\s*[|»]\s*/g;

/** The report's title without the site's name: the heading that the head's titles confirm, else the head's own. */
export function titleOf(document: DomDocument, hints: TitleHints): string | null {
  const page = wordsOf(document.querySelector('title'));
  const shared = hints.meta.get('og:title') ?? hints.meta.get('twitter:title') ?? '';
  const stated = [hints.headline ?? '', shared, page].filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1,h2[itemprop="headline"]')]
    .map(wordsOf)
    .filter((heading) => heading !== '' && heading.length <= LONGEST);
  const confirmed = headings.find((heading) => stated.some((title) => confirms(title, heading)));
  if (confirmed !== undefined) return confirmed;
  if (hints.headline !== null && hints.headline.length <= LONGEST) return hints.headline;
  if (shared !== '') return withoutSite(shared, hints.outlet, false);
  if (page !== '') return withoutSite(page, hints.outlet, true);
  return headings[0] ?? null;
}

/** True if the title is the heading, or the heading and a site's name. A one-word heading confirms nothing. */
function confirms(title: string, heading: string): boolean {
  const long = plain(title);
  const short = plain(heading);
  return long === short || (short.split(' ').length >= TITLE_WORDS && long.includes(short));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutSite(title: string, outlet: string | null, guess: boolean): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts[cuts.length - 1];
  if (last === undefined) return title;
  const before = title.slice(0, last.index).trim();
  const after = title.slice(last.index + last[0].length).trim();
  const isSite = outlet !== null && (plain(after) === plain(outlet) || plain(outlet).includes(plain(after)));
  const looksLikeSite =
    guess && !/:/.test(last[0]) && countWords(after) <= SITE_WORDS && countWords(before) >= TITLE_WORDS;
  return isSite || looksLikeSite ? before : title;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
