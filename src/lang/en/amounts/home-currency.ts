import type { Document, Message, Span } from '../../../model/index.ts';
import { DEFAULTS, LANDS, type Land } from './currency-lands.ts';

/** A currency, how it was told, and a remark where it had to be assumed or stays open. */
export interface Currency {
  /** ISO 4217; the name itself where no country is known. */
  readonly code: string;
  readonly why: string;
  readonly message: Message | null;
  /** True where no country told it: what most news means. */
  readonly usual?: boolean;
}

/** Characters at the head of a report's first paragraph in which a dateline stands. */
const DATELINE = 60;
const OPENING = /^\s*(\p{Lu}[\p{Lu}\s.,'’/-]{3,}?)\s*(?:\(|,|—|–|-|:)/u;

/**
 * Which currency a name or sign means that several countries share. In this order: the country of the dateline and, for dollars,
 * also of the outlet (agencies abroad mean American ones); the only country with such a currency that the report names; what most
 * news means by it, said in a message where the report comes from another such country; else the bare name, with a message.
 */
export class HomeCurrency {
  readonly #text: string;
  readonly #dateline: string;
  readonly #outlet: string;
  readonly #domain: string;
  readonly #known = new Map<string, Currency>();

  constructor(document: Document) {
    this.#text = document.text;
    this.#dateline = datelineOf(document);
    this.#outlet = document.outlet ?? '';
    this.#domain = domainOf(document.source.url);
  }

  /** `name`: singular, lower case; `span`: where it stands first, for the message. Each name is settled once a report. */
  of(name: string, span: Span): Currency {
    const known = this.#known.get(name);
    if (known !== undefined) return { ...known, message: null };
    const currency = this.#settle(name, span);
    this.#known.set(name, currency);
    return currency;
  }

  #settle(name: string, span: Span): Currency {
    const lands = LANDS.filter((land) => name in land.currencies);
    const from = lands.find((land) => land.words.test(this.#dateline));
    const by = lands.find((land) => land.words.test(this.#outlet) || land.domains.includes(this.#domain));
    const code = (land: Land): string => land.currencies[name] as string;
    if (name === 'dollar') return this.#dollar({ from, by }, span);
    const home = from ?? by;
    if (home !== undefined) return { code: code(home), why: `the ${name} of ${home.name}`, message: null };
    const named = lands.filter((land) => land.words.test(this.#text));
    const [only] = named;
    if (only !== undefined && new Set(named.map(code)).size === 1)
      return { code: code(only), why: `the ${name} of ${only.name}, which the report names`, message: null };
    const usual = DEFAULTS[name] ?? null;
    if (usual !== null) return { code: usual, why: `the usual ${name}`, message: null, usual: true };
    const text = `“${name}” is the currency of several countries and the report does not say which; its sums are given in “${name}”.`;
    return {
      code: name,
      why: `${name} of a country that is not said`,
      message: { grade: 'info', code: 'currency-without-country', text, ...span },
    };
  }

  #dollar({ from, by }: { from: Land | undefined; by: Land | undefined }, span: Span): Currency {
    const abroad = from ?? by;
    const local = abroad?.currencies.dollar;
    const both = from !== undefined && from === by;
    const apart = /\bUS\$\s?\d/u.test(this.#text) && abroad !== undefined;
    if (local !== undefined && (both || apart))
      return { code: local, why: `the dollar of ${abroad?.name}`, message: null };
    const usual = { code: 'USD', why: '' };
    if (local === undefined || local === 'USD') return { ...usual, message: null };
    const text = `Dollars without a country were read as US dollars; the report comes from ${abroad?.name}, where they may be ${local}.`;
    return { ...usual, message: { grade: 'info', code: 'currency-assumed', text, ...span } };
  }
}

function datelineOf({ text, blocks }: Document): string {
  const block = blocks.find(({ kind }) => kind === 'dateline');
  if (block !== undefined) return text.slice(block.start, block.end);
  const body = blocks.find(({ kind }) => kind === 'body');
  const start = body?.start ?? 0;
  return OPENING.exec(text.slice(start, start + DATELINE))?.[1] ?? '';
}

/** The last label of the address's host: `au` of `www.example.com.au`. */
function domainOf(url: string | null): string {
  return /^[a-z]+:\/\/[^/:?#]*\.([a-z]{2,})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}
