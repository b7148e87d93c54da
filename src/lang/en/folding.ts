import type { AlignRules, ReleaseRules } from '../../align/types.ts';
import type { Background, FoldingRules } from '../../text/index.ts';
import { englishRoot } from './roots.ts';

/** Splits a list written as words with spaces. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const NUMBERS = list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty`);

const TENS = list('thirty forty fifty sixty seventy eighty ninety');

/** British and American forms that no rule of endings covers; months and weekdays cut short. */
const WORDS = list(`whilst=while amongst=among towards=toward afterwards=afterward enquiry=inquiry
  enquiries=inquiries grey=gray tyre=tire tyres=tires kerb=curb cheque=check cheques=checks
  plough=plow gaol=jail jewellery=jewelry aluminium=aluminum ageing=aging judgement=judgment
  storey=story storeys=stories cosy=cozy pyjamas=pajamas moustache=mustache mum=mom maths=math
  sulphur=sulfur acknowledgement=acknowledgment artefact=artifact aeroplane=airplane
  aeroplanes=airplanes instalment=installment fulfil=fulfill enrol=enroll skilful=skillful
  practise=practice practised=practiced learnt=learned burnt=burned spelt=spelled dreamt=dreamed
  jan=january feb=february aug=august sept=september sep=september oct=october nov=november dec=december
  mon=monday tues=tuesday tue=tuesday wed=wednesday thurs=thursday fri=friday
  tonne=ton tonnes=tons %=percent pct=percent km=kilometer kg=kilogram okay=ok`);

/** Endings: applied to compared forms only, so that a word they bend wrongly is bent alike everywhere. */
const SPELLINGS: FoldingRules['spellings'] = [
  { pattern: /(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|able)$/u, form: 'iz$1', length: 6 },
  { pattern: /(?<=[a-z]{2})ys(e|ed|es|ing)$/u, form: 'yz$1', length: 6 },
  {
    pattern: /(?<=[a-z]{2})our(?=(s|ed|ing|able|ite|ites|ful|less|hood|ly|y|er|ers)?$)/u,
    form: 'or',
    length: 5,
  },
  { pattern: /(?<=[a-z])([btv])re(s|d)?$/u, form: '$1er$2', length: 5 },
  { pattern: /(def|off|pret|lic)enc(e|es|eless|ed)$/u, form: '$1ens$2', length: 7 },
  { pattern: /(?<=[a-z]{2})ogue(s?)$/u, form: 'og$1', length: 7 },
  { pattern: /(?<=[^aeiou][aeiou])ll(ed|ing|er|ers|or|ors)$/u, form: 'l$1', length: 8 },
  { pattern: /(?<=gra)mme(s?)$/u, form: 'm$1', length: 7 },
  { pattern: /^scept/u, form: 'skept', length: 7 },
  { pattern: /(?<=[a-z])(ae|oe)(?=[a-z]{3})/u, form: 'e', length: 7 },
];

const PAIRS = new Map([
  ['per cent', 'percent'],
  ['any one', 'anyone'],
  ['every one', 'everyone'],
]);

/** One way of writing English words, for comparing: case, accents, British and American spelling, numbers. */
export const englishFolding: FoldingRules = {
  words: wordMap(),
  spellings: SPELLINGS,
  pairs: PAIRS,
  possessives: ['s'],
};

function wordMap(): ReadonlyMap<string, string> {
  const map = new Map(WORDS.map((entry) => entry.split('=') as [string, string]));
  for (const [value, word] of NUMBERS.entries()) map.set(word, String(value));
  for (const [index, word] of TENS.entries()) map.set(word, String(30 + index * 10));
  return map;
}

const FUNCTION_WORDS =
  list(`a about after again against all also although am among an and another any are as at
  be because been before being below between both but by can could did do does doing down during each either few
  for from further had has have having he her here hers herself him himself his how however i if in into is it its
  itself just me more most my myself no nor not now of off on once only or other our ours out over own per same she
  should since so some such than that the their theirs them themselves then there these they this those through to
  too under until up upon us very was we were what when where whether which while who whom whose why will with
  within without would yet you your yours said say says told added adding according s 1 0 2`);

