import type { PhraseRules } from '../../extract/phrases.ts';
import { givenName } from './names/lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PRONOUN_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
]);

/** Function words by which English noun phrases and subjects are told. */
export const phrases: PhraseRules = {
  pronouns: new Map([
    ['he', 'one'],
    ['she', 'one'],
    ['it', 'one'],
    ['i', 'one'],
    ['they', 'many'],
    ['we', 'many'],
    ['you', 'either'],
    ['him', 'one'],
    ['them', 'many'],
    ['us', 'many'],
    ['me', 'one'],
  ]),
  objectPronouns: set('him them us me'),
  indefinites: set(
    'those others everyone everybody someone somebody anyone nobody some many most few several both one another all neither none',
  ),
  relatives: set('who which that'),
  relativePossessives: set('whose'),
  conditions: set('if unless'),
  personal: set('he she him'),
  genderOf: (word) => PRONOUN_GENDERS.get(word) ?? givenName(word) ?? null,
  timeWords: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight earlier later now then recently last this next week month year weekend summer winter autumn morning afternoon evening night mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  attachments: set('of for at from in with on to by about behind inside near'),
  of: 'of',
  to: 'to',
  and: set('and or but &'),
  possessives: set("'s ' his her their its our my your"),
  negations: set("not n't never no neither nor"),
  complementizers: set('that'),
  subordinators: set('as while after before when because although though if since until unless once whereas'),
  channelNouns: set(
    'statement interview interviews email e-mail letter report tweet post speech conference briefing memo release article filing note column telephone phone message news testimony affidavit address op-ed',
  ),
  pairNouns: set('leaders ministers presidents premiers men women pair two both sides duo'),
  participleEnds: /(?:ing|ed|en|own)$/,
  passives: set("is are was were be been being 's 're got get gets"),
  by: 'by',
};
