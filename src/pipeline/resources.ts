import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../model/index.ts';

/** The package's own folder: two levels up from `src/pipeline/` and from `dist/parts/` alike. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bytes of a file that ships with crossread under `models/en/`.
 *
 * @throws EnvironmentError `model-missing`
 */
export function readModel(name: string): Uint8Array {
  const path = join(ROOT, 'models', 'en', name);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new EnvironmentError(
      'model-missing',
      `The file models/en/${name}, which ships with crossread, cannot be read; install crossread again.`,
      { cause: error },
    );
  }
}
