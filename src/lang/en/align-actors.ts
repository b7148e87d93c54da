import type { ActorRules } from '../../align/actors/types.ts';
import { foldWord } from '../../text/index.ts';
import { englishFolding } from './folding.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const SMALL_WORDS = list('of the for and on in at to a an de la le du des del della der und y e');

const COMMON_INSTITUTIONS = list(`ministry department office agency bureau commission committee council court
  parliament senate congress assembly house cabinet government administration police army navy force forces guard
  military treasury bank central national federal state supreme high constitutional general attorney prosecutor
  foreign defense defence interior justice finance health education interior affairs security intelligence service
  city hall university hospital board authority association union party fire department district county air
  coast border patrol fund institute center centre company group airport chamber embassy`);

/** One line per name: the long form and its short forms. Own list of common ones. */
const NICKNAMES = `abraham abe
  albert al bert
  alexander alex alec sasha
  alexandra alex sandra
  alfred al fred
  andrew andy drew
  anthony tony
  antonio tony
  arthur art
  barbara barb
  benjamin ben benny
  bernard bernie
  charles charlie chuck
  christine chris christina
  christopher chris
  daniel dan danny
  david dave
  deborah deb debbie
  donald don donnie
  dorothy dot
  edward ed eddie ted ned
  elizabeth liz beth betty eliza lizzie
  eugene gene
  francis frank
  franklin frank
  frederick fred freddie
  geoffrey geoff jeff
  gerald gerry jerry
  gregory greg
  harold harry hal
  henry harry hank
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jessica jess
  john johnny jack
  jonathan jon
  joseph joe joey
  joshua josh
  katherine kate kathy katie
  kathleen kathy
  kenneth ken kenny
  lawrence larry
  leonard len leo
  margaret maggie meg peggy
  matthew matt
  michael mike mick
  nathaniel nate nathan
  nicholas nick
  patricia pat patty
  patrick pat paddy
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard rick dick rich
  robert bob rob bobby
  ronald ron ronnie
  samuel sam
  stephen steve
  steven steve
  susan sue
  theodore ted theo
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  walter walt
  william bill will billy`;

/** Offices that go by several names. */
const ROLE_CLASSES: Readonly<Record<string, string>> = {
  pm: 'head of government',
  premier: 'head of government',
  'prime minister': 'head of government',
  chancellor: 'head of government',
  president: 'head of state',
  king: 'head of state',
  queen: 'head of state',
  leader: 'leader',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  spokesperson: 'spokesperson',
  'press secretary': 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chair: 'chair',
  'chief executive': 'chief executive',
  'chief executive officer': 'chief executive',
  ceo: 'chief executive',
  boss: 'chief executive',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  mp: 'representative',
};

const FORMER = /^(?:former |ex-|then[- ]|acting |interim |late |new |current |outgoing |incoming )/u;

/** What English knows about names. */
export const englishActorRules: ActorRules = {
  spelling: (word) => foldWord(word, englishFolding),
  smallWords: new Set(SMALL_WORDS),
  commonInstitutions: new Set(COMMON_INSTITUTIONS.map((word) => foldWord(word, englishFolding))),
  nicknames: nicknameTable(),
  nameSuffixes: new Set(list('jr sr ii iii iv')),
  nameParticles: new Set(list('van von der den de la del da di du dos bin ibn al el ben ter ten le st')),
  roleClass: (role) => ROLE_CLASSES[role.replace(FORMER, '')] ?? role.replace(FORMER, ''),
  determiners: new Set(
    list('the a an some several many his her their its our other another these those this that'),
  ),
};

function nicknameTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of NICKNAMES.split('\n')) {
    const [long, ...short] = list(line);
    if (long === undefined) continue;
    const known = table.get(long) ?? new Set<string>();
    for (const name of short) known.add(name);
    table.set(long, known);
  }
  return table;
}
