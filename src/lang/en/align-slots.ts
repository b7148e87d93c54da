import type { CountSlot, SlotForm, SlotRules } from '../../align/disagreements/slot-rules.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const PEOPLE =
  words(`person passenger worker child student soldier officer woman man civilian protester migrant
  tourist miner pupil police employee guest resident fan pilgrim worshipper refugee boy girl victim villager teacher
  sailor fisherman firefighter policeman trooper crew`);
const CARRIED = words('passenger crew');

/** People to whom something was done, in every way of saying so. */
function undergone(adjectives: string, active: string, passive: string): readonly SlotForm[] {
  return [
    { where: 'inside', units: PEOPLE, words: words(`${adjectives} ${passive}`) },
    { where: 'object', units: PEOPLE, words: words(active) },
    { where: 'undergone', units: PEOPLE, words: words(passive) },
    { where: 'behind', units: PEOPLE, words: words(adjectives) },
  ];
}

const SLOTS: readonly CountSlot[] = [
  {
    name: 'dead',
    forms: [
      ...undergone('dead', 'kill kills killed killing', 'killed slain'),
      { where: 'behind', units: PEOPLE, words: words('died dies die dying perished') },
      { where: 'toll', units: words('person'), words: words('toll') },
    ],
    grows: true,
    owner: 'event',
  },
  {
    name: 'injured',
    forms: undergone('hurt', 'injures injured injuring wounds wounded wounding', 'injured wounded hurt'),
    grows: true,
    owner: 'event',
  },
  {
    name: 'missing',
    forms: undergone('missing unaccounted', '', ''),
    grows: false,
    owner: 'event',
  },
  {
    name: 'arrested',
    forms: undergone('', 'arrests arrested arresting detained detaining', 'arrested detained'),
    grows: true,
    owner: 'event',
  },
  {
    name: 'evacuated',
    forms: undergone('', 'evacuates evacuated evacuating', 'evacuated'),
    grows: true,
    owner: 'event',
  },
  {
    name: 'on board',
    forms: [
      { where: 'object', units: CARRIED, words: words('with carrying carried transporting') },
      { where: 'behind', units: words('person passenger crew'), words: words('aboard board') },
    ],
    grows: false,
    owner: 'event',
  },
  {
    name: 'employed',
    forms: [
      { where: 'object', units: words('person worker staff employee'), words: words('employs employing') },
      { where: 'object', units: words('employee'), words: words('has have') },
    ],
    grows: false,
    owner: 'subject',
  },
];

/** What English knows about figures of one event. */
export const englishSlotRules: SlotRules = {
  slots: SLOTS,
  passive: words('is are was were be been being get gets got left'),
  doubtful: words("could may might would cannot not n't n’t never no if unless fear feared fears denied"),
  ahead: words('will should must can likely almost nearly'),
  infinitive: words('to'),
  part: words('including among includes'),
  rest: words('of others other more each apiece every'),
  relative: words('which that who'),
  otherTimes: words('ago since previous previously earlier history annually yearly average each every'),
};
