import type { Mention } from '../../../model/index.ts';
import type { City, Gazetteer, Region } from '../gazetteer.ts';
import { GEORGIA } from './words.ts';

/** Countries and regions a report speaks of: what decides between places of one name. */
export interface World {
  /** Times each country is named, by alpha-3; demonyms count too. */
  readonly countries: ReadonlyMap<string, number>;
  /** First-level divisions named. */
  readonly divisions: ReadonlySet<number>;
  readonly text: string;
}

/** Gathers them from the names of the report. Linear in the number of names. */
export function worldOf(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): World {
  const countries = new Map<string, number>();
  const divisions = new Set<number>();
  const add = (alpha3: string | null | undefined): void => {
    if (alpha3) countries.set(alpha3, (countries.get(alpha3) ?? 0) + 1);
  };
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const name = text.slice(mention.start, mention.end);
    if (mention.type === 'country') add(gazetteer.country(name)?.alpha3 ?? gazetteer.capital(name));
    if (mention.type === 'group') add(gazetteer.demonym(name));
    if (mention.type !== 'place' && mention.type !== 'country') continue;
    // "Washington" is the capital, not the state, until the text says so ("Washington state", "Wash.").
    if (gazetteer.capital(name) !== null) continue;
    for (const region of gazetteer.regions(name)) {
      if (region.division !== null) divisions.add(region.division);
      if (gazetteer.country(name) === null) add(region.country);
    }
  }
  return { countries, divisions, text };
}

/** What a named country weighs against inhabitants: a factor of about thirty, reached when it is named often. */
const COUNTRY_WEIGHT = 1.5;
const OFTEN = 3;
/** What a named state or province weighs: a factor of one hundred. */
const DIVISION_WEIGHT = 2;
/** A capital is meant rather than a namesake, even a larger one. */
const CAPITAL_WEIGHT = 0.5;

/** The likeliest city of a name, with the reason; null for an empty list. */
export function likeliest(
  cities: readonly City[],
  world: World,
  gazetteer: Gazetteer,
): { readonly city: City; readonly why: string } | null {
  let best: { city: City; score: number; why: string } | null = null;
  for (const city of cities) {
    const named = Math.min(OFTEN, world.countries.get(city.country) ?? 0);
    const division = world.divisions.has(city.division);
    const capital = gazetteer.capital(city.name) === city.country;
    const score =
      Math.log10(Math.max(1000, city.population)) +
      (COUNTRY_WEIGHT * named) / OFTEN +
      (division ? DIVISION_WEIGHT : 0) +
      (capital ? CAPITAL_WEIGHT : 0);
    if (best !== null && score <= best.score) continue;
    const reasons = [
      cities.length === 1
        ? 'the only city of that name'
        : `likeliest of ${cities.length} cities of that name`,
      `${city.population} inhabitants`,
      ...(named > 0 ? [`${city.country} is named in the report`] : []),
      ...(division ? ['its region is named in the report'] : []),
      ...(capital ? ['capital'] : []),
    ];
    best = { city, score, why: reasons.join(', ') };
  }
  return best;
}

/** Georgia, where nothing of the land in the Caucasus is named but something American. */
export function isAmericanState(region: Region | undefined, world: World): boolean {
  if (region === undefined || !region.state) return false;
  return (world.countries.get('USA') ?? 0) > 0 && !GEORGIA.test(world.text) && !world.countries.has('RUS');
}
