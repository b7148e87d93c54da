import type { ActorType, Span } from '../../../model/index.ts';
import { agree } from './agreement.ts';
import { standsForGovernment } from './government.ts';
import { introduced } from './introduced.ts';
import type { Run } from './known-at.ts';
import { type KnownName, knownName } from './lexicon.ts';
import type { NameTagger, TaggedName } from './model/tagger.ts';
import { nameOf } from './name-of.ts';
import type { NameSpan } from './name-span.ts';
import { type Title, titlesBefore } from './offices.ts';
import { otherNames } from './others.ts';
import { FURNITURE, type Line, type Page } from './page.ts';
import { spansOfLine } from './spans.ts';
import { quotedTitles } from './titles.ts';

/** One occurrence of a name with what the report says about it. */
export interface NameUse extends Span, Run {
  readonly type: ActorType;
  /** The name as written, apostrophes and spaces made plain. */
  readonly name: string;
  readonly known: KnownName | null;
  readonly titles: readonly Title[];
  /** Country or people named right before the titles or the name: "Latvian Defence Minister X". */
  readonly nation: KnownName | null;
  /** In page furniture: makes no actor of its own. */
  readonly furniture: boolean;
}

/** All names of a report, by position; without a model only those that the tables know. */
export function findNames(page: Page, tagger: NameTagger | null): readonly NameUse[] {
  const tagged = tagger?.find(page) ?? [];
  let next = 0;
  const spans = page.lines.flatMap((line) => {
    const from = next;
    while (next < tagged.length && tagged[next]!.from < line.to) next++;
    return spansIn(page, line, tagged.slice(from, next));
  });
  const agreed = agree(page, spans, tagger?.lexicon ?? null);
  const uses = agreed.map((span, index) => useOf(page, span, agreed[index - 1]));
  return uses.map((use) => (standsForGovernment(page, use) ? asCountry(use) : use));
}

/** The names of a line; those inside a quoted title of a work belong to the work. */
function spansIn(page: Page, line: Line, tagged: readonly TaggedName[]): readonly NameSpan[] {
  const works = line.styled ? [] : quotedTitles(page, line);
  const outside = (span: Run): boolean => !works.some((work) => work.from < span.to && span.from < work.to);
  const named = spansOfLine(page, line, tagged).filter(outside);
  const others = otherNames(page, line, named).filter(outside);
  const persons = introduced(page, line, [...named, ...others]).filter(outside);
  const titled = works.map((work): NameSpan => ({ ...work, type: 'other', known: null }));
  return [...named, ...others, ...persons, ...titled].sort((a, b) => a.from - b.from);
}

/** "Tokyo would cooperate": a mention of the country. */
function asCountry(use: NameUse): NameUse {
  const country = use.known!.country!;
  return {
    ...use,
    type: 'country',
    known: { type: 'country', entity: `country:${country}`, country, form: 'capital' },
  };
}

function useOf(page: Page, span: NameSpan, before: NameSpan | undefined): NameUse {
  const line = page.lines[page.words[span.from]!.sentence]!;
  const titles =
    span.type === 'person' ? titlesBefore(page, span.from, Math.max(line.from, before?.to ?? 0)) : [];
  const start = titles[0]?.from ?? span.from;
  const nation = before !== undefined && before.to === start ? before.known : null;
  return {
    from: span.from,
    to: span.to,
    start: page.words[span.from]!.start,
    end: page.words[span.to - 1]!.end,
    type: span.type,
    name: nameOf(page, span),
    known: span.known ?? (span.type === 'person' ? null : (knownOfType(page, span) ?? null)),
    titles,
    nation: nation !== null && nation.country !== null ? nation : null,
    furniture: FURNITURE.has(line.block),
  };
}

function knownOfType(page: Page, span: NameSpan): KnownName | undefined {
  const known = knownName(nameOf(page, span));
  return known?.type === span.type ? known : undefined;
}
