import type { Candidate } from './candidates.ts';

/** Degrees of a cell of the map: about a hundred kilometres. */
const CELL = 1;
const COLUMNS = 360 / CELL;

/**
 * How often a report speaks of each part of the world: every name spreads one vote over the places it may mean, by how likely each
 * is. What lies near the other names, or in their states and countries, gains.
 */
export class Votes {
  readonly #cells = new Map<number, number>();
  readonly #divisions = new Map<number, number>();
  readonly #countries = new Map<string, number>();

  /** Adds a share of a vote (negative: takes it back). */
  add(candidate: Pick<Candidate, 'wide' | 'lat' | 'lon' | 'country' | 'division'>, share: number): void {
    if (!candidate.wide) bump(this.#cells, cellOf(candidate.lat, candidate.lon), share);
    if (candidate.division !== null) bump(this.#divisions, candidate.division, share);
    if (candidate.country !== null) bump(this.#countries, candidate.country, share);
  }

  addCountry(alpha3: string, share: number): void {
    bump(this.#countries, alpha3, share);
  }

  country(alpha3: string | null): number {
    return alpha3 === null ? 0 : (this.#countries.get(alpha3) ?? 0);
  }

  division(number: number | null): number {
    return number === null ? 0 : (this.#divisions.get(number) ?? 0);
  }

  /** Votes in the cell of a point and the eight around it. */
  near({ lat, lon }: Pick<Candidate, 'lat' | 'lon'>): number {
    const cell = cellOf(lat, lon);
    let sum = 0;
    for (let row = -1; row <= 1; row++)
      for (let column = -1; column <= 1; column++) sum += this.#cells.get(cell + row * COLUMNS + column) ?? 0;
    return sum;
  }
}

function cellOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) / CELL) * COLUMNS + Math.floor((lon + 180) / CELL);
}

function bump<Key>(map: Map<Key, number>, key: Key, share: number): void {
  map.set(key, (map.get(key) ?? 0) + share);
}
