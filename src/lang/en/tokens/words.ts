/** Lists of forms that the tokeniser treats in a way of their own. All from general knowledge of English. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles before names: no sentence ends behind their full stop where a name follows. */
export const TITLES = set(
  'mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr sgt cpl adm gov sen rep reps sens govs drs messrs pres ' +
    'supt det insp pvt brig atty fr msgr mlle mme rt st ste ft mt pte amb treas sec vice-adm comdr lieut',
);

/** Abbreviations that stand before a number or a name and are words without their full stop or capital. */
export const BEFORE_NUMBERS = set(
  'no nos art fig figs vol vols pp p ch sect eq ed par para op cit pt tel ext',
);

/** Abbreviations of months and weekdays; in capitals only. */
export const CALENDAR = set(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
);

/** Abbreviations in capitals only: American states, companies, generations. */
export const CAPITAL_ABBREVIATIONS = set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn ' +
    'Tex Va Vt Wash Wis Wisc Wyo Penn Ont Que Man Sask Alta ' +
    'Inc Corp Co Cos Ltd Bros Mfg Assn Assoc Intl Dept Dist Univ Acad Inst Jr Sr Esq Ph Ave Blvd Rd Hwy Pkwy ' +
    'Bldg Rte Sgt Cie Pty Plc Int Natl Fed Gov Govt Cmte Comm Conf Dem Prot Cath Bhd Sdn Mfrs Inq Rs Ste',
);

/** Abbreviations that may be written small. */
export const SMALL_ABBREVIATIONS = set(
  'vs al eg ie ca cf viz approx est dept univ attn arr arrv dep incl excl misc yrs hrs mins secs lbs oz ' +
    'tsp tbsp assn assoc bldg div ed ext inc ltd corp bros ass’t',
);

/** Beginnings of words that stay one word with what follows the hyphen. */
export const PREFIXES = set(
  'anti ante arch bi co contra counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini ' +
    'mono multi neo non over para poly post pre pro proto pseudo psycho quasi re semi socio sub super supra tele ' +
    'trans tri ultra un uni',
);

/** Ends of words that stay one word with what stands before the hyphen. */
export const SUFFIXES = set('wise esque');

/** Letters behind a number that are a word of their own. */
export const UNITS = set(
  'am pm AM PM a.m. p.m. A.M. P.M. a.m p.m k K m M mm MM cm km kg g mg lb lbs oz ft b bn B BN tn t mph kph hp cc ' +
    'ml Hz kHz MHz GHz kb kB KB mb MB Mb gb GB Gb tb TB W kW MW GW kWh MWh mins min hrs hr sec secs yrs sq mi ' +
    'yd yds x nm p percent days minutes hours million billion trillion mln USD EUR GBP',
);

/** Last parts of the names of hosts and files. */
export const ADDRESS_ENDS = set(
  'com org net gov edu mil int info biz uk de fr ca au eu tv fm io ru cn jp nz ie tw kr br za ch nl se dk pl co.uk ' +
    'doc docx xls xlsx ppt pptx pdf txt jpg jpeg png gif html htm exe zip mp3 mp4 csv xml url js',
);

/** First parts of the names of newsgroups. */
export const NEWSGROUPS = set('alt comp misc rec sci soc talk');

/** Contractions written as one word, with the lengths of their parts. */
export const FUSED: ReadonlyMap<string, readonly number[]> = new Map(
  (
    'can|not gon|na wan|na got|ta out|ta sort|a du|n|no lem|me gim|me do|nt wo|nt ca|nt did|nt does|nt is|nt was|nt ' +
    'could|nt would|nt should|nt have|nt has|nt had|nt are|nt were|nt ai|nt i|m i|ve that|s you|re they|re there|s ' +
    'what|s he|s she|s you|ll they|ll we|ve they|ve you|ve it|ll who|s here|s let|s'
  )
    .split(' ')
    .map((parts) => [parts.replaceAll('|', ''), parts.split('|').map((part) => part.length)] as const),
);

/** Faces made of punctuation marks. */
export const FACES: readonly string[] = (
  ":-) :-( :-D :-P :-p :-/ :-| :-* :'( :') :)) :(( :) :( :D :P :p :/ :| :* :o :O :] :[ " +
  ';-) ;) ;D ;P =) =( =D =P >:( <3 ^_^ ^^ -_-'
).split(' ');
