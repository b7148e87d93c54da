import {
  BugError,
  type Document,
  type LayerName,
  type Layers,
  type Message,
  type Step,
} from '../model/index.ts';

/** The layers that were computed and what the steps had to say. */
export interface Analysis {
  readonly layers: Partial<Layers>;
  readonly messages: readonly Message[];
}

/**
 * Runs the steps in order over one document and returns their layers. Each step sees only the layers it
 * requires; the order is checked before anything runs.
 *
 * @throws BugError `layer-missing` if a step requires a layer that no earlier step provides
 */
export function runSteps(document: Document, steps: readonly Step[]): Analysis {
  checkOrder(steps);
  const messages: Message[] = [];
  const context = { report: (message: Message) => void messages.push(message) };
  let layers: Partial<Layers> = {};
  for (const step of steps) layers = { ...layers, ...step.run(document, layers as Layers, context) };
  return { layers, messages };
}

/** Layers computed before, and the one that no longer holds. */
export interface Before {
  readonly layers: Partial<Layers>;
  readonly changed: LayerName;
}

/**
 * Layers computed before, with the changed one and all that follow from it computed anew, as far as they were there: equal
 * to running all steps where no other layer would come out otherwise.
 */
export function rerunSteps(document: Document, steps: readonly Step[], before: Before): Partial<Layers> {
  const stale = new Set<LayerName>([before.changed]);
  // What the steps had to say was said the first time.
  const context = { report: () => {} };
  let { layers } = before;
  for (const step of steps) {
    const concerned =
      step.provides.some((layer) => stale.has(layer)) || step.requires.some((layer) => stale.has(layer));
    if (!concerned || !step.provides.some((layer) => layer in layers)) continue;
    for (const layer of step.provides) stale.add(layer);
    layers = { ...layers, ...step.run(document, layers as Layers, context) };
  }
  return layers;
}

/** The steps needed to compute the wanted layers, in their order. */
export function stepsFor(wanted: readonly LayerName[], steps: readonly Step[]): readonly Step[] {
  const needed = new Set<LayerName>(wanted);
  const kept: Step[] = [];
  for (const step of [...steps].reverse()) {
    if (!step.provides.some((layer) => needed.has(layer))) continue;
    for (const layer of step.requires) needed.add(layer);
    kept.unshift(step);
  }
  return kept;
}

function checkOrder(steps: readonly Step[]): void {
  const known = new Set<LayerName>();
  for (const step of steps) {
    for (const layer of step.requires) {
      if (!known.has(layer))
        throw new BugError(
          'layer-missing',
          `Step "${step.name}" needs the layer "${layer}", which no step before it provides; add one.`,
        );
    }
    for (const layer of step.provides) known.add(layer);
  }
}