const TITLES =
  list(`president vice prime minister premier chancellor secretary general chief director chairman
  chairwoman chair head leader governor mayor senator representative rep sen gov dr mr mrs ms sir lord lady king
  queen prince princess pope bishop archbishop judge justice attorney prosecutor commissioner ambassador envoy
  spokesman spokeswoman spokesperson colonel captain sergeant lieutenant major admiral professor foreign defense
  interior finance deputy former ministry department office press house white`);

/** One capitalised name of up to six words: "the Halden Paper Company". */
const NAME =
  "(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of |and |& |for )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,5}?)";

const RELEASE: ReleaseRules = {
  marks: [
    /^(?:for|not for) immediate release\b/iu,
    /^(?:press|news|media) release(?:$|[\s:,–—-])/iu,
    /^(?:media|press|investor|news)(?: relations)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\s*(?:$|[:\n–—-])/iu,
    /^contacts? for (?:the )?(?:media|press|journalists|editors)\b/iu,
    /^notes? (?:to|for) editors\b/iu,
    /[(/](?:pr ?newswire|business wire|globe ?newswire|accesswire)[)/]/iu,
  ],
  about: new RegExp(`^About ${NAME}(?=\\s*[:\\n]|$)`, 'u'),
  announcing: new RegExp(
    `^[^.!?\\n]{0,60}?(?<![\\p{L}\\p{N}] )${NAME},?(?: \\([^)]{1,40}\\),?)? (?:has )?(?:today (?:announced|said|confirmed|reported|launched|unveiled)|announced today|is pleased to announce|are pleased to announce)(?![\\p{L}\\p{N}])`,
    'u',
  ),
  statements: [
    /^(?:full text: ?)?(?:joint|final|official) (?:press )?(?:statement|communiqu[eé]|declaration)(?: (?:of|by|from|on|between)\b|$)/iu,
    /^(?:full text: ?)?(?:press )?(?:Statement|Communiqu[eé]) (?:of|by|from|issued by) (?:the )?\p{Lu}/u,
    /^communiqu[eé]\b/iu,
  ],
  statementBy: new RegExp(
    `(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration) (?:of|by|from|issued by) ${NAME}(?= on | after |[,:]|$)`,
    'u',
  ),
  telling: /(?:^|[^\p{L}])(?:said|says|told|according to)(?![\p{L}])/u,
  bodies: new Set(
    list(`company firm group ministry government bank agency authority council board club office commission
      institute foundation department manufacturer maker operator carrier airline retailer lender employer parliament
      organization association university party`),
  ),
  verbs: new Set(list('announced said stated confirmed reported announces')),
};

/** The English values of what the comparing stages must know, with the given table of rarity. */
export function englishAlignRules(background: Background): AlignRules {
  return {
    background,
    folding: englishFolding,
    root: englishRoot,
    functionWords: new Set(FUNCTION_WORDS),
    titles: new Set(TITLES),
    weekdays: list('monday tuesday wednesday thursday friday saturday sunday'),
    relativeDays: new Map([
      ['yesterday', -1],
      ['today', 0],
      ['tonight', 0],
      ['tomorrow', 1],
    ]),
    futureCues: new Set(
      list(
        'will shall would ll going due scheduled expected expects planned plans plan set slated upcoming next coming',
      ),
    ),
    infinitiveMark: 'to',
    pastCues: new Set(
      list(`was were had did said told met came went left began fell rose held took made gave got sank won lost beat
        flew shot broke struck hit cut saw wrote spoke stood led sent fled quit`),
    ),
    pastForm: /^[a-z]{3,}ed$/u,
    passiveCues: new Set(list('be been being')),
    creditWords: new Set(
      list('reporting editing contributed writing copyright source agencies wire additional'),
    ),
    partCreditWords: new Set(list('additional contributed contributing')),
    reportVerbs: new Set(
      list(
        'reported reports told said says wrote writes quoted cited revealed disclosed published broadcast learned',
      ),
    ),
    sourcePhrases: ['according to', 'as reported by', 'reported by', 'citing', 'quoted by', 'quoting'],
    officialWords: new Set(
      list('statement communique communiqué declaration proclamation resolution memorandum decree bulletin'),
    ),
    release: RELEASE,
    correctionWords: new Set(list('corrected correction corrects corrections clarification')),
  };
}
