import { type Block, type Evidence, type Passage, spansWithin } from '../../model/index.ts';
import { makeFolder } from '../../text/index.ts';
import type { AlignRules, PassageReport } from '../types.ts';

/** A report that is itself a text given out by somebody: who gave it out, and what shows it. */
export interface Release {
  /** The issuer's name, or null where the text does not say it. */
  readonly issuer: string | null;
  readonly why: string;
}

/** The marks of a release stand at the start of a paragraph, within so many characters. */
const HEAD = 240;
/** Paragraphs of the body in which the issuer is named and announces. */
const LEAD_BLOCKS = 2;
/** Characters of a sentence on either side of the shared words in which the issuer is said to have said them. */
const REACH = 300;

/**
 * Tells whether a report is a press release, a communiqué or a joint statement rather than somebody's report of
 * one. A paragraph about the issuer or a line for the press is enough; an announcing lead or the title of a
 * statement only where no writer, agency or other outlet signs the text.
 */
function releaseOf(report: PassageReport, rules: AlignRules): Release | null {
  const heads = report.blocks.map((block) =>
    report.text.slice(block.start, Math.min(block.end, block.start + HEAD)),
  );
  const lead = leadOf(report.blocks, heads);
  const marked = heads.find((head) => rules.release.marks.some((mark) => mark.test(head)));
  const about = aboutIssuer(heads, lead, rules);
  const announcer = announcerOf(lead, rules);
  if (marked !== undefined) {
    return { issuer: about ?? announcer ?? leadingBody(report), why: `marked “${firstLine(marked)}”` };
  }
  if (about !== null) return { issuer: about, why: `ends with a paragraph about ${about}` };
  if (!isUnsigned(report, announcer)) return null;
  if (announcer !== null && isNamed(report.title ?? '', announcer)) {
    return { issuer: announcer, why: `${announcer} announces in its own text` };
  }
  const statement = rules.release.statements.some((pattern) => pattern.test(report.title ?? ''));
  if (!statement || lead.some((head) => rules.release.telling.test(head))) return null;
  return { issuer: statementIssuer(report.title ?? '', rules), why: `titled “${report.title}”` };
}

/** The releases among reports, by id. */
export function releasesOf(
  reports: readonly PassageReport[],
  rules: AlignRules,
): ReadonlyMap<string, Release> {
  return new Map(
    reports.flatMap((report) => {
      const release = releaseOf(report, rules);
      return release === null ? [] : [[report.id, release] as const];
    }),
  );
}

/** Kind and origin of words that a release of the case and other reports have in common, or null. */
export function officialNature(
  occurrences: readonly Evidence[],
  releases: ReadonlyMap<string, Release>,
): Pick<Passage, 'kind' | 'origin' | 'why'> | null {
  const found = [...new Set(occurrences.map((occurrence) => occurrence.report))].flatMap(
    (id) => releases.get(id) ?? [],
  );
  const [first] = found;
  if (first === undefined) return null;
  const name = found.every((release) => release.issuer === first.issuer) ? first.issuer : null;
  const why = `one of them is a release${name === null ? '' : ` of ${name}`}: ${first.why}`;
  return { kind: 'official', origin: { kind: 'release', name }, why };
}

/** The words with which a report tells that the issuer said or announced the shared ones, or null. */
export function tellingIssuer(
  report: PassageReport,
  span: Evidence,
  { issuer, rules }: { readonly issuer: string | null; readonly rules: AlignRules },
): string | null {
  const fold = makeFolder(rules.folding);
  const bodies = new Set(rules.release.bodies);
  if (issuer !== null)
    for (const word of fold(issuer, { start: 0, end: issuer.length })) {
      if (!rules.functionWords.has(word.key)) bodies.add(word.key);
    }
  for (const sentence of spansWithin(report.sentences, span)) {
    const start = Math.max(sentence.start, span.start - REACH);
    const words = fold(report.text, { start, end: Math.min(sentence.end, span.end + REACH) });
    const at = words.findIndex(
      (word, index) => rules.release.verbs.has(words[index + 1]?.key ?? '') && bodies.has(word.key),
    );
    if (at < 0) continue;
    const from = words[Math.max(0, at - 1)]?.start ?? span.start;
    return report.text.slice(from, words[at + 1]?.end);
  }
  return null;
}

function leadOf(blocks: readonly Block[], heads: readonly string[]): string[] {
  return heads.filter((_, at) => blocks[at]?.kind === 'body').slice(0, LEAD_BLOCKS);
}

/** The name in "About NAME: NAME is …", where the lead names it too. */
function aboutIssuer(heads: readonly string[], lead: readonly string[], rules: AlignRules): string | null {
  for (const head of [...heads].reverse()) {
    const name = rules.release.about.exec(head)?.[1]?.trim();
    if (name !== undefined && lead.some((text) => isNamed(text, name))) return name;
  }
  return null;
}

function announcerOf(lead: readonly string[], rules: AlignRules): string | null {
  return rules.release.announcing.exec(lead[0] ?? '')?.[1]?.trim() ?? null;
}

function isNamed(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

/** The first organisation of the body's opening, which a marked release speaks for. */
function leadingBody(report: PassageReport): string | null {
  const body = report.blocks.find((block) => block.kind === 'body');
  if (body === undefined) return null;
  const mention = spansWithin(report.mentions, body).find(
    (one) => one.form === 'name' && one.type === 'organisation',
  );
  return mention === undefined ? null : report.text.slice(mention.start, mention.end);
}

function statementIssuer(title: string, rules: AlignRules): string | null {
  return rules.release.statementBy.exec(title)?.[1]?.trim() ?? null;
}

/** Nobody but the issuer signs the text. */
function isUnsigned(report: PassageReport, issuer: string | null): boolean {
  const foreign = report.outlet !== null && (issuer === null || !isNamed(report.outlet, issuer));
  return !foreign && report.agencies.length === 0 && !report.blocks.some((block) => block.kind === 'byline');
}

function firstLine(text: string): string {
  return (text.split('\n')[0] as string).slice(0, 60).trim();
}
