import type { Document, Mention } from '../../../model/index.ts';
import type { Area, Gazetteer } from '../gazetteer.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Home, homeOf } from './outlet.ts';
import { Votes } from './votes.ts';
import { CIVIC, GEORGIA, LARGE, NO_TOWN, PART } from './words.ts';

/** A name of the report with the places it may mean. */
interface Named {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** Number of mentions. */
  count: number;
  /** What one of them weighs. */
  weight: number;
  /** The place that the text itself names: "Paris, Texas". */
  stated: Candidate | null;
  /** How likely each candidate is; they sum to one. */
  shares: number[];
  choice: Choice | null;
}

/** The likeliest place of a name, with the reason. */
export interface Choice {
  readonly candidate: Candidate;
  /** Whether it is of some size, or something else in the report speaks for it. */
  readonly supported: boolean;
  readonly why: string;
}

/** A name with what the text says it is in: "Paris, Texas". */
export interface Use {
  readonly name: string;
  readonly owner: string | null;
  /** The name before it that it says the place of: `Paris` where this one is `Texas`. */
  readonly held: string | null;
}

/**
 * The part of the world a report speaks of: what decides between places of one name. Every name votes for the places it may mean,
 * first by their inhabitants, then again by what the other names, the outlet and the text's own words make of them. One
 * name means one place in a report. O(names x candidates).
 */
export class World {
  readonly #votes = new Votes();
  readonly #names = new Map<string, Named>();
  readonly #home: Home;
  readonly #homes: ReadonlySet<string>;
  readonly #named = new Map<string, number>();
  readonly #gazetteer: Gazetteer;
  readonly #text: string;

  constructor(document: Pick<Document, 'outlet' | 'source' | 'text'>, gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#text = document.text;
    this.#home = homeOf(document, gazetteer);
    this.#homes = new Set(this.#home.names.flat().map(keyOf));
  }

