/** An arc that may be in a tree, and what the tree gains by it. */
export interface Arc {
  readonly head: number;
  readonly child: number;
  readonly weight: number;
}

/** An arc of a graph in which a cycle has become one node, and the arc it was. */
interface Contracted extends Arc {
  readonly was: Arc;
}

/**
 * The arcs of the heaviest tree over the nodes from 0 to `nodes - 1`, one into each node but the root (Chu and Liu 1965,
 * Edmonds 1967); of equal arcs the first. The arcs must hold a tree. Nodes without arcs into them are left out. Time linear in
 * the number of arcs for each cycle among the best arcs.
 */
export function heaviestTree(nodes: number, root: number, arcs: readonly Arc[]): readonly Arc[] {
  const best = new Array<Arc | undefined>(nodes).fill(undefined);
  for (const arc of arcs)
    if (arc.child !== root && (best[arc.child] === undefined || arc.weight > best[arc.child]!.weight))
      best[arc.child] = arc;
  const cycle = cycleOf(best);
  if (cycle === null) return best.filter((arc) => arc !== undefined);
  // One new node stands for the cycle; an arc into it counts what it gains over the arc that it would replace.
  const contracted: Contracted[] = [];
  for (const arc of arcs) {
    const [from, into] = [cycle.has(arc.head), cycle.has(arc.child)];
    if (from && into) continue;
    contracted.push({
      head: from ? nodes : arc.head,
      child: into ? nodes : arc.child,
      weight: into ? arc.weight - best[arc.child]!.weight : arc.weight,
      was: arc,
    });
  }
  const tree = heaviestTree(nodes + 1, root, contracted).map((arc) => (arc as Contracted).was);
  const entered = tree.find((arc) => cycle.has(arc.child))?.child;
  return [...tree, ...[...cycle].filter((node) => node !== entered).map((node) => best[node] as Arc)];
}

/** The nodes of a cycle among the arcs into each node, or null where there is none. */
function cycleOf(best: readonly (Arc | undefined)[]): ReadonlySet<number> | null {
  const seen = new Int32Array(best.length).fill(-1);
  for (let start = 0; start < best.length; start++) {
    let node = start;
    while (seen[node] === -1) {
      seen[node] = start;
      const arc = best[node];
      if (arc === undefined) break;
      node = arc.head;
    }
    // Back on this walk: a cycle, unless the walk ended at the root.
    if (seen[node] !== start || best[node] === undefined) continue;
    const cycle = new Set<number>();
    for (let at = node; !cycle.has(at); at = best[at]!.head) cycle.add(at);
    return cycle;
  }
  return null;
}
