import { join } from 'node:path';
import { GAZETTEER_FILE, type Gazetteer, readGazetteer } from '../src/lang/en/gazetteer.ts';
import { readRules } from '../src/lang/en/reading.ts';
import type { Mention, Place, RawReport, Span } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { readModel } from '../src/pipeline/resources.ts';
import { readReport } from '../src/read/index.ts';
import { dataFolder, readJsonLines } from './data.ts';

/**
 * Measures the places of a report: names of places that people marked in local American news (LGL) and in Wikinews on epidemics
 * (GeoVirus), through the whole product, each report with its title, address, domain (as outlet) and date.
 *
 * **What the corpora mark.** GeoVirus: every name of a place, also where a country acts ("Kenya said"), no demonyms. LGL: the
 * same, and demonyms ("Russian troops" is Russia there), streets and buildings (without coordinates), and places inside longer
 * names ("Oxford" in a paper's or university's name). The contract's `places` hold none of the acting countries, demonyms and
 * names inside names; they are counted as misses here all the same, so that the figures are those of the corpora. Beside
 * `places` a second line counts *place-like* spans: `places`, other names typed place or country (an acting country), and
 * names of peoples.
 *
 * **Tagging** (finding the spans): found and marked spans pair one to one, equal spans first, then any overlap. `overlap` counts
 * all pairs, `exact` the equal ones. Evaluations of geoparsing use both; the product's floors are of both.
 *
 * **Within 161 km** (100 miles, the field's habit since Cheng et al. 2010): of the paired places whose toponym has coordinates,
 * those right. A place is right if its coordinates lie within 161 km of the marked ones. crossread gives a country no
 * coordinates: a place of precision `country` is right if the marked toponym is that country. Continents, rivers and names that the
 * gazetteer lacks have no position; they count as wrong here, and are left out of a second figure, `of those with a position`.
 *
 * **End to end**: of all toponyms with coordinates, those that are found and right. Among the place-like spans the name of a
 * country or people counts as right if its actor bears the country's code: that is what the whole record says of the toponym.
 */
export interface PlaceScore {
  readonly annotated: number;
  readonly places: Tagging;
  readonly placeLike: Tagging;
  /** Toponyms with coordinates: all, those paired with a place, those paired with a right one. */
  readonly located: number;
  readonly tagged: number;
  /** Of the tagged, those with coordinates or a country. */
  readonly positioned: number;
  readonly right: number;
  /** Those that a place or the actor of a place-like name gets right. */
  readonly rightInRecord: number;
  readonly errors: readonly string[];
}

export interface Tagging {
  readonly found: number;
  readonly overlap: number;
  readonly exact: number;
}

