import { agencyNamed } from './agencies.ts';
import type { ReadRules } from './types.ts';

/** Names in a byline have so many words at most: "Maria del Carmen de la Cruz". */
const LONGEST_NAME = 6;
/** A byline is no longer than this. */
const BYLINE_LENGTH = 200;
/** The role behind a name. */
const ROLE_LENGTH = 50;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|(?:de|del|della|di|da|dos|van|von|der|den|ten|bin|bint|ibn|al|el|la|le|du|ter|af|y|e)|(?:al|el|d|o|l)[-'’]\p{Lu}[\p{L}'’-]*)$/u;

/** The people named in a byline ("By Jane Doe and John Roe, in Tokyo"), one each; empty where it is none. */
export function authorsOfByline(line: string, rules: ReadRules): readonly string[] {
  if (line.length > BYLINE_LENGTH) return [];
  const start = rules.bylineStart.exec(line);
  if (start !== null) return namesIn(line.slice(start[0].length), rules);
  const handle = /^([^|@]{3,60}?)\s*[|,–—-]?\s*@\w{2,30}$/u.exec(line);
  if (handle !== null) return namesIn(handle[1] as string, rules);
  // "Jane Doe, staff writer"
  const comma = line.indexOf(',');
  const role = line.slice(comma + 1);
  if (comma < 0 || !rules.occupation.test(role) || role.length > ROLE_LENGTH || /[.!?]$/.test(line))
    return [];
  const before = line.slice(0, comma);
  const names = namesIn(before, rules);
  return names.length === 1 && names[0]?.toLowerCase() === before.toLowerCase() ? names : [];
}

/** The people named in a credit at the end ("Reporting by Jane Doe; editing by John Roe"): those who reported. */
export function authorsOfCredit(line: string, rules: ReadRules): readonly string[] {
  if (line.length > 2 * BYLINE_LENGTH) return [];
  const start = rules.creditStart.exec(line);
  return start === null
    ? []
    : namesIn(line.slice(start[0].length).split(/[;.)](?:\s|$)/)[0] as string, rules);
}

/**
 * The people in a list of names with roles, places and agencies between them. Capitals are set in title
 * case (`JANE DOE` gives `Jane Doe`). A list that begins with something else than a name gives nobody.
 */
export function namesIn(list: string, rules: ReadRules): readonly string[] {
  const names: string[] = [];
  for (const piece of piecesOf(list, rules)) {
    const name = nameIn(piece, rules);
    if (name === null) {
      if (names.length === 0 && piece.trim() !== '') return [];
      continue;
    }
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** What stands behind a last comma is a place, a date or an agency: "Jane Doe and John Roe, Hong Kong". */
function piecesOf(list: string, rules: ReadRules): readonly string[] {
  const pieces: string[] = [];
  const joints: string[] = [];
  let from = 0;
  for (const match of list.matchAll(rules.authorJoint)) {
    pieces.push(list.slice(from, match.index));
    joints.push(match[0].trim());
    from = match.index + match[0].length;
  }
  pieces.push(list.slice(from));
  const lastLink = joints.findLastIndex((joint) => joint !== ',');
  return pieces.slice(0, lastLink + 2);
}

function nameIn(piece: string, rules: ReadRules): string | null {
  const end = rules.authorEnd.exec(` ${piece}`);
  const words = (end === null ? piece : piece.slice(0, Math.max(0, end.index - 1)))
    .replace(/[.,;:\s]+$/u, '')
    .trim()
    .split(/\s+/);
  const kept = withoutDate(words, rules);
  const name = kept.join(' ');
  if (kept.length < 2 || kept.length > LONGEST_NAME || !kept.every((word) => NAME_WORD.test(word)))
    return null;
  if (!/^\p{Lu}/u.test(name) || rules.occupation.test(name)) return null;
  if (kept.some((word) => agencyNamed(word) !== null)) return null;
  return name === name.toUpperCase() ? titleCase(name) : name;
}

/** A byline may run into its date: "Jane Doe January 16, 2018" leaves "Jane Doe January" here. */
function withoutDate(words: readonly string[], rules: ReadRules): readonly string[] {
  let count = words.length;
  while (count > 2) {
    const plain = (words[count - 1] as string).replace(/[.,]/g, '').toLowerCase();
    if (!rules.months.has(plain) && !rules.weekdays.has(plain)) break;
    count--;
  }
  return words.slice(0, count);
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
}
