import type { SayingView, SpeakerView } from './sayings.ts';

const MOST_ROLES = 2;

/** Name of a speaker, and the roles behind it: one of each kind (a constable is not a police constable besides). */
export function saySpeaker({ name, roles, known }: SpeakerView): {
  readonly name: string;
  readonly roles: string;
} {
  if (!known) return { name: `not named (“${name}”)`, roles: '' };
  const heads = new Map<string, string>();
  for (const role of [...roles].sort((a, b) => a.length - b.length))
    heads.set(role.split(' ').at(-1) as string, role);
  const full = [...heads.values()].slice(0, MOST_ROLES);
  return { name, roles: full.length === 0 ? '' : `, ${full.join(', ')}` };
}

/** A saying as it reads best: without the comma before its closing mark, its marks closed, behind a telling verb. */
export function saySaying({ text, cue, denied }: SayingView): string {
  const tidy = text.replace(/,(["”’]?)$/, '$1');
  const open = (tidy.match(/“/g)?.length ?? 0) > (tidy.match(/”/g)?.length ?? 0);
  return `${cue === null || denied ? '' : `${cue} `}${tidy}${open ? '”' : ''}`;
}
