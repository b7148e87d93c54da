import { type Case, type Claim, compareText, type Disagreement, type Evidence } from '../model/index.ts';

/** How many reports, outlets and independent origins a claim rests on; origins null where text is missing. */
export type Standing = Pick<Claim, 'reports' | 'outlets' | 'origins'>;

/** A claim that both cases hold and that rests on other numbers now. */
export interface ChangedClaim {
  /** Id and text in the new case. */
  readonly id: string;
  readonly text: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** A disagreement that both cases hold, of another severity or with other values now. */
export interface ChangedDisagreement {
  /** Id in the new case. */
  readonly id: string;
  readonly before: Disagreement;
  readonly after: Disagreement;
}

/** What changed from one case to another one, most telling first. */
export interface CaseDiff {
  /** Ids of reports. */
  readonly reports: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly claims: {
    readonly added: readonly Claim[];
    readonly removed: readonly Claim[];
    readonly changed: readonly ChangedClaim[];
  };
  readonly disagreements: {
    readonly added: readonly Disagreement[];
    readonly removed: readonly Disagreement[];
    readonly changed: readonly ChangedDisagreement[];
  };
}

/**
 * What an added or removed report changed. Claims and disagreements are one in both cases if they have a place in common (ids come
 * from the first place, which an added report may move); of several the one with most places in common. Linear in the two cases.
 */
export function diffCases(before: Case, after: Case): CaseDiff {
  const claims = pair(before.claims, after.claims, ({ occurrences }) => occurrences);
  const disagreements = pair(before.disagreements, after.disagreements, ({ values }) => values, sameKind);
  return {
    reports: {
      added: idsOnlyIn(after, before),
      removed: idsOnlyIn(before, after),
    },
    claims: {
      added: byReach(claims.added),
      removed: byReach(claims.removed),
      changed: claims.both.filter(standsOtherwise).map(changedClaim).sort(byRise),
    },
    disagreements: {
      added: disagreements.added,
      removed: disagreements.removed,
      changed: disagreements.both
        .filter(
          ([one, other]) => one.severity !== other.severity || one.values.length !== other.values.length,
        )
        .map(([one, other]) => ({ id: other.id, before: one, after: other })),
    },
  };
}

function idsOnlyIn(one: Case, other: Case): readonly string[] {
  const known = new Set(other.reports.map(({ id }) => id));
  return one.reports.flatMap(({ id }) => (known.has(id) ? [] : [id])).sort(compareText);
}

interface Paired<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly both: readonly (readonly [Item, Item])[];
}

function pair<Item>(
  before: readonly Item[],
  after: readonly Item[],
  placesOf: (item: Item) => readonly Evidence[],
  mayBeOne: (one: Item, other: Item) => boolean = () => true,
): Paired<Item> {
  const holders = new Map<string, Item[]>();
  for (const item of before)
    for (const place of placesOf(item)) {
      const list = holders.get(keyOf(place));
      if (list === undefined) holders.set(keyOf(place), [item]);
      else list.push(item);
    }
  const kept = new Set<Item>();
  const both: (readonly [Item, Item])[] = [];
  const added: Item[] = [];
  for (const item of after) {
    const counts = new Map<Item, number>();
    for (const place of placesOf(item))
      for (const holder of holders.get(keyOf(place)) ?? [])
        if (mayBeOne(holder, item)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    for (const holder of counts.keys()) kept.add(holder);
    if (best === undefined) added.push(item);
    else both.push([best[0], item]);
  }
  return { added, removed: before.filter((item) => !kept.has(item)), both };
}

function keyOf({ report, start, end }: Evidence): string {
  return `${report}\n${start}\n${end}`;
}

function sameKind(one: Disagreement, other: Disagreement): boolean {
  return one.kind === other.kind;
}

function standsOtherwise([one, other]: readonly [Claim, Claim]): boolean {
  return one.reports !== other.reports || one.outlets !== other.outlets || one.origins !== other.origins;
}

function changedClaim([one, other]: readonly [Claim, Claim]): ChangedClaim {
  return { id: other.id, text: other.text, before: standingOf(one), after: standingOf(other) };
}

function standingOf({ reports, outlets, origins }: Claim): Standing {
  return { reports, outlets, origins };
}

function byReach(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => b.reports - a.reports || compareText(a.id, b.id));
}

/** What rose or fell most in origins, then in reports. */
function byRise(a: ChangedClaim, b: ChangedClaim): number {
  const moved = ({ before, after }: ChangedClaim, key: keyof Standing) =>
    Math.abs((after[key] ?? 0) - (before[key] ?? 0));
  return (
    moved(b, 'origins') - moved(a, 'origins') ||
    moved(b, 'reports') - moved(a, 'reports') ||
    compareText(a.id, b.id)
  );
}
