import type { Mention } from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Words } from './context.ts';
import type { Use } from './world.ts';

/** Rest of a list that ends in what its names are: "Hall, Boone and Platte counties". */
const COUNTIES = /^(?:,? (?:and )?\p{Lu}[\p{L}.'’]+){0,40} [Cc]ounties\b/u;
const COUNTY = /^ (?:[Cc]ounty|Co\.)(?!\p{L})/u;
/** Code units looked at behind a name. */
const BEHIND = 300;

/** A mention's name as the gazetteer has it, and the name behind a comma that says where: "Springfield, Ill." */
export function useOf(source: Words, index: number, gazetteer: Gazetteer): Use {
  const { text, mentions } = source;
  const mention = mentions[index]!;
  const before = mentions[index - 1];
  const held = before !== undefined && ownerOf(text, before, mention) !== null;
  return {
    name: nameOf(text, mention, gazetteer),
    owner: ownerOf(text, mention, mentions[index + 1]),
    held: held ? nameOf(text, before, gazetteer) : null,
  };
}

function ownerOf(text: string, mention: Mention, next: Mention | undefined): string | null {
  if (next === undefined || !/^,\s{1,2}$/.test(text.slice(mention.end, next.start))) return null;
  if (next.type === 'person' || next.type === 'group') return null;
  const stop = text[next.end] === '.' ? 1 : 0;
  return text.slice(next.start, next.end + stop);
}

/** The name; with the full stop that makes it a state's short form ("Ill."), or as the county that its list says it is. */
function nameOf(text: string, mention: Mention, gazetteer: Gazetteer): string {
  const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const behind = text.slice(mention.end, mention.end + BEHIND);
  if (behind.startsWith('.') && name.length <= 5 && gazetteer.regions(`${name}.`).length > 0)
    return `${name}.`;
  if (/\sCo\.?$/.test(name)) return name.replace(/\sCo\.?$/, ' County');
  if (/^ state\b/.test(behind) && gazetteer.regions(name).some((region) => region.state))
    return `${name} State`;
  if (/\bstate of $/i.test(text.slice(Math.max(0, mention.start - 9), mention.start))) return `${name} State`;
  const county = `${name} County`;
  return (COUNTY.test(behind) || COUNTIES.test(behind)) && gazetteer.areas(county).length > 0 ? county : name;
}

/** A county named anywhere, also inside longer names that are no mention: "Rapides Parish Fire District 2". */
const COUNTY_NAME = /(?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:County|Parish)\b/gu;

/** The counties that a text names. Linear in its length. */
export function countiesIn(text: string, gazetteer: Gazetteer): readonly string[] {
  return [...text.matchAll(COUNTY_NAME)].flatMap(([match]) => {
    const words = match.split(' ');
    for (let from = 0; from < words.length - 1; from++) {
      const name = words.slice(from).join(' ');
      if (gazetteer.areas(name).length > 0) return [name];
    }
    return [];
  });
}

/** What an organisation's name may begin with a place before: "Franklin County Superior Court". */
const BODY =
  /\s(?:Police|Fire|Sheriff|City|County|High|Middle|Elementary|Community|Public|Municipal|District|University|College|School|Schools|Chamber|Independent|Township|Area|Unified|Memorial|Regional|Superior|Circuit|Common|Board|Department|Council|Hospital|Airport|Library|Volunteer|Town|Parish)\b.*$/;

/** The place in an organisation's name: it is none of the report's places, but tells which part of the world they are in. */
export function placeInName(name: string): string | null {
  const stem = name.replace(BODY, '');
  if (stem === name || stem === '') return null;
  const kind = /^ (?:County|Parish)\b/.exec(name.slice(stem.length));
  return kind === null ? stem : stem + kind[0];
}
