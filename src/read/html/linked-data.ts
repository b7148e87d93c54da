import type { DomDocument } from './dom.ts';

/** A JSON object of unknown shape. */
export type Json = { readonly [key: string]: unknown };

/** Linked data longer than this is no description of a report. */
const LONGEST = 2_000_000;
const REPORT_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review|Story)$/;
/** Objects are looked for so deep: `@graph`, `mainEntity`, lists. */
const DEEPEST = 6;

/** The page's JSON-LD object for the report itself (schema.org Article and its kinds), or null. */
export function reportData(document: DomDocument): Json | null {
  const sources = [...document.querySelectorAll('script[type*="ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const values = sources.filter((source) => source.length <= LONGEST).map(parseLoosely);
  return findReport(values, 0, isReport) ?? findReport(values, 0, isLikeReport);
}

/** Sites put comments and raw line breaks into their JSON. */
function parseLoosely(source: string): unknown {
  const plain = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [plain, plain.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none: linked data that cannot be read says nothing.
    }
  }
  return null;
}

function isReport(object: Json): boolean {
  return stringsOf(object['@type']).some((type) => REPORT_TYPE.test(type));
}

/** A page of another type that says who wrote it and when. */
function isLikeReport(object: Json): boolean {
  return typeof object.datePublished === 'string' && (object.headline ?? object.author) !== undefined;
}

function findReport(value: unknown, depth: number, accepts: (object: Json) => boolean): Json | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if (!Array.isArray(value)) {
    const object = value as Json;
    if (accepts(object)) return object;
    return findReport([object['@graph'], object.mainEntity, object.mainEntityOfPage], depth + 1, accepts);
  }
  for (const item of value) {
    const found = findReport(item, depth + 1, accepts);
    if (found !== null) return found;
  }
  return null;
}

/** The strings of a value that may be one string or a list. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The names in a value that may be a string, an object with `name`, or a list of them. */
export function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  return namesOf((value as Json).name);
}
