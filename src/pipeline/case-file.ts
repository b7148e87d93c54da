import { InputError } from '../model/index.ts';
import { uniqueReports } from '../read/index.ts';
import {
  type CaseContent,
  type CaseMessage,
  openCase,
  requireReplaceable,
  writeCase,
} from '../store/index.ts';
import { type BuildOptions, buildCase, type Cache } from './build.ts';
import { type Intake, nameOf } from './intake.ts';

/** Builds a case of the inputs and writes it in one step. */
export async function buildFile(
  path: string,
  intakes: readonly Intake[],
  options: BuildOptions,
): Promise<CaseContent> {
  requireReplaceable(path);
  return write(path, await buildCase(intakes, options), options);
}

/** The same as building the case anew of its old inputs and the new ones, but nothing is read or analysed twice. */
export async function addToFile(
  path: string,
  intakes: readonly Intake[],
  options: BuildOptions,
): Promise<CaseContent> {
  const old = await load(path);
  const present = intakes.filter(({ key }) => old.cache.inputs.has(key));
  if (present.length > 0) options.onPresent?.(present);
  const problems = [...old.messages, ...(options.problems ?? [])];
  const inputs = [...old.cache.inputs.values(), ...intakes];
  return write(path, await buildCase(inputs, { ...options, problems, cache: old.cache }), options);
}

/**
 * The same as building the case anew without the inputs of these reports.
 *
 * @param names ids of reports, or paths or addresses under which they came
 * @throws InputError `report-missing` if a name fits nothing, `case-emptied` if no report would be left
 */
export async function removeFromFile(
  path: string,
  names: readonly string[],
  options: BuildOptions,
): Promise<CaseContent> {
  const old = await load(path);
  const inputs = [...old.cache.inputs.values()];
  const leaving = new Set<string>();
  const silenced = new Set<CaseMessage>();
  const settled = uniqueReports(inputs.map(({ document }) => document));
  for (const name of names) {
    const before = leaving.size + silenced.size;
    const byId = settled.filter(({ document }) => document.id === name);
    // An id names one report; several lines of JSON may have come under the same name.
    for (const { from } of byId) for (const index of from) leaving.add((inputs[index] as Intake).key);
    if (byId.length === 0) for (const intake of inputs) if (nameOf(intake) === name) leaving.add(intake.key);
    for (const message of old.messages) if (message.path === name) silenced.add(message);
    if (leaving.size + silenced.size === before)
      throw new InputError(
        'report-missing',
        `${path} holds no report "${name}"; "crossread reports ${path}" lists their ids and paths.`,
      );
  }
  const staying = inputs.filter(({ key }) => !leaving.has(key));
  if (staying.length === 0)
    throw new InputError('case-emptied', `No report would be left in ${path}; delete the file instead.`);
  const problems = old.messages.filter((message) => !silenced.has(message));
  return write(path, await buildCase(staying, { ...options, problems, cache: old.cache }), options);
}

async function load(path: string): Promise<{ cache: Cache; messages: readonly CaseMessage[] }> {
  const store = openCase(path);
  try {
    const inputs = new Map((await store.inputs()).map((input) => [input.key, input]));
    const annotations = new Map(
      (await store.annotations()).map((annotation) => [annotation.key, annotation]),
    );
    return { cache: { inputs, annotations }, messages: await store.messages() };
  } finally {
    await store.close();
  }
}

async function write(path: string, content: CaseContent, { onProgress }: BuildOptions): Promise<CaseContent> {
  onProgress?.({ stage: 'write', done: 0, total: 1 });
  await writeCase(path, content);
  return content;
}
