import { reportLine } from '../../export/index.ts';
import { type Document, InputError, LAYER_NAMES, type LayerName } from '../../model/index.ts';
import { annotate as annotateReport, type Intake, readIntake, uniqueReports } from '../../pipeline/index.ts';
import { gather } from '../inputs.ts';
import type { CommandOptions } from '../program.ts';
import { showProgress } from '../progress.ts';
import { outcomeOf, tellMessages } from '../messages.ts';
import { print } from '../terminal.ts';

/** `crossread annotate`: one JSON record a line, in input order. */
export async function annotate(names: readonly string[], options: CommandOptions): Promise<number> {
  const layers = layersOf(options.layers);
  const { intakes, problems } = await gather(names, options);
  const documents = await readInOrder(intakes);
  const { onProgress, stop } = showProgress();
  const messages = [...problems];
  for (const [index, document] of documents.entries()) {
    onProgress({ stage: 'analyze', done: index, total: documents.length });
    const report = annotateReport(document, {
      ...(layers === undefined ? {} : { layers }),
      thorough: options.thorough,
      ...(options.maxText === undefined ? {} : { maxText: options.maxText }),
    });
    await print(`${reportLine(report)}\n`);
    const path = document.source.path ?? document.source.url ?? document.id;
    messages.push(...report.messages.map((message) => ({ ...message, path })));
  }
  stop();
  tellMessages(messages);
  return outcomeOf(messages, documents.filter(({ text }) => text.trim() !== '').length);
}

/** The documents under their final ids, in the order in which each first came in. */
async function readInOrder(intakes: readonly Intake[]): Promise<readonly Document[]> {
  const read: Document[] = [];
  for (const intake of intakes) read.push(await readIntake(intake));
  return uniqueReports(read).map(({ document }) => document);
}

function layersOf(names: string | undefined): readonly LayerName[] | undefined {
  if (names === undefined) return undefined;
  const wanted = names.split(',').map((name) => name.trim());
  const known: readonly string[] = LAYER_NAMES;
  for (const name of wanted)
    if (!known.includes(name))
      throw new InputError(
        'layer-unknown',
        `There is no layer "${name}"; the layers are ${known.join(', ')}.`,
      );
  return wanted as LayerName[];
}
