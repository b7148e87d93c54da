import { type CaseStore, openCase } from '../store/index.ts';

/** Opens a case, does the work, and closes it whatever happens. */
export async function withCase<T>(path: string, work: (store: CaseStore) => Promise<T>): Promise<T> {
  const store = openCase(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
