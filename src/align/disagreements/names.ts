import {
  type CaseActor,
  compareEvidence,
  compareText,
  contentId,
  type Disagreement,
  type FullReport,
  type Mention,
} from '../../model/index.ts';
import { type ActorNode, cleanName, jaroWinkler, nameForm } from '../actors/index.ts';
import type { NameForm } from '../actors/names.ts';
import { soundKey } from '../actors/names.ts';
import type { ComparingRules } from '../claims/types.ts';
import type { DisagreementSource, Value } from './types.ts';

/** Jaro-Winkler from which two words are one word misspelt. */
const NEAR = 0.92;
const SHORTEST_NEAR = 5;

/** Peoples and parties have adjectives and plurals, events have titles: their forms are no spellings. */
const SPELT: ReadonlySet<string> = new Set(['person', 'organisation', 'country', 'place']);

/** Spellings of one actor's name that differ by more than case, accents, hyphens or being shorter. */
export function nameDisagreements(source: DisagreementSource): Disagreement[] {
  const byId = new Map(source.reports.map((report) => [report.id, report]));
  return source.actors.actors.flatMap((actor) => {
    if (!SPELT.has(actor.type)) return [];
    const members = source.actors.members.get(actor.id) ?? [];
    const found = spellingsOf(actor, members, { byId, rules: source.rules });
    if (found.length < 2) return [];
    const values = found.sort(compareEvidence);
    const words = [...new Set(values.map(({ value }) => value))].sort(compareText);
    return [
      {
        id: contentId(
          'disagreement',
          'name',
          ...values.flatMap(({ report, start, end }) => [report, start, end]),
        ),
        story: storyOf(values, source),
        kind: 'name' as const,
        severity: 'spelling' as const,
        claim: null,
        values,
        why: `one ${actor.type}, ${words.length} spellings: ${words.map((word) => `“${word}”`).join(', ')}`,
      },
    ];
  });
}

interface Context {
  readonly byId: ReadonlyMap<string, FullReport>;
  readonly rules: ComparingRules;
}

/** The first mention of each spelling in each report, if there are spellings that differ; else nothing. */
function spellingsOf(actor: CaseActor, members: readonly ActorNode[], { byId, rules }: Context): Value[] {
  const forms = [
    ...new Map(members.flatMap((node) => node.forms).map((form) => [form.joined, form])).values(),
  ];
  const full = forms.some((form) => form.words.length > 1)
    ? forms.filter((form) => form.words.length > 1)
    : forms;
  const odd = new Set<string>();
  for (const [index, form] of full.entries()) {
    for (const other of full.slice(index + 1)) {
      if (spelledOtherwise(form, other, actor.type === 'person')) odd.add(form.joined).add(other.joined);
    }
  }
  if (odd.size === 0) return [];
  return members.flatMap((node) => {
    const report = byId.get(node.report) as FullReport;
    const seen = new Set<string>();
    return report.mentions.flatMap((mention): Value[] => {
      if (mention.form !== 'name' || mention.actor !== node.actor.id) return [];
      const { joined } = formAt(report, mention, rules);
      if (!odd.has(joined) || seen.has(joined)) return [];
      seen.add(joined);
      const value = cleanName(report.text.slice(mention.start, mention.end));
      return [{ report: report.id, start: mention.start, end: mention.end, value }];
    });
  });
}

function formAt(report: FullReport, mention: Mention, rules: ComparingRules): NameForm {
  return nameForm(cleanName(report.text.slice(mention.start, mention.end)), rules.actors);
}

/** Word for word the same name, at least one word with other letters. */
function spelledOtherwise(a: NameForm, b: NameForm, person: boolean): boolean {
  if (a.joined === b.joined || a.words.length !== b.words.length) return false;
  if (a.acronym !== null || b.acronym !== null) return false;
  return a.words.every((word, index) => oneWord(word, b.words[index] as string, person));
}

function oneWord(a: string, b: string, person: boolean): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return false;
  if (!person && (`${a}s` === b || `${b}s` === a)) return false;
  if (soundKey(a) === soundKey(b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_NEAR && a[0] === b[0] && jaroWinkler(a, b) >= NEAR;
}

/** The story that holds most of the values; ties: the smaller id. */
function storyOf(values: readonly Value[], { stories }: DisagreementSource): string {
  const counted = stories
    .map((story) => ({
      id: story.id,
      count: values.filter(({ report }) => story.reports.includes(report)).length,
    }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
  return counted[0]?.id ?? (values[0] as Value).report;
}
