import { Decisions } from '../src/lang/en/names/model/decisions.ts';
import { Features } from '../src/lang/en/names/model/features.ts';
import { type Sheet, stretchesOf } from '../src/lang/en/names/model/sheet.ts';
import type { NameDocument } from './names-corpora.ts';
import type { Examples } from './names-crf.ts';

/** Numbers of features by hash; features met but once are not learnt. */
export class FeatureTable {
  readonly numbers = new Map<number, number>();
  size = 0;

  numberOf(hash: number): number {
    return this.numbers.get(hash) ?? -1;
  }

  /** How often each feature was met. */
  readonly counts: number[] = [];

  enter(hash: number): void {
    const number = this.numbers.get(hash);
    if (number === undefined) {
      this.numbers.set(hash, this.size++);
      this.counts.push(2);
    } else this.counts[number] = (this.counts[number] as number) + 1;
  }
}

export function countFeatures(
  documents: readonly NameDocument[],
  sheets: readonly Sheet[],
  table: FeatureTable,
): void {
  const once = new Set<number>();
  documents.forEach((document, index) => {
    const features = new Features(sheets[index] as Sheet);
    for (const line of document.text.lines)
      for (const [from, to] of stretchesOf(sheets[index] as Sheet, line))
        for (let at = from; at < to; at++) {
          features.read(at, line);
          const { hashes, size } = features.list;
          for (let n = 0; n < size; n++) {
            const hash = hashes[n] as number;
            if (once.has(hash)) table.enter(hash);
            else once.add(hash);
          }
        }
  });
}

export function examplesOf(
  documents: readonly NameDocument[],
  sheets: readonly Sheet[],
  table: FeatureTable,
  decided: readonly Uint8Array[] | null,
  weightOf: (document: NameDocument) => number,
): Examples {
  const numbers = new Numbers();
  const groups = new Numbers();
  const offsets = [0];
  const bounds = [0];
  const owners: number[] = [];
  const allowed: number[] = [];
  const places: number[] = [];
  const weights: number[] = [];
  documents.forEach((document, index) => {
    const features = new Features(sheets[index] as Sheet);
    const decisions =
      decided === null ? null : new Decisions(sheets[index] as Sheet, decided[index] as Uint8Array);
    const take = (): void => {
      const { hashes, size, groups: own } = features.list;
      for (let n = 0; n < size; n++) {
        const number = table.numberOf(hashes[n] as number);
        if (number < 0) continue;
        numbers.push(number);
        groups.push(own[n] as number);
      }
    };
    for (const line of document.text.lines) {
      for (const [from, to] of stretchesOf(sheets[index] as Sheet, line)) {
        for (let at = from; at < to; at++) {
          features.read(at, line);
          take();
          if (decisions !== null) {
            features.readDecisions(at, decisions.votesAt(at), decisions.aloneAt(at));
            for (let n = 0; n < features.list.size; n++) table.enter(features.list.hashes[n] as number);
            take();
          }
          offsets.push(numbers.size);
          allowed.push(document.allowed[at] as number);
          places.push(at);
        }
        bounds.push(offsets.length - 1);
        weights.push(weightOf(document));
        owners.push(index);
      }
    }
  });
  return {
    offsets: Int32Array.from(offsets),
    features: numbers.taken(),
    groups: Uint8Array.from(groups.taken()),
    bounds: Int32Array.from(bounds),
    allowed: Uint32Array.from(allowed),
    places: Int32Array.from(places),
    weights: Float32Array.from(weights),
    documents: Int32Array.from(owners),
  };
}

/** A growing list of whole numbers. */
class Numbers {
  #list = new Int32Array(1 << 20);
  size = 0;

  push(value: number): void {
    if (this.size === this.#list.length) {
      const list = new Int32Array(this.#list.length * 2);
      list.set(this.#list);
      this.#list = list;
    }
    this.#list[this.size++] = value;
  }

  taken(): Int32Array {
    return this.#list.slice(0, this.size);
  }
}
