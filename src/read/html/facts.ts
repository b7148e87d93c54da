import type { Reader } from '../line-kinds.ts';
import { outletOfUrl } from '../outlet.ts';
import { namesIn } from '../people.ts';
import type { MarkupFacts } from '../report.ts';
import { collapse, type DomDocument, type DomElement, wordsOf } from './dom.ts';
import { type Json, namesOf, reportData, stringsOf } from './linked-data.ts';
import { titleOf } from './title.ts';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];
const UPDATED_META = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
/** Dates that stand for none. */
const FILLER = /^0{3}\d-/;
const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];
const AUTHOR_ELEMENTS =
  '[itemprop="author"],[rel="author"],[class*="byline"],[class*="author-name"],[class*="article-author"]';
/** A byline element with more words than this is a biography. */
const BYLINE_LENGTH = 160;
/** So many byline elements are looked at. */
const BYLINES = 6;

/** What the page's mark-up says about the report: JSON-LD first, then meta elements, then microdata and bylines. */
export function factsOf(document: DomDocument, reader: Reader): MarkupFacts {
  const data = reportData(document);
  const meta = metaOf(document);
  const outlet = outletIn(data, meta);
  const published = dateIn(document, { data, meta, key: 'datePublished', names: PUBLISHED_META });
  const updated = dateIn(document, { data, meta, key: 'dateModified', names: UPDATED_META });
  return {
    title: titleOf(document, { headline: firstText(data?.headline), meta, outlet }),
    outlet,
    section: sectionIn(data, meta),
    authors: authorsIn(document, { data, meta, outlet, reader }),
    published: published ?? timeElement(document),
    updated: updated !== null && updated.words === published?.words ? null : updated,
    url: addressIn(document, data, meta),
    language:
      /^[a-z]{2}(?![a-z])/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase() ??
      null,
    partial: isWithheld(data, meta),
  };
}

/** Contents of meta elements by lower-case name, property or itemprop; the first of a name counts. */
function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = collapse(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name !== undefined && name !== '' && !map.has(name)) map.set(name, content);
    }
  }
  return map;
}

function firstText(value: unknown): string | null {
  const text = typeof value === 'string' ? collapse(value.replace(/<[^<>]{1,200}>/g, '')) : '';
  return text === '' ? null : text;
}

/** The site's name as it is written, without its motto ("The Planet | News of the day"). */
function outletIn(data: Json | null, meta: ReadonlyMap<string, string>): string | null {
  const names = [meta.get('og:site_name'), namesOf(data?.publisher)[0], meta.get('application-name')];
  for (const name of names) {
    const plain =
      collapse(name ?? '')
        .split(/\s+[|•·]\s+/)[0]
        ?.replace(/^@/, '') ?? '';
    if (plain === '') continue;
    return outletOfUrl(plain) ?? plain;
  }
  return null;
}

/** The first of several sections; long lists are tags. */
function sectionIn(data: Json | null, meta: ReadonlyMap<string, string>): string | null {
  const section = firstText(stringsOf(data?.articleSection)[0]) ?? meta.get('article:section') ?? '';
  const first = section.split(',').length > 2 ? (section.split(',')[0] as string).trim() : section;
  return first === '' ? null : first;
}

interface DateSearch {
  readonly data: Json | null;
  readonly meta: ReadonlyMap<string, string>;
  readonly key: 'datePublished' | 'dateModified';
  readonly names: readonly string[];
}

function dateIn(document: DomDocument, search: DateSearch): { words: string; from: string } | null {
  const linked = firstText(stringsOf(search.data?.[search.key])[0]);
  if (linked !== null && !FILLER.test(linked))
    return { words: linked, from: `${search.key} in the page's linked data` };
  for (const name of search.names) {
    const words = search.meta.get(name);
    if (words !== undefined && /\d{4}/.test(words)) return { words, from: `meta ${name}` };
  }
  const element = document.querySelector(`[itemprop~="${search.key}"]`);
  const words = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? wordsOf(element);
  return words !== '' && /\d{4}/.test(words) ? { words, from: `itemprop ${search.key}` } : null;
}

/** The only `<time>` above the text, or one marked as the publication; others belong to other reports. */
function timeElement(document: DomDocument): { words: string; from: string } | null {
  const times = [...document.querySelectorAll('article time[datetime],main time[datetime],time[pubdate]')];
  const marked = times.find((time) => time.hasAttribute('pubdate'));
  const days = new Set(times.map((time) => time.getAttribute('datetime')?.slice(0, 10)));
  const chosen = marked ?? (days.size === 1 ? times[0] : undefined);
  const words = chosen?.getAttribute('datetime') ?? '';
  return /\d{4}/.test(words) ? { words, from: 'the page’s time element' } : null;
}

interface AuthorSearch {
  readonly data: Json | null;
  readonly meta: ReadonlyMap<string, string>;
  readonly outlet: string | null;
  readonly reader: Reader;
}

function authorsIn(document: DomDocument, search: AuthorSearch): readonly string[] {
  const people = (lists: readonly string[]) => {
    const names = lists.filter((list) => !/https?:/.test(list)).flatMap((list) => peopleIn(list, search));
    return [...new Set(names)];
  };
  const linked = people(namesOf(search.data?.author));
  if (linked.length > 0) return linked;
  for (const name of AUTHOR_META) {
    const found = people([search.meta.get(name) ?? '']);
    if (found.length > 0) return found;
  }
  const elements: DomElement[] = [...document.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, BYLINES);
  for (const element of elements) {
    const words = wordsOf(element);
    const found = words.length > BYLINE_LENGTH ? [] : people([words]);
    if (found.length > 0) return found;
  }
  return [];
}

function peopleIn(list: string, search: AuthorSearch): readonly string[] {
  const words = collapse(list).replace(search.reader.rules.bylineStart, '');
  return namesIn(words, search.reader.rules)
    .map((name) => withoutOutlet(name, search.outlet))
    .filter((name) => name.includes(' ') && compact(name) !== compact(search.outlet ?? ''));
}

/** "Jane Doe DAILY PLANET" of the Daily Planet is Jane Doe. */
function withoutOutlet(name: string, outlet: string | null): string {
  const words = name.split(' ');
  const end = words.findIndex(
    (_, index) => index > 1 && compact(words.slice(index).join('')) === compact(outlet ?? ''),
  );
  return end < 0 ? name : words.slice(0, end).join(' ');
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function addressIn(
  document: DomDocument,
  data: Json | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    firstText(data?.url),
  ];
  return candidates.find((address) => /^https?:\/\//.test(address ?? '')) ?? null;
}

/** schema.org's `isAccessibleForFree`, or Facebook's `article:content_tier`. */
function isWithheld(data: Json | null, meta: ReadonlyMap<string, string>): boolean {
  const free = data?.isAccessibleForFree;
  return (
    free === false ||
    /^(?:false|no)$/i.test(String(free ?? '')) ||
    meta.get('article:content_tier') === 'locked'
  );
}
