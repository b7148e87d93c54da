import { type Tables, table } from './archive.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** 32-bit hashes with the number of each: its place in rising order. */
export class Vocabulary {
  readonly size: number;
  /** Pairs of hash and number plus one, open addressing. */
  readonly #slots: Int32Array;

  constructor(tables: Tables, name: string) {
    const bytes = table(tables, name, Uint8Array);
    this.size = bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0);
    let room = 16;
    while (room < this.size * 2) room *= 2;
    this.#slots = new Int32Array(room * 2);
    readGaps(bytes, this.size).forEach((hash, number) => {
      let slot = hash & (room - 1);
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (room - 1);
      this.#slots[slot * 2] = hash | 0;
      this.#slots[slot * 2 + 1] = number + 1;
    });
  }

  /** The number of a hash, or -1. */
  numberOf(hash: number): number {
    const mask = this.#slots.length / 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot * 2 + 1] as number;
      if (number === 0) return -1;
      if (this.#slots[slot * 2] === hash) return number - 1;
    }
  }
}

/** The table of a vocabulary; its hashes must differ. */
export function packVocabulary(name: string, hashes: Iterable<number>): Tables {
  const rising = [...hashes].map((hash) => hash >>> 0).sort((a, b) => a - b);
  return { [name]: writeGaps(rising) };
}
