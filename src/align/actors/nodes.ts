import { type Actor, type ActorType, compareText, type FullReport, type Mention } from '../../model/index.ts';
import { cleanName, type NameForm, nameForm } from './names.ts';
import type { ActorRules } from './types.ts';

/** An acronym in brackets, straight behind a name. */
const INTRODUCED = /^\s?\(([\p{Lu}][\p{Lu}\d&.]{1,9})\)/u;
const INTRODUCTION_LENGTH = 14;

/** One actor of one report, made ready for comparing. */
export interface ActorNode {
  /** Report id and actor id, joined: unique within the case. */
  readonly key: string;
  readonly report: string;
  /** Id of the report's story. */
  readonly story: string;
  readonly actor: Actor;
  readonly type: ActorType;
  /** Every spelling of the name in the report, sorted; empty for an unnamed actor. */
  readonly forms: readonly NameForm[];
  /** The fullest of `forms`; for an unnamed actor its words. */
  readonly main: NameForm;
  readonly named: boolean;
  /** Acronyms, in lower case, that the report introduces behind the name: "Long Name (LN)". */
  readonly introduces: ReadonlySet<string>;
  /** How often the report names it. */
  readonly mentions: number;
  /** Kinds of its offices. */
  readonly roles: ReadonlySet<string>;
  readonly country: string | null;
}

/** The actors of a report that are named or carry words of their own, in the order of their ids. */
export function actorNodes(report: FullReport, story: string, rules: ActorRules): readonly ActorNode[] {
  const mentions = nameMentions(report);
  return [...report.actors]
    .sort((a, b) => compareText(a.id, b.id))
    .map((actor) => actorNode(report, { actor, story, mentions: mentions.get(actor.id) ?? [] }, rules));
}

/** Key of a report's actor among all nodes of a case. */
export function nodeKey(report: string, actor: string): string {
  return `${report}\n${actor}`;
}

interface Found {
  readonly actor: Actor;
  readonly story: string;
  readonly mentions: readonly Mention[];
}

function actorNode(report: FullReport, found: Found, rules: ActorRules): ActorNode {
  const { actor, story, mentions } = found;
  const texts = new Set(mentions.map((mention) => cleanName(report.text.slice(mention.start, mention.end))));
  const forms = [...texts]
    .filter((text) => text !== '')
    .sort(compareText)
    .map((text) => nameForm(text, rules));
  return {
    key: nodeKey(report.id, actor.id),
    report: report.id,
    story,
    actor,
    type: actor.type,
    forms,
    main: fullest(forms) ?? nameForm(cleanName(actor.name), rules),
    named: forms.length > 0,
    introduces: new Set(mentions.flatMap((mention) => introducedBehind(report.text, mention.end))),
    mentions: mentions.length,
    roles: new Set(actor.roles.map((role) => rules.roleClass(role.toLowerCase()))),
    country: actor.country,
  };
}

function introducedBehind(text: string, end: number): readonly string[] {
  const found = INTRODUCED.exec(text.slice(end, end + INTRODUCTION_LENGTH));
  return found === null ? [] : [(found[1] as string).toLowerCase().replaceAll('.', '')];
}

function nameMentions(report: FullReport): ReadonlyMap<string, readonly Mention[]> {
  const byActor = new Map<string, Mention[]>();
  for (const mention of report.mentions) {
    if (mention.form !== 'name' || mention.actor === null) continue;
    const list = byActor.get(mention.actor);
    if (list === undefined) byActor.set(mention.actor, [mention]);
    else list.push(mention);
  }
  return byActor;
}

/** The form with most words; ties: the longer, then alphabetical. */
function fullest(forms: readonly NameForm[]): NameForm | undefined {
  return [...forms].sort(
    (a, b) => b.words.length - a.words.length || b.text.length - a.text.length || compareText(a.text, b.text),
  )[0];
}
