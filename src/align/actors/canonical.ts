import { type ActorType, type CaseActor, compareText, contentId } from '../../model/index.ts';
import type { NameForm } from './names.ts';
import type { ActorNode } from './nodes.ts';
import type { ActorRules } from './types.ts';

/** Case actors with content-made ids, sorted by id, and the members of each. */
export function caseActors(
  groups: readonly (readonly ActorNode[])[],
  rules: ActorRules,
): { readonly actors: readonly CaseActor[]; readonly members: ReadonlyMap<string, readonly ActorNode[]> } {
  const made = groups.map((group) => ({ group, actor: describe(group, rules) }));
  const alike = new Map<string, number>();
  for (const { actor } of made) alike.set(plainId(actor), (alike.get(plainId(actor)) ?? 0) + 1);
  const named = made.map(({ group, actor }) => {
    const single = alike.get(plainId(actor)) === 1;
    return { group, actor: { id: single ? plainId(actor) : memberId(actor, group), ...actor } };
  });
  named.sort((a, b) => compareText(a.actor.id, b.actor.id));
  return {
    actors: named.map(({ actor }) => actor),
    members: new Map(named.map(({ actor, group }) => [actor.id, group])),
  };
}

type Described = Omit<CaseActor, 'id'>;

function plainId(actor: Described): string {
  return contentId('actor', actor.type, actor.name, actor.country);
}

/** For two actors of one name, type and country: the reports that hold them tell them apart. */
function memberId(actor: Described, group: readonly ActorNode[]): string {
  const keys = group.map((node) => node.key).sort(compareText);
  return contentId('actor', actor.type, actor.name, actor.country, ...keys);
}

function describe(group: readonly ActorNode[], rules: ActorRules): Described {
  const spellings = new Map<string, { form: NameForm; reports: Set<string> }>();
  for (const node of group) {
    for (const form of node.named ? node.forms : [node.main]) {
      const entry = spellings.get(form.text) ?? { form, reports: new Set<string>() };
      entry.reports.add(node.report);
      spellings.set(form.text, entry);
    }
  }
  const aliases = [...spellings.values()]
    .map(({ form, reports }) => ({ name: form.text, reports: [...reports].sort(compareText) }))
    .sort((a, b) => compareText(a.name, b.name));
  const type = mostFrequent(group.map((node) => node.type)) as ActorType;
  return {
    name: mainName([...spellings.values()], type, rules),
    type,
    aliases,
    roles: [...new Set(group.flatMap((node) => node.actor.roles))].sort(compareText),
    country: mostFrequent(group.flatMap((node) => (node.country === null ? [] : [node.country]))),
  };
}

interface Spelling {
  readonly form: NameForm;
  readonly reports: ReadonlySet<string>;
}

/** The fullest spelling carried by most reports; ties: the longer, then alphabetical. */
function mainName(spellings: readonly Spelling[], type: ActorType, rules: ActorRules): string {
  const full = spellings.filter(
    ({ form }) => !spellings.some((other) => isShortFor(form, other.form, type, rules)),
  );
  const carried = (full.length > 0 ? full : [...spellings]).sort(
    (a, b) =>
      b.reports.size - a.reports.size ||
      b.form.text.length - a.form.text.length ||
      compareText(a.form.text, b.form.text),
  );
  return (carried[0] as Spelling).form.text;
}

/** True for a surname beside a full name, an acronym beside its words, a shortened beside the whole name. */
function isShortFor(form: NameForm, other: NameForm, type: ActorType, rules: ActorRules): boolean {
  if (form === other) return false;
  if (type === 'person') return form.words.length === 1 && other.words.length > 1;
  if (form.acronym !== null && other.acronym === null && other.words.length > 1)
    return other.initials === form.acronym || type === 'country';
  const words = new Set(other.words);
  const content = form.words.filter((word) => !rules.smallWords.has(word));
  return (
    form.words.length < other.words.length && content.every((word) => words.has(word)) && type !== 'country'
  );
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return first?.[0] ?? null;
}
