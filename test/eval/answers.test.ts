import { expect, test } from 'vitest';
import { tokenF1 } from '../../eval/story5w1h.ts';

test.each([
  ['sells the ferry', 'sells the ferry', 1],
  ['sells the ferry', 'bought a mill', 0],
  ['The ferry, sold!', 'ferry', 0.5],
  ['one one two', 'one two two', 2 / 3],
  ['', 'ferry', 0],
])('token F1 of “%s” and “%s”', (a, b, expected) => {
  expect(tokenF1(a, b)).toBeCloseTo(expected, 9);
  expect(tokenF1(b, a)).toBeCloseTo(expected, 9);
});
