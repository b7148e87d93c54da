import type { Document, Mention } from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { placeInside, regionAround } from './containers.ts';
import { type Home, homeOf } from './outlet.ts';
import { Votes } from './votes.ts';
import {
  CAPITAL_WEIGHT,
  COUNTRY_PRIOR,
  COUNTRY_WEIGHT,
  DIVISION_WEIGHT,
  HOME_COUNTRY_WEIGHT,
  HOME_WEIGHT,
  NEAR_WEIGHT,
  NEGLIGIBLE,
  OFTEN,
  ROUNDS,
  SHARPNESS,
  SIZEABLE,
  SOME,
  STATE_WEIGHT,
  STATED,
  saturated,
} from './weights.ts';
import { CIVIC, GEORGIA, isLarge, NO_TOWN } from './words.ts';

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
  /** Whether something else in the report speaks for it, or it is a capital or a large region. */
  readonly anchored: boolean;
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
  readonly #towns = new Map<string, Choice | null>();
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
    if (owner !== null) named.stated ??= this.inside(name, owner);
  }

  /** The region of a name that stands behind the name of a place in it: `Texas` behind `Paris`. */
  around(name: string, held: string): Candidate | null {
    return regionAround(candidatesOf(name, this.#gazetteer), this.#candidates(held));
  }

  /** The place of a name in the state, region or country of another: `Paris`, `Texas`. */
  inside(name: string, owner: string): Candidate | null {
    return placeInside(name, this.#candidates(name), { owner, gazetteer: this.#gazetteer });
  }

  #candidates(name: string): readonly Candidate[] {
    return this.#names.get(name.toLowerCase())?.candidates ?? candidatesOf(name, this.#gazetteer);
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
    if (stated === candidate)
      return { candidate, anchored: true, supported: true, why: 'the report says which one' };
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
    const anchored = home || near || inside || wide || capital;
    return { candidate, anchored, supported: anchored || population >= SIZEABLE, why: reasons.join(', ') };
  }

  /**
   * The town that a country's name means in this report, or null where it means the country: "Lebanon" in the Lebanon Daily News, or
   * where the text says "Lebanon, Ohio" somewhere.
   */
  townOf(name: string, alpha3: string): Choice | null {
    let town = this.#towns.get(name);
    if (town === undefined) {
      town = this.#townOf(name, alpha3);
      this.#towns.set(name, town);
    }
    return town;
  }

  #townOf(name: string, alpha3: string): Choice | null {
    const why = "the town rather than the country, by the report's other places";
    const stated = this.#names.get(name.toLowerCase())?.stated;
    if (stated && stated.country !== alpha3)
      return { candidate: stated, anchored: true, supported: true, why };
    const towns = candidatesOf(name, this.#gazetteer).filter(
      (one) => !one.wide && one.country !== alpha3 && this.#homes.has(keyOf(one)),
    );
    const scores = towns.map((town) => this.#scoreOf(town));
    const best = towns[scores.indexOf(Math.max(...scores))];
    const others = this.#votes.country(alpha3) - Math.min(OFTEN, this.#named.get(alpha3) ?? 0);
    const least = COUNTRY_PRIOR + COUNTRY_WEIGHT * saturated(others);
    return best === undefined || this.#scoreOf(best) < least
      ? null
      : { candidate: best, anchored: true, supported: true, why };
  }

  /** Georgia, where more of the report is American than Caucasian. */
  isAmericanState(region: { readonly division: number | null }): boolean {
    const state = this.#votes.country('USA') + this.#votes.division(region.division);
    const caucasus = this.#votes.country('GEO') - (this.#named.get('GEO') ?? 0);
    const russia = this.#votes.country('RUS');
    return state > 0 && !GEORGIA.test(this.#text) && state > caucasus + russia;
  }
}

/** What a name's vote weighs: many mentions are hardly more than one. */
function weightOf({ count, weight }: Named): number {
  return weight * (1 + Math.log2(count) / 2);
}

function keyOf({ lat, lon }: Candidate): string {
  return `${lat} ${lon}`;
}
