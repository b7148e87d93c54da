import type { Status } from '../../model/index.ts';

/** Whether an event took place, as the report has it. */
export interface Standing {
  readonly polarity: 'affirmed' | 'negated';
  readonly status: Status;
  /** The words that decided it, for `why`. */
  readonly because: string;
}
