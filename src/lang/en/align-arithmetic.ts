import type { ArithmeticRules } from '../../align/disagreements/arithmetic/types.ts';
import { NUMBER_WORDS } from './times/numbers.ts';

const ROUGHLY = String.raw`(?:(?:about|around|roughly|approximately|some|nearly|almost|over|or|equivalent to|worth|at the time)\s+)*`;

/** How English says the same sum twice, a part and its whole, a change, a list that is whole. */
export const englishArithmeticRules: ArithmeticRules = {
  converts: new RegExp(String.raw`^\s*(?:\(\s*${ROUGHLY}|,?\s+or\s+${ROUGHLY})$`, 'iu'),
  restates: new RegExp(String.raw`^\s*(?:\(\s*${ROUGHLY}|,\s*or\s+${ROUGHLY})$`, 'iu'),
  partOf: /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|all)\s+)?$/iu,
  from: /\bfrom\s+$/iu,
  to: /\bto\s+$/iu,
  rates:
    /\b(?:a|per|each|every) (?:year|month|week|day|quarter)\b|\b(?:annual(?:ly|i[sz]ed)?|yearly|monthly|average|adjusted|inflation|constant|compared|target|points?|between|faster|twice|double|including|excluding|while|and)\b/iu,
  listOpens: /^[^.;:()—“”"]{0,80}:\s*|^(?:\s+\p{Ll}+){0,5}\s*(?:—|\s[–-]{1,2}\s|\()\s*/u,
  listJoint: /,\s+(?:and\s+)?|\s+and\s+/u,
  listOpen:
    /\b(?:another|several|some|many|others?|more|including|included|among|them|whom|which|each|both|also|about|around|least|most|mostly|such|like|who|than|half|dozens?|hundreds?|thousands?|million|billion|percent|or|respectively|times)\b|[“”"$€£]|\d[.:/-]\d/iu,
  totals: /,?\s+(?:for|making|giving)\s+a\s+(?:combined\s+)?total\s+of\s+$/iu,
  wholeOpens: /^[“"]?of\s+(?:the|its|their|those|these|all)\s+$/iu,
  placing: new Set(['in', 'at', 'on', 'to', 'from', 'for']),
  people: new Set(
    `person man woman child boy girl adult teenager student pupil teacher worker passenger driver pilot sailor crew cook
    soldier officer policeman civilian protester demonstrator tourist resident villager farmer miner employee staff fisherman
    firefighter nurse doctor patient refugee migrant infant baby guard guest victim casualty death case injury body member
    personnel peacekeeper troop police suspect hostage prisoner militant rebel gunman`
      .trim()
      .split(/\s+/u),
  ),
  numberWords: NUMBER_WORDS,
};
