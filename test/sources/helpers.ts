import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SourceItem } from '../../src/sources/index.ts';

/** A folder with the files given by path, gone after the test. A path that ends in `/` is an empty folder. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'crossread-sources-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(path.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(file, content);
  }
  return root;
}

/** Everything that came before the end or the error. */
export interface Taken {
  /** `path` of a report (its id where it has no path), or `! code` of a problem. */
  readonly items: readonly string[];
  readonly all: readonly SourceItem[];
  readonly error: unknown;
}

export async function take(source: AsyncIterable<SourceItem>): Promise<Taken> {
  const all: SourceItem[] = [];
  let error: unknown = null;
  try {
    for await (const item of source) all.push(item);
  } catch (thrown) {
    error = thrown;
  }
  const items = all.map((item) =>
    item.kind === 'report' ? (item.report.path ?? item.report.id ?? '?') : `! ${item.problem.code}`,
  );
  return { items, all, error };
}

/** The words of the problems. */
export function problems(taken: Taken): readonly string[] {
  return taken.all.flatMap((item) => (item.kind === 'problem' ? [item.problem.text] : []));
}