  /** Countries and peoples of the report. */
  addCountries(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const name = this.#text.slice(mention.start, mention.end);
      const { country, capital, demonym } = this.#gazetteer;
      if (mention.type === 'country') this.#addCountry(country(name)?.alpha3 ?? capital(name));
      if (mention.type === 'group') this.#addCountry(demonym(name));
    }
  }

  #addCountry(alpha3: string | null): void {
    if (alpha3 !== null) this.#named.set(alpha3, (this.#named.get(alpha3) ?? 0) + 1);
  }

  /** A name that may mean a place, and what its vote weighs; parts of the earth and words have no namesakes among towns. */
  add({ name, owner }: Use, weight: number): void {
    if (isLarge(name) || NO_TOWN.test(name)) return;
    const key = name.toLowerCase();
    let named = this.#names.get(key);
    if (named === undefined) {
      const candidates = candidatesOf(name, this.#gazetteer);
      named = { name, candidates, count: 0, weight: 0, stated: null, shares: [], choice: null };
      this.#names.set(key, named);
    }
    named.count++;
    named.weight = Math.max(named.weight, weight);
    if (owner !== null) named.stated ??= this.#inside(named, owner);
  }

  /** The region of a name that stands behind the name of a place in it: `Texas` behind `Paris`. */
  around(name: string, held: string): Candidate | null {
    const regions = candidatesOf(name, this.#gazetteer).filter((one) => one.wide && one.division !== null);
    const places = this.#names.get(held.toLowerCase())?.candidates ?? candidatesOf(held, this.#gazetteer);
    return (
      regions.find((region) => places.some((place) => !place.wide && place.division === region.division)) ??
      null
    );
  }

  /** The place of a name in the state, region or country of another: `Paris`, `Texas`. */
  inside(name: string, owner: string): Candidate | null {
    const candidates = this.#names.get(name.toLowerCase())?.candidates ?? candidatesOf(name, this.#gazetteer);
    return this.#inside({ name, candidates }, owner);
  }

  #inside({ name, candidates }: Pick<Named, 'name' | 'candidates'>, owner: string): Candidate | null {
    const bare = owner.replace(/\.$/, '');
    // A list of countries: "Niger, Nigeria".
    if (this.#gazetteer.country(name) !== null && this.#gazetteer.country(bare) !== null) return null;
    const regions = [...this.#gazetteer.regions(owner), ...this.#gazetteer.regions(bare)];
    const divisions = new Set(regions.map((region) => region.division));
    const country = this.#gazetteer.country(bare)?.alpha3 ?? this.#gazetteer.country(owner)?.alpha3;
    const areas = this.#gazetteer.areas(bare);
    const inside =
      candidates.find((one) => one.division !== null && divisions.has(one.division) && !one.wide) ??
      candidates.find((one) => !one.wide && areas.some((area) => isIn(one, area))) ??
      candidates.filter((one) => one.country === country).sort((a, b) => b.prior - a.prior)[0];
    return inside ?? null;
  }

  /** Takes the votes: to be called when all names are in. */
  settle(): void {
    for (const [alpha3, count] of this.#named) this.#votes.addCountry(alpha3, Math.min(count, OFTEN));
    if (this.#home.country !== null) this.#votes.addCountry(this.#home.country, OFTEN);
    for (const [alpha3, words] of Object.entries(CIVIC)) {
      const count = this.#text.match(words)?.length ?? 0;
      if (count > 0) this.#votes.addCountry(alpha3, Math.min(count, OFTEN));
    }
    for (const places of this.#home.names)
      for (const place of places) this.#votes.add(place, 1 / places.length);
    for (const named of this.#names.values()) this.#vote(named);
    for (let round = 0; round < ROUNDS; round++) for (const named of this.#names.values()) this.#vote(named);
  }

  #vote(named: Named): void {
    if (named.candidates.length === 0) return;
    const weight = weightOf(named);
    this.#cast(named, -weight);
    const scores = named.candidates.map((one) => (named.stated === one ? STATED : this.#scoreOf(one)));
    const best = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(SHARPNESS * (score - best)));
    const sum = powers.reduce((total, power) => total + power, 0);
    named.shares = powers.map((power) => power / sum);
    this.#cast(named, weight);
  }

  /** Adds the votes of a name; before its first round it has none. */
  #cast(named: Named, weight: number): void {
    for (const [index, share] of named.shares.entries())
      if (share > NEGLIGIBLE) this.#votes.add(named.candidates[index]!, weight * share);
  }

  #scoreOf(candidate: Candidate): number {
    return (
      candidate.prior +
      COUNTRY_WEIGHT * saturated(this.#votes.country(candidate.country)) +
      (candidate.state ? STATE_WEIGHT : DIVISION_WEIGHT) *
        saturated(this.#votes.division(candidate.division)) +
      (candidate.wide ? 0 : NEAR_WEIGHT * saturated(this.#votes.near(candidate))) +
      (this.#homes.has(keyOf(candidate)) ? HOME_WEIGHT : 0) +
      (candidate.country !== null && candidate.country === this.#home.country ? HOME_COUNTRY_WEIGHT : 0) +
      (candidate.capital && this.#named.has(candidate.country ?? '') ? CAPITAL_WEIGHT : 0)
    );
  }

  /** The place that a name of the report means, or null for a name that the gazetteer lacks. */
  choose(name: string): Choice | null {
    const named = this.#names.get(name.toLowerCase());
    if (named === undefined || named.candidates.length === 0) return null;
    if (named.choice === null) {
      const candidate = named.candidates[named.shares.indexOf(Math.max(...named.shares))]!;
      named.choice = this.#choose(named, candidate);
    }
    return named.choice;
  }

  #choose(named: Named, candidate: Candidate): Choice {
    const { candidates, stated } = named;
    if (stated === candidate) return { candidate, supported: true, why: 'the report says which one' };
    // What speaks for it without its own vote.
    const weight = weightOf(named);
    this.#cast(named, -weight);
    const { population, country, capital, wide } = candidate;
    const home = this.#homes.has(keyOf(candidate));
    const near = !wide && this.#votes.near(candidate) >= SOME;
    const inside = this.#votes.division(candidate.division) >= SOME;
    const inCountry = this.#votes.country(country) >= SOME;
    this.#cast(named, weight);
    const others = candidates.length;
    const reasons = [
      others === 1 ? 'the only place of that name' : `likeliest of ${others} places of that name`,
      ...(population > 0 ? [`${population} inhabitants`] : []),
      ...(home ? ["in the outlet's name"] : []),
      ...(near ? ['near other places of the report'] : []),
      ...(inside ? ['others lie in the same region'] : []),
      ...(inCountry ? [`the report speaks of ${country}`] : []),
      ...(capital ? ['capital'] : []),
    ];
    const supported = population >= SIZEABLE || home || near || inside || wide;
    return { candidate, supported, why: reasons.join(', ') };
  }

  /**
   * The town that a country's name means in this report ("Lebanon" in a paper of Lebanon, Pennsylvania), or null where it means the
   * country.
   */
  townOf(name: string, alpha3: string): Choice | null {
    const towns = candidatesOf(name, this.#gazetteer).filter((one) => !one.wide && one.country !== alpha3);
    const scores = towns.map((town) => this.#scoreOf(town));
    const best = towns[scores.indexOf(Math.max(...scores))];
    const others = this.#votes.country(alpha3) - Math.min(OFTEN, this.#named.get(alpha3) ?? 0);
    if (best === undefined || this.#scoreOf(best) < COUNTRY_PRIOR + COUNTRY_WEIGHT * saturated(others))
      return null;
    return {
      candidate: best,
      supported: true,
      why: `the town rather than the country, by the report's other places`,
    };
  }

  /** Georgia, where more of the report is American than Caucasian. */
  isAmericanState(region: { readonly division: number | null }): boolean {
    const state = this.#votes.country('USA') + this.#votes.division(region.division);
    const caucasus = this.#votes.country('GEO') - (this.#named.get('GEO') ?? 0);
    const russia = this.#votes.country('RUS');
    return state > 0 && !GEORGIA.test(this.#text) && state > caucasus + russia;
  }
}

const ROUNDS = 3;
/** Mentions of a country beyond which more of them say nothing new. */
const OFTEN = 3;
/** Of a candidate's score to its share: a factor of ten in inhabitants is one of seven in likelihood. */
const SHARPNESS = 2;
const NEGLIGIBLE = 0.01;
const SOME = 0.5;
/** Inhabitants of a town that needs nothing else to speak for it. */
const SIZEABLE = 15_000;
/** What full votes weigh against inhabitants, in powers of ten. */
const COUNTRY_WEIGHT = 2;
const DIVISION_WEIGHT = 2.5;
const STATE_WEIGHT = 0.5;
const NEAR_WEIGHT = 2.5;
const HOME_WEIGHT = 1.5;
const HOME_COUNTRY_WEIGHT = 1.5;
/** The capital of a country that the report names. */
const CAPITAL_WEIGHT = 1.5;
const STATED = 20;
/** A country is meant rather than a town of its name. */
const COUNTRY_PRIOR = 8;

/** Votes to a weight from nothing to one: the first ones count most. */
function saturated(votes: number): number {
  return votes <= 0 ? 0 : votes / (votes + 1);
}

/** Whether a town lies in a county or province, as far as their middles tell. */
function isIn(town: Candidate, area: Area): boolean {
  if (town.country !== area.country || Math.abs(town.lat - area.lat) > COUNTY_SIZE) return false;
  return Math.abs(town.lon - area.lon) < COUNTY_SIZE;
}

/** Degrees from the middle of a county or small province to its edges. */
const COUNTY_SIZE = 0.8;

/** Whether a name is that of a part of the world larger than a country: "Asia", "Northern Europe". */
export function isLarge(name: string): boolean {
  return LARGE.test(name) || LARGE.test(name.replace(PART, ''));
}

/** What a name's vote weighs: many mentions are hardly more than one. */
function weightOf({ count, weight }: Named): number {
  return weight * (1 + Math.log2(count) / 2);
}

function keyOf({ lat, lon }: Candidate): string {
  return `${lat} ${lon}`;
}
