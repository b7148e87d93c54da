import type { Gender } from './names/lexicon.ts';
import { wordSet } from './names/word-list.ts';

/**
 * Words that can head an office, rank or occupation, singular. Written for crossread; "_" stands for a space.
 */
export const ROLE_HEADS = wordSet(`
president premier chancellor minister secretary governor mayor ambassador senator congressman congresswoman
lawmaker legislator deputy mp king queen prince princess emperor empress pope cardinal archbishop bishop imam
ayatollah sheikh sheik sultan emir crown_prince duke duchess general colonel captain lieutenant major sergeant
admiral commander marshal brigadier corporal master harbourmaster harbormaster headmaster officer chief director chairman chairwoman chair chairperson ceo
cfo coo cto executive manager head leader co-leader boss founder co-founder cofounder owner editor editor-in-chief
publisher journalist reporter correspondent columnist anchor author writer novelist poet historian economist
analyst expert scientist researcher professor lecturer scholar teacher principal dean rector student doctor
physician surgeon nurse lawyer attorney prosecutor judge justice magistrate solicitor barrister sheriff detective
inspector superintendent constable spokesman spokeswoman spokesperson envoy diplomat negotiator representative
counsel counselor counsellor consul adviser advisor aide counterpart official treasurer speaker whip comptroller
commissioner coordinator co-ordinator administrator delegate candidate nominee frontrunner contender activist
campaigner organizer organiser strategist pollster lobbyist dissident exile defector rebel warlord militant
dictator ruler monarch statesman politician premier-designate president-elect pm vp actor actress singer musician
rapper composer conductor comedian filmmaker film-maker producer screenwriter artist painter photographer architect
designer model dancer athlete player striker midfielder defender goalkeeper forward winger quarterback pitcher
catcher coach trainer skipper manager_and_coach cyclist boxer golfer sprinter swimmer skier jockey driver
pilot astronaut sailor soldier veteran engineer mechanic builder farmer fisherman banker businessman
businesswoman entrepreneur investor trader billionaire millionaire tycoon philanthropist accountant broker
shopkeeper salesman worker employee resident villager neighbor neighbour eyewitness witness survivor victim
suspect defendant plaintiff shooter gunman attacker hijacker hacker whistleblower contractor consultant priest
rabbi pastor reverend vicar monk nun chaplain theologian philosopher psychologist psychiatrist sociologist
biologist chemist physicist epidemiologist virologist seismologist geologist meteorologist astronomer
climatologist forecaster curator librarian archivist fellow secretary-general secretary_general
attorney_general solicitor_general director-general undersecretary under-secretary vice-president
vice-chancellor vice-chairman chief-of-staff governor-general archduke baron count earl lord lady dame sir viscount
firefighter paramedic rescuer ranger guard bodyguard captain-general chieftain elder mullah cleric preacher
husband wife widow widower father mother son daughter brother sister uncle aunt cousin grandfather
grandmother girlfriend boyfriend fiance fiancee friend colleague partner successor predecessor rival opponent
parliamentarian councillor councilman councilwoman alderman ombudsman auditor broadcaster presenter host
blogger vlogger youtuber inventor explorer mountaineer climber superstar champion medalist medallist legend
wrestler outfielder shortstop receiver linebacker lineman referee umpire
`);

/** Relations between people: said of a person but no office, so never a role of an actor. */
export const RELATION_HEADS = wordSet(`
husband wife widow widower father mother son daughter brother sister uncle aunt cousin grandfather grandmother
girlfriend boyfriend fiance fiancee friend colleague partner successor predecessor rival opponent counterpart
neighbor neighbour victim survivor
`);

