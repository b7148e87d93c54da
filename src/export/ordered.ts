import { compareText } from '../model/index.ts';
import type { Shape } from './shapes.ts';

/**
 * The value with its fields in the order of the shape; fields that the shape does not name follow,
 * alphabetically, so that nothing is lost. Lists are ordered entry by entry.
 */
export function ordered(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, shape));
  if (value === null || typeof value !== 'object') return value;
  const source = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(shape))
    if (source[key] !== undefined) result[key] = below(source[key], shape[key]);
  for (const key of Object.keys(source).sort(compareText)) if (!(key in shape)) result[key] = source[key];
  return result;
}

function below(value: unknown, shape: true | Shape | undefined): unknown {
  return shape === true || shape === undefined ? value : ordered(value, shape);
}
