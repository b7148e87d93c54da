/** How far a long piece of work is. */
export interface Progress {
  readonly stage: 'read' | 'analyze' | 'compare' | 'tell' | 'index' | 'write';
  readonly done: number;
  readonly total: number;
}

/** Told before the first and after each piece of a stage. */
export type OnProgress = (progress: Progress) => void;

/** Maps a list and tells how far it is. */
export function mapWithProgress<T, R>(
  items: readonly T[],
  stage: Progress['stage'],
  work: { readonly each: (item: T) => R; readonly onProgress?: OnProgress | undefined },
): R[] {
  const total = items.length;
  work.onProgress?.({ stage, done: 0, total });
  return items.map((item, index) => {
    const result = work.each(item);
    work.onProgress?.({ stage, done: index + 1, total });
    return result;
  });
}