/** A report of one of the corpora. */
export interface PlacedReport {
  readonly doc: string;
  readonly title?: string;
  readonly domain?: string;
  readonly url?: string;
  readonly date?: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

export interface Toponym extends Span {
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  /** GeoNames' class of the place and country name (LGL). */
  readonly fcode?: string;
  readonly country?: string;
  /** Wikipedia page (GeoVirus). */
  readonly page?: string;
}

/** What crossread says of one report. */
export interface PlaceAnswer {
  readonly places: readonly Place[];
  readonly placeLike: readonly (Place | NamedCountry)[];
}

/** The name of a country or people, or of a place that is meant as something else. */
export interface NamedCountry extends Span {
  readonly country: string | null;
}

const CORPORA = { LGL: 'geo.lgl.jsonl.gz', GeoVirus: 'geo.geovirus.jsonl.gz' };
/** 100 miles. */
const NEAR = 161;
const EARTH_RADIUS = 6371;

/** The annotated files in the data folder. */
export const placeFiles = (data: string): readonly string[] =>
  Object.values(CORPORA).map((file) => join(data, 'data', 'dev', file));

/** Scores by corpus. */
export async function evaluatePlaces(data: string): Promise<ReadonlyMap<string, PlaceScore>> {
  const gazetteer = readGazetteer(readModel(GAZETTEER_FILE));
  const scores = new Map<string, PlaceScore>();
  for (const [corpus, file] of Object.entries(CORPORA)) {
    const reports = readJsonLines<PlacedReport>(join(data, 'data', 'dev', file));
    const answers = new Map<PlacedReport, PlaceAnswer>();
    for (const report of reports) answers.set(report, await answerTo(report));
    scores.set(
      corpus,
      scorePlaces(reports, (report) => answers.get(report)!, gazetteer),
    );
  }
  return scores;
}

async function answerTo(report: PlacedReport): Promise<PlaceAnswer> {
  const { doc, title = null, domain = null, url = null, date = null, text } = report;
  const raw: RawReport = { id: doc, path: null, text, title, outlet: domain, url, published: date };
  const document = await readReport(raw, { rules: readRules });
  const record = annotate(document, { layers: ['mentions', 'actors', 'places'] });
  const { places = [], mentions = [], actors = [] } = record;
  const countries = new Map(actors.map(({ id, country }) => [id, country]));
  return { places, placeLike: joined(places, mentions, countries) };
}

/** The places and the other names that a corpus of toponyms would mark. */
function joined(
  places: readonly Place[],
  mentions: readonly Mention[],
  countries: ReadonlyMap<string, string | null>,
): PlaceAnswer['placeLike'] {
  const others = mentions.filter(
    (mention) =>
      mention.form === 'name' &&
      (mention.type === 'place' || mention.type === 'country' || mention.type === 'group') &&
      !places.some((place) => place.start < mention.end && mention.start < place.end),
  );
  return [
    ...places,
    ...others.map(({ start, end, actor }) => ({ start, end, country: countries.get(actor ?? '') ?? null })),
  ];
}

/** Scores the places found in each report. */
export function scorePlaces(
  reports: readonly PlacedReport[],
  find: (report: PlacedReport) => PlaceAnswer,
  gazetteer: Pick<Gazetteer, 'country'>,
): PlaceScore {
  const total = { annotated: 0, located: 0, tagged: 0, positioned: 0, right: 0, rightInRecord: 0 };
  const places = { found: 0, overlap: 0, exact: 0 };
  const placeLike = { found: 0, overlap: 0, exact: 0 };
  const errors: string[] = [];
  for (const report of reports) {
    const answer = find(report);
    const { toponyms } = report;
    const pairs = pairsOf(toponyms, answer.places);
    const likes = pairsOf(toponyms, answer.placeLike);
    total.annotated += toponyms.length;
    count(places, answer.places, pairs);
    count(placeLike, answer.placeLike, likes);
    for (const toponym of toponyms) {
      const place = pairs.get(toponym);
      const located = toponym.lat !== undefined;
      const right = place !== undefined && located && isRight(place, toponym, gazetteer);
      total.located += Number(located);
      total.tagged += Number(located && place !== undefined);
      total.positioned += Number(located && place !== undefined && hasPosition(place));
      total.right += Number(right);
      total.rightInRecord += Number(right || (located && isNamed(likes.get(toponym), toponym, gazetteer)));
      if (place === undefined)
        errors.push(shown(report, located ? 'missed' : 'missed, no coordinates', toponym));
      else if (located && !right)
        errors.push(`${shown(report, 'elsewhere', toponym)} ${meant(place, toponym)}`);
    }
    const paired = new Set(pairs.values());
    for (const place of answer.places)
      if (!paired.has(place))
        errors.push(`${shown(report, 'extra', place)} ${place.precision} (${place.why})`);
  }
  return { ...total, places, placeLike, errors };
}

function count(
  tagging: { found: number; overlap: number; exact: number },
  found: readonly Span[],
  pairs: ReadonlyMap<Toponym, Span>,
): void {
  tagging.found += found.length;
  tagging.overlap += pairs.size;
  for (const [toponym, { start, end }] of pairs)
    tagging.exact += Number(toponym.start === start && toponym.end === end);
}

/** Marked and found spans, one to one: equal ones first. */
function pairsOf<T extends Span>(toponyms: readonly Toponym[], found: readonly T[]): ReadonlyMap<Toponym, T> {
  const pairs = new Map<Toponym, T>();
  const free = new Set(found);
  const pair = (matches: (toponym: Toponym, span: T) => boolean): void => {
    for (const toponym of toponyms) {
      if (pairs.has(toponym)) continue;
      const span = [...free].find((one) => matches(toponym, one));
      if (span === undefined) continue;
      pairs.set(toponym, span);
      free.delete(span);
    }
  };
  pair((toponym, span) => span.start === toponym.start && span.end === toponym.end);
  pair((toponym, span) => span.start < toponym.end && toponym.start < span.end);
  return pairs;
}

function isRight(place: Place, toponym: Toponym, gazetteer: Pick<Gazetteer, 'country'>): boolean {
  if (place.lat !== null && place.lon !== null)
    return kilometres(place.lat, place.lon, toponym.lat!, toponym.lon!) <= NEAR;
  return place.precision === 'country' && place.country === countryOf(toponym, gazetteer);
}

function hasPosition(place: Place): boolean {
  return place.lat !== null || place.precision === 'country';
}

/** Whether the toponym is the country that a name stands for. */
function isNamed(
  like: Place | NamedCountry | undefined,
  toponym: Toponym,
  gazetteer: Pick<Gazetteer, 'country'>,
): boolean {
  if (like === undefined || 'precision' in like || like.country === null) return false;
  return like.country === countryOf(toponym, gazetteer);
}

/** The country that a toponym is; null for places inside one. */
function countryOf(toponym: Toponym, gazetteer: Pick<Gazetteer, 'country'>): string | null {
  if (toponym.fcode !== undefined)
    return toponym.fcode.startsWith('PCL')
      ? (gazetteer.country(toponym.country ?? '')?.alpha3 ?? null)
      : null;
  const title = decodeURIComponent(toponym.page?.replace(/^.*\/wiki\//, '') ?? '').replaceAll('_', ' ');
  return gazetteer.country(title.replace(/ \(country\)$/, ''))?.alpha3 ?? null;
}

/** Length of the great circle. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const [a, b] = [Math.sin(((lat2 - lat1) * radians) / 2), Math.sin(((lon2 - lon1) * radians) / 2)];
  const chord = a * a + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * b * b;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function meant(place: Place, toponym: Toponym): string {
  const where = place.lat === null ? 'no coordinates' : `${place.lat},${place.lon}`;
  return `${place.precision} ${place.country} ${where} (${place.why}) for ${toponym.lat},${toponym.lon} ${toponym.country ?? ''}`;
}

const CONTEXT = 40;

function shown({ doc, text }: PlacedReport, kind: string, { start, end }: Span): string {
  const words = `${text.slice(Math.max(0, start - CONTEXT), start)}|${text.slice(start, end)}|${text.slice(end, end + CONTEXT)}`;
  return `${kind.padEnd(9)} ${doc.slice(0, 20)}: ${words.replace(/\s/g, ' ')}`;
}

/** The measures of a corpus by name. */
export function placeMeasures(score: PlaceScore): Readonly<Record<string, number>> {
  return {
    'tagging F1': f1(score, score.places.overlap, score.places.found),
    'tagging F1, exact': f1(score, score.places.exact, score.places.found),
    'tagging F1, place-like': f1(score, score.placeLike.overlap, score.placeLike.found),
    'within 161 km': score.right / Math.max(1, score.tagged),
    'within 161 km of those with a position': score.right / Math.max(1, score.positioned),
    'end-to-end recall': score.right / Math.max(1, score.located),
    'end-to-end recall, place-like': score.rightInRecord / Math.max(1, score.located),
  };
}

function f1({ annotated }: PlaceScore, both: number, found: number): number {
  return (2 * both) / Math.max(1, annotated + found);
}

/** The figures of each corpus, then some errors. */
export function renderPlaces(scores: ReadonlyMap<string, PlaceScore>, errors: number): string {
  return [...scores]
    .flatMap(([corpus, score]) => {
      const tagging = (name: string, { found, overlap, exact }: Tagging): string =>
        `  ${name.padEnd(10)} found ${found}: overlap F1 ${figure(f1(score, overlap, found))}, precision ${figure(overlap / found)}, recall ${figure(overlap / score.annotated)}; exact F1 ${figure(f1(score, exact, found))}`;
      const step = Math.max(1, Math.floor(score.errors.length / Math.max(1, errors)));
      return [
        `${corpus}: ${score.annotated} toponyms, ${score.located} with coordinates`,
        tagging('places', score.places),
        tagging('place-like', score.placeLike),
        `  within 161 km: ${score.right} of ${score.tagged} tagged, ${figure(score.right / score.tagged)}, of those with a position ${figure(score.right / score.positioned)}; end-to-end recall ${figure(score.right / score.located)}, place-like ${figure(score.rightInRecord / score.located)}`,
        ...score.errors
          .filter((_, at) => at % step === 0)
          .slice(0, errors)
          .map((error) => `  ${error}`),
      ];
    })
    .join('\n');
}

function figure(share: number): string {
  return share.toFixed(3);
}

if (import.meta.filename === process.argv[1]) {
  const data = dataFolder(process.argv.slice(2));
  if (data !== null) console.log(renderPlaces(await evaluatePlaces(data), Number.POSITIVE_INFINITY));
}