/** Words that stand before a role head and belong to it: "foreign minister", "deputy chief", "press secretary". */
export const ROLE_MODIFIERS = wordSet(`
prime foreign defence defense finance interior home justice health education trade industry economy economic
agriculture environment energy transport transportation labor labour culture sports tourism science technology
development planning housing immigration treasury budget infrastructure communications communication
information media press news deputy vice assistant associate senior junior chief first second acting interim
caretaker state national federal regional provincial local city county district police military army navy naval
air force fire political security intelligence national-security human rights opposition majority minority
party parliamentary house senate executive managing general permanent special supreme crown attorney
co lead principal presidential vice-presidential gubernatorial mayoral campaign cabinet ministry department
embassy company union club team head corporate investment research policy public affairs relations
legal financial chief-of-staff government rebel tribal religious spiritual de_facto staff external internal
social welfare water oil petroleum mining fisheries forestry veterans' homeland world sales marketing technical
operations creative artistic musical film theater theatre football soccer basketball baseball hockey cricket rugby
tennis golf real estate law criminal civil district high lead tv television radio business
nuclear missile rights student truck taxi bus train foreign-policy climate cyber-security cybersecurity
opinion emergency rescue relief aid disaster medical visiting emeritus honorary adjunct commanding
ground field wing squadron lieutenant major brigadier rear full two-star three-star four-star
`);

/** Words that only qualify when or how a role is held; they are no part of it. */
export const ROLE_QUALIFIERS = wordSet(`
former ex then late current incoming outgoing new newly-elected longtime long-time veteran top embattled sitting
ousted disgraced popular powerful influential retired one-time onetime would-be reclusive young old elderly
presumptive hardline moderate conservative liberal centrist left-wing right-wing far-right far-left
democratic republican socialist communist leftist rightist exiled jailed imprisoned first-term second-term two-term
three-term leading prominent respected famed famous noted legendary billionaire first
`);

/** Abbreviated or short titles that stand right before a name, and the role they give (null: a form of address). */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string | null>> = {
  mr: null,
  mrs: null,
  ms: null,
  miss: null,
  mx: null,
  mme: null,
  messrs: null,
  sir: null,
  dame: null,
  lord: null,
  lady: null,
  madam: null,
  madame: null,
  monsieur: null,
  señor: null,
  senor: null,
  herr: null,
  frau: null,
  signor: null,
  don: null,
  dr: null,
  st: null,
  rev: 'reverend',
  fr: null,
  prof: 'professor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  cpt: 'captain',
  sgt: 'sergeant',
  cpl: 'corporal',
  pvt: 'private',
  cmdr: 'commander',
  adm: 'admiral',
  brig: 'brigadier',
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  pres: 'president',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  atty: 'attorney',
  amb: 'ambassador',
  hon: null,
  pm: 'prime minister',
  ceo: 'chief executive',
};

/** Titles that tell a person's gender. */
export const MALE_WORDS = wordSet(`
mr sir lord king prince emperor duke monsieur señor senor herr signor father brother son husband uncle
grandfather spokesman businessman chairman congressman councilman statesman fisherman salesman boyfriend
widower actor pope archbishop bishop cardinal sultan emir sheikh
`);
export const FEMALE_WORDS = wordSet(`
mrs ms miss mme madam madame lady dame queen princess empress duchess mother sister daughter wife aunt
grandmother spokeswoman businesswoman chairwoman congresswoman councilwoman girlfriend widow actress frau nun
`);

/** The gender that one of these words, small letters, tells of a person, or null. */
export function genderOfWords(words: readonly string[]): Gender | null {
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  return words.some((word) => FEMALE_WORDS.has(word)) ? 'female' : null;
}

/** Offices that one person of a country holds at a time. */
export const UNIQUE_OFFICES = wordSet(`
president premier chancellor prime_minister foreign_minister defence_minister defense_minister
finance_minister interior_minister king queen emperor pope leader pm justice_minister head_of_state
head_of_government vice_president foreign_secretary secretary_of_state
`);

/** Short forms and variants of a role, spelt as the report's readers know the office. */
export const ROLE_SYNONYMS: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  vp: 'vice president',
  premier: 'prime minister',
  mp: 'lawmaker',
};
