/** Sparse symmetric weights: for each item the others with their weight; missing pairs weigh 0. */
export type SparseWeights = readonly ReadonlyMap<number, number>[];

/** When two clusters may join. */
export interface JoinRule {
  /** Their mean weight must reach this. */
  readonly least: number;
  /** It must also reach this part of the mean weight inside either of them ... */
  readonly cohesion: number;
  /** ... unless it reaches this. */
  readonly enough: number;
  /** Inside a cluster a pair counts for no more than this: near-copies do not make a cluster close. */
  readonly tight: number;
}

interface Cluster {
  readonly members: number[];
  /** Sum of weights to other clusters, by their index. */
  readonly sums: Map<number, number>;
  /** Sum of weights between its own members, each at most `tight`. */
  inner: number;
}

/**
 * Average-link clustering: joins the two clusters with the highest mean weight of those that may join. Ties go
 * to the clusters with the smaller first members. With whole-number weights the result does not depend on the
 * order of sums. Clusters are ascending, in the order of their first member.
 * O(n² + n × merges) in the number of items that have neighbours.
 */
export function averageLink(weights: SparseWeights, rule: JoinRule): number[][] {
  const clusters = new Map<number, Cluster>(
    weights.map((row, index) => [index, { members: [index], sums: new Map(row), inner: 0 }]),
  );
  const best = new Map<number, Candidate>();
  const state = { weights, clusters, best, rule };
  for (const index of clusters.keys()) refresh(index, state);
  for (;;) {
    const pair = strongest(best);
    if (pair === null) break;
    merge(pair, state);
  }
  return [...clusters.values()]
    .map((cluster) => cluster.members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

interface State {
  readonly weights: SparseWeights;
  readonly clusters: Map<number, Cluster>;
  /** For each cluster the best later one that it may join. */
  readonly best: Map<number, Candidate>;
  readonly rule: JoinRule;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
}

function isBetter(a: Candidate, b: Candidate | null): boolean {
  if (b === null || a.mean !== b.mean) return b === null || a.mean > b.mean;
  return a.from !== b.from ? a.from < b.from : a.to < b.to;
}

function strongest(best: ReadonlyMap<number, Candidate>): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of best.values()) if (isBetter(candidate, found)) found = candidate;
  return found;
}

function mayJoin(mean: number, a: Cluster, b: Cluster, rule: JoinRule): boolean {
  if (mean < rule.least) return false;
  return mean >= rule.enough || mean >= rule.cohesion * Math.max(cohesionOf(a), cohesionOf(b));
}

/** Sum of the weights between two clusters, each at most `tight`. */
function between(a: Cluster, b: Cluster, { weights, rule }: State): number {
  let sum = 0;
  for (const one of a.members) {
    for (const other of b.members) sum += Math.min(rule.tight, weights[one]?.get(other) ?? 0);
  }
  return sum;
}

/** Mean weight between the members, 0 for a single one. */
function cohesionOf({ members, inner }: Cluster): number {
  return members.length < 2 ? 0 : inner / ((members.length * (members.length - 1)) / 2);
}

/** Finds the nearest later cluster of one, so that each pair is kept once, at its smaller index. */
function refresh(index: number, { clusters, best, rule }: State): void {
  const cluster = clusters.get(index) as Cluster;
  let found: Candidate | null = null;
  for (const [other, sum] of cluster.sums) {
    if (other < index) continue;
    const neighbour = clusters.get(other) as Cluster;
    const mean = sum / (cluster.members.length * neighbour.members.length);
    if (!mayJoin(mean, cluster, neighbour, rule)) continue;
    const candidate = { from: index, to: other, mean };
    if (isBetter(candidate, found)) found = candidate;
  }
  if (found === null) best.delete(index);
  else best.set(index, found);
}

function merge({ from: into, to: from }: Candidate, state: State): void {
  const { clusters, best } = state;
  const kept = clusters.get(into) as Cluster;
  const gone = clusters.get(from) as Cluster;
  kept.inner += gone.inner + between(kept, gone, state);
  kept.members.push(...gone.members);
  kept.sums.delete(from);
  for (const [other, sum] of gone.sums) {
    const neighbour = clusters.get(other) as Cluster;
    neighbour.sums.delete(from);
    if (other === into) continue;
    const total = (kept.sums.get(other) ?? 0) + sum;
    kept.sums.set(other, total);
    neighbour.sums.set(into, total);
  }
  clusters.delete(from);
  best.delete(from);
  refresh(into, state);
  // The mean to the merged cluster changed for all its neighbours, and some pointed to the one that is gone.
  for (const other of kept.sums.keys()) if (other < from) refresh(other, state);
}
