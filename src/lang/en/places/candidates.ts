import type { Area, City, Gazetteer, Region } from '../gazetteer.ts';
import { foldPlace } from '../gazetteer-fold.ts';
import { DIVISION, PART } from './words.ts';

/** A place that a name may mean. */
export interface Candidate {
  readonly kind: 'city' | 'region';
  /** Name in the gazetteer. */
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  readonly division: number | null;
  /** Inhabitants; 0 if unknown. */
  readonly population: number;
  /** True for American states. */
  readonly state: boolean;
  /** True for entries of the large table of regions: rivers and others share their names. */
  readonly minor: boolean;
  /** True for regions larger than a county: their middle is near nothing in particular. */
  readonly wide: boolean;
  readonly capital: boolean;
  /** How likely it is meant where nothing else is known, in powers of ten of inhabitants. */
  readonly prior: number;
}

/** Below this number of inhabitants towns are equally (un)likely. */
const SMALLEST = 1000;
/** Taken for towns whose inhabitants nobody counted. */
const HAMLET = 300;
/** A region that everybody knows weighs as much as a city of a million: New York is the city, Georgia the state. */
const REGION_PRIOR = 6;
/** A town of this size is meant rather than the region around it. */
const CHIEF_TOWN = 15_000;
/** A capital is meant rather than a namesake, even a larger one. */
const CAPITAL_BONUS = 0.5;
/** A city of this size has parts that people name by where they lie. */
const DIVIDED = 50_000;
/** Taken for the inhabitants of a region that nobody counted. */
const UNCOUNTED = 100_000;
/** Only a city of this size is meant by the bare name of an American state. */
const METROPOLIS = 1_000_000;
const NAMESAKE_MALUS = 5;
/** A district that shares its name with nothing else. */
const AREA_MALUS = 0.5;

const COUNTY = /\s(?:County|Parish|Borough)$/;

/**
 * All places of a name. A name that says what it is ("Kent County", "Mie Prefecture") has only such; a part of a place
 * ("Northeast Texas", "Downtown Lima") is looked up as the whole where it has no entry of its own.
 */
export function candidatesOf(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  const found = namedExactly(name, gazetteer);
  const whole = name.replace(PART, '');
  if (found.length > 0 || whole === name) return found;
  return namedExactly(whole, gazetteer).filter((one) => one.wide || one.population >= DIVIDED);
}

function namedExactly(name: string, gazetteer: Gazetteer): readonly Candidate[] {
  const stem = name.replace(DIVISION, '');
  if (stem !== name) return divisionsOf(name, stem, gazetteer);
  const regions = gazetteer.regions(name);
  const state = regions.some((region) => region.state);
  const cities = gazetteer
    .cities(name)
    .filter((city) => !isInitials(name, city))
    .map((city) => cityOf(city, state, gazetteer));
  // A seat of government is meant rather than the division of its name.
  const capital = cities[0]?.capital === true && gazetteer.capital(name) === cities[0].country;
  return [
    ...cities,
    ...(capital ? [] : regions)
      .filter((region) => region.state || !hasChiefTown(region, cities))
      .map((region) => regionOf(region)),
    ...(regions.length > 0 ? [] : gazetteer.areas(name))
      .filter((area) => !hasChiefTown(area, cities))
      .map((area) => areaOf(area)),
  ];
}

/** Divisions by their full name, or by the name without what they are; else the division of the town of that name. */
function divisionsOf(name: string, stem: string, gazetteer: Gazetteer): readonly Candidate[] {
  const areas = gazetteer.areas(name);
  const regions = gazetteer.regions(name);
  if (areas.length + regions.length > 0)
    return [...regions.map((region) => regionOf(region)), ...areas.map((area) => areaOf(area))];
  if (COUNTY.test(name)) return [];
  return [
    ...gazetteer.regions(stem).map((region) => regionOf(region)),
    ...gazetteer.areas(stem).map((area) => areaOf(area)),
  ];
}

/** `UN` and `VA` are no towns, though some are called Un and Va; `NYC` is one. */
function isInitials(name: string, city: City): boolean {
  return /^[A-Z]{2,3}$/.test(name) && foldPlace(city.name) === name.toLowerCase();
}

function cityOf(city: City, state: boolean, gazetteer: Gazetteer): Candidate {
  const capital = gazetteer.capital(city.name) === city.country;
  const namesake = state && !capital && city.population < METROPOLIS;
  return {
    ...city,
    kind: 'city',
    state: false,
    minor: false,
    wide: false,
    capital,
    prior:
      Math.log10(city.population === 0 ? HAMLET : Math.max(SMALLEST, city.population)) +
      (capital ? CAPITAL_BONUS : 0) -
      (namesake ? NAMESAKE_MALUS : 0),
  };
}

function regionOf(region: Region): Candidate {
  return {
    ...region,
    kind: 'region',
    minor: false,
    wide: true,
    capital: false,
    population: 0,
    prior: REGION_PRIOR,
  };
}

function areaOf(area: Area): Candidate {
  const wide = !COUNTY.test(area.name);
  const population = area.population === 0 && wide ? UNCOUNTED : Math.max(SMALLEST, area.population);
  return {
    ...area,
    kind: 'region',
    minor: wide,
    wide,
    capital: false,
    prior: Math.log10(population) - AREA_MALUS,
  };
}

function hasChiefTown(region: Region, cities: readonly Candidate[]): boolean {
  return cities.some(
    (city) =>
      city.country === region.country &&
      city.population >= CHIEF_TOWN &&
      (region.division === null || city.division === region.division),
  );
}
