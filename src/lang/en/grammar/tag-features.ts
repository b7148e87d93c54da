import { mix, spread } from '../../../learn/index.ts';
import { usage } from './lexicon.ts';
import {
  ATTRIBUTES,
  CLASS,
  ENTRY,
  FORM,
  LOWER,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  SHAPE,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  type WordTable,
} from './words.ts';

/** Room that `tagFeatures` needs. */
export const MOST_TAG_FEATURES = 64;

/** Stands for a place before the first and after the last word. */
const OUTSIDE = new Int32Array(ATTRIBUTES).fill(0x2f0e1d3c);
/** Numbers a sentence can not hold as an index of a tag: marks where none is. */
const NO_TAG = -1;

/** A word to be tagged, in its sentence. */
export interface TagPlace {
  /** The words of the sentence in the word table; the first `length` count. */
  readonly ids: Int32Array;
  readonly length: number;
  readonly at: number;
  /** Tags that the first pass gave to the sentence. */
  readonly tags: Int32Array;
}

/**
 * Features of one word for tagging, as 32-bit hashes: the word, its neighbours, the tags of a first pass around it and on it.
 * Returns how many.
 */
export function tagFeatures(table: WordTable, { ids, length, at, tags }: TagPlace, out: Int32Array): number {
  const a = table.attributes;
  const place = (index: number) => (index < 0 || index >= length ? -1 : (ids[index] as number) * ATTRIBUTES);
  const of = (o: number, name: number) => (o < 0 ? OUTSIDE[name]! : a[o + name]!);
  const tagAt = (index: number) => (index < 0 || index >= length ? NO_TAG : tags[index]!);
  const [w, p, n, p2, n2] = [place(at), place(at - 1), place(at + 1), place(at - 2), place(at + 2)];
  const [t, tp, tn, tp2, tn2] = [tagAt(at), tagAt(at - 1), tagAt(at + 1), tagAt(at - 2), tagAt(at + 2)];
  const [lower, lowerP, lowerN] = [of(w, LOWER), of(p, LOWER), of(n, LOWER)];
  const [shape, classes, classN, classP] = [of(w, SHAPE), of(w, CLASS), of(n, CLASS), of(p, CLASS)];
  const edge = at === 0 ? 1 : at === length - 1 ? 2 : 0;
  const around = mix(tp, tn);
  const left = mix(mix(5, tp), tp2);
  const right = mix(mix(6, tn), tn2);
  const suffix = of(w, SUFFIX_3);
  let f = 0;
  let template = 1;
  const add = (value: number) => {
    out[f++] = spread(mix(template++, value));
  };
  add(0);
  add(lower);
  add(of(w, FORM));
  add(mix(shape, edge));
  add(of(w, SUFFIX_1));
  add(of(w, SUFFIX_2));
  add(suffix);
  add(of(w, SUFFIX_4));
  add(of(w, PREFIX_1));
  add(of(w, PREFIX_2));
  add(of(w, PREFIX_3));
  add(classes);
  add(mix(classes, shape));
  add(mix(of(w, ENTRY), classes));
  add(lowerP);
  add(lowerN);
  add(of(p2, LOWER));
  add(of(n2, LOWER));
  add(mix(lowerP, lower));
  add(mix(lower, lowerN));
  add(mix(lowerP, lowerN));
  add(of(n, SUFFIX_2));
  add(of(n, SUFFIX_3));
  add(of(p, SUFFIX_3));
  add(mix(of(n, SHAPE), shape));
  add(mix(of(p, SHAPE), shape));
  add(mix(classN, classes));
  add(mix(mix(classN, classes), classP));
  add(mix(mix(of(n2, CLASS), classN), classes));
  add(mix(classN, lower));
  add(mix(lowerN, classes));
  add(t);
  add(mix(t, lower));
  add(mix(t, tp));
  add(mix(t, tn));
  add(mix(t, around));
  add(mix(t, shape));
  add(tp);
  add(tn);
  add(left);
  add(right);
  add(around);
  add(mix(tp, lower));
  add(mix(tn, lower));
  add(mix(around, lower));
  add(mix(left, lower));
  add(mix(right, lower));
  add(mix(around, classes));
  add(mix(left, classes));
  add(mix(right, classes));
  add(mix(tp, suffix));
  add(mix(tn, suffix));
  add(mix(left, tn));
  add(mix(right, tp));
  add(mix(around, shape));
  add(mix(tp, lowerN));
  add(mix(tn, lowerP));
  add(mix(usage(of(w, ENTRY)), classes));
  add(mix(usage(of(w, ENTRY)), around));
  return f;
}
