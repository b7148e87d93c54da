import { compareText, contentId, type Document, type Message } from '../model/index.ts';

/** A report under its final id, and the indices of the documents that it was made of: first the one whose record was kept. */
export interface UniqueReport {
  readonly document: Document;
  readonly from: readonly number[];
}

interface Entry extends UniqueReport {
  /** Equal for equal texts; the report's id where none came with it. */
  readonly madeId: string;
  /** True if the id came with the report. */
  readonly ownId: boolean;
}

/**
 * The reports of one input with ids that are unique and do not depend on the input's order, in order of
 * first occurrence. The same text of the same outlet, or of an unknown one, is one report: the other
 * paths and addresses go into `source.addresses`, with a message. The same text of another outlet is another
 * report: `...-2`, `...-3` by the outlet's name; different texts that came with one id are told apart likewise.
 */
export function uniqueReports(documents: readonly Document[]): readonly UniqueReport[] {
  const entries = documents.map((document, index): Entry => {
    const madeId = contentId('report', document.text);
    return { document, from: [index], madeId, ownId: document.id !== madeId };
  });
  const merged = grouped(entries, ({ madeId }) => madeId).flatMap(mergeCopies);
  const taken = new Set(merged.map((entry) => entry.document.id));
  return grouped(merged, (entry) => entry.document.id)
    .sort((a, b) => compareText(a[0]!.document.id, b[0]!.document.id))
    .flatMap((same) => numbered(same, taken))
    .sort((a, b) => Math.min(...a.from) - Math.min(...b.from))
    .map(({ document, from }) => ({ document, from }));
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string): (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** One entry for each outlet and each id that came along, of entries that all have the same text. */
function mergeCopies(copies: readonly Entry[]): readonly Entry[] {
  if (copies.length === 1) return copies;
  const sorted = [...copies].sort(compareEntries);
  const kept: Entry[][] = [];
  // Those with an outlet come first, so that one without joins the first of them by name.
  for (const entry of sorted) {
    const home = kept.find(([first]) => first !== undefined && isSameReport(first, entry));
    if (home === undefined) kept.push([entry]);
    else home.push(entry);
  }
  return kept.map(mergeInto);
}

function isSameReport(first: Entry, other: Entry): boolean {
  const outlets = [first.document.outlet, other.document.outlet];
  if (outlets[0] !== outlets[1] && outlets.every((outlet) => outlet !== null)) return false;
  return !other.ownId || first.document.id === other.document.id;
}

/** Outlet by name (unknown last), ids that came along first, dated first, then digest, path and address. */
function compareEntries(a: Entry, b: Entry): number {
  return (
    Number(a.document.outlet === null) - Number(b.document.outlet === null) ||
    compareText(a.document.outlet ?? '', b.document.outlet ?? '') ||
    Number(b.ownId) - Number(a.ownId) ||
    compareText(a.document.id, b.document.id) ||
    Number(a.document.published === null) - Number(b.document.published === null) ||
    compareText(a.document.source.path ?? '', b.document.source.path ?? '') ||
    compareText(a.document.source.url ?? '', b.document.source.url ?? '') ||
    compareText(a.document.digest, b.document.digest) ||
    compareText(JSON.stringify(a.document), JSON.stringify(b.document))
  );
}

function mergeInto(copies: readonly Entry[]): Entry {
  const [first, ...others] = copies as [Entry, ...Entry[]];
  if (others.length === 0) return first;
  const { document } = first;
  const places = others.flatMap(({ document: { source } }) => [source.path, source.url, ...source.addresses]);
  const met = places.filter((place): place is string => place !== null);
  const own = [document.source.path, document.source.url];
  const addresses = [...new Set([...document.source.addresses, ...met])]
    .filter((address) => !own.includes(address))
    .sort(compareText);
  const where = addresses.length === 0 ? '' : ` also as ${addresses.join(', ')}`;
  const message: Message = {
    grade: 'info',
    code: 'same-report',
    text: `The same report was given ${copies.length} times${where}; it counts once.`,
  };
  return {
    ...first,
    from: copies.flatMap((copy) => copy.from),
    document: {
      ...document,
      source: { ...document.source, addresses },
      messages: [...document.messages, message],
    },
  };
}

/** The first of the entries with one id keeps it; the others get the next free number. */
function numbered(same: readonly Entry[], taken: Set<string>): readonly Entry[] {
  if (same.length === 1) return same;
  return [...same].sort(compareEntries).map((entry, index) => {
    if (index === 0) return entry;
    const id = freeId(entry.document.id, index + 1, taken);
    return { ...entry, document: { ...entry.document, id } };
  });
}

function freeId(id: string, from: number, taken: Set<string>): string {
  let number = from;
  while (taken.has(`${id}-${number}`)) number++;
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
