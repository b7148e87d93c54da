import type { LayerName, Layers } from './layers.ts';
import type { Document, Message } from './report.ts';

/**
 * A step of the analysis of one report: pure, synchronous, no I/O. The compiler checks what it may read:
 * `run` sees the layers named in `requires` and must return those in `provides`.
 */
export interface Step<In extends LayerName = LayerName, Out extends LayerName = LayerName> {
  readonly name: string;
  /** Raised when results change; part of a cached result's key. */
  readonly version: number;
  readonly requires: readonly In[];
  readonly provides: readonly Out[];
  run(document: Document, given: Pick<Layers, In>, context: StepContext): Pick<Layers, Out>;
}

/** What a step may say beside its layers. */
export interface StepContext {
  report(message: Message): void;
}

/** A report with the layers that were computed: one record of `crossread annotate`. */
export type AnnotatedReport = Document & Partial<Layers>;

/** A report with every layer, as the comparing stages need it. */
export type FullReport = Document & Layers;
