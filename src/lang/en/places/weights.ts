/** Times that every name votes again after the first. */
export const ROUNDS = 3;
/** Mentions of a country beyond which more of them say nothing new. */
export const OFTEN = 3;
/** Of a candidate's score to its share: a factor of ten in inhabitants is one of seven in likelihood. */
export const SHARPNESS = 2;
/** Shares too small to count. */
export const NEGLIGIBLE = 0.01;
/** Votes that names of no place in particular leave everywhere. */
const CRUMBS = 0.2;
/** Votes that are a reason to tell a person. */
export const SOME = 0.5;
/** Inhabitants of a town that needs nothing else to speak for it. */
export const SIZEABLE = 15_000;

/**
 * What full votes weigh against inhabitants, in powers of ten. Set by hand, none fitted: the figures of `eval/places.ts` move by
 * less than one in a hundred when any of them is changed by a fifth.
 */
export const COUNTRY_WEIGHT = 2;
export const DIVISION_WEIGHT = 2.5;
/** A state's votes for itself say little: it is named in its own right. */
export const STATE_WEIGHT = 0.5;
export const NEAR_WEIGHT = 2.5;
/** A place in the outlet's name or address; a place in the country of its address. */
export const HOME_WEIGHT = 1.5;
export const HOME_COUNTRY_WEIGHT = 1.5;
/** The capital of a country that the report names. */
export const CAPITAL_WEIGHT = 1.5;
/** "Paris, Texas": above anything else. */
export const STATED = 20;
/** A country is meant rather than a town of its name. */
export const COUNTRY_PRIOR = 8;

/** Votes to a weight from nothing to one: the first ones count most, crumbs of many names not at all. */
export function saturated(votes: number): number {
  const clear = votes - CRUMBS;
  return clear <= 0 ? 0 : clear / (clear + 1);
}
