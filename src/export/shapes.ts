/**
 * The order of fields in the output contract, version 1. A shape is a list of keys; an object in place of
 * `true` orders what stands below the key (in each entry, where that is a list).
 */
export interface Shape {
  readonly [key: string]: true | Shape;
}

function keys(names: string): Shape {
  return Object.fromEntries(names.split(' ').map((name) => [name, true] as const));
}

const SPAN = keys('start end');
const EVIDENCE = keys('report start end');
const LINE: Shape = { text: true, evidence: EVIDENCE };
const DATE = keys('value basis why');
const SPEAKER = keys('name start end actor');
const MESSAGE = keys('grade code text start end');

/** One record of `crossread annotate`. */
export const REPORT_SHAPE: Shape = {
  ...keys('id digest'),
  source: keys('path url addresses'),
  ...keys('title outlet section authors agencies language partial'),
  published: DATE,
  updated: DATE,
  text: true,
  blocks: keys('start end kind'),
  sentences: SPAN,
  tokens: keys('start end lemma upos xpos head deprel'),
  mentions: keys('start end form type actor'),
  actors: keys('id name type roles country'),
  times: keys('start end type value edtf anchor why'),
  amounts: { ...keys('start end low high modifier unit'), of: SPAN, predicate: SPAN, why: true },
  places: keys('start end name country lat lon geonames precision why'),
  quotes: {
    ...keys('id start end parts kind polarity'),
    speakers: SPEAKER,
    speaker: SPEAKER,
    cue: SPAN,
    ...keys('through to within stance why'),
  },
  events: keys('id start end clause type mode predicate polarity status source target time place why'),
  messages: MESSAGE,
};

/** What `crossread export --format json` prints. */
export const CASE_SHAPE: Shape = {
  ...keys('format version'),
  reports: REPORT_SHAPE,
  actors: { ...keys('id name type'), aliases: keys('name reports'), ...keys('roles country') },
  events: { ...keys('id type predicate time place source target'), mentions: EVIDENCE },
  stories: {
    ...keys('id title reports period'),
    related: keys('story why'),
    brief: { sentences: LINE, who: LINE, what: LINE, when: LINE, where: LINE, why: LINE, how: LINE },
  },
  passages: { ...keys('id kind'), occurrences: EVIDENCE, origin: keys('kind name'), why: true },
  lineage: keys('from to share shareFrom direction why'),
  claims: {
    ...keys('id story text asserter polarity status'),
    occurrences: keys('report start end relation origin'),
    ...keys('reports outlets origins'),
    unions: keys('reports why'),
  },
  disagreements: {
    ...keys('id story kind severity claim'),
    values: keys('report start end value'),
    why: true,
  },
  timeline: { ...keys('id story when text place origins'), evidence: EVIDENCE },
  itineraries: { ...keys('story actor'), stops: { ...keys('place country when'), evidence: EVIDENCE } },
  messages: { ...keys('grade code text start end path') },
};

/** One result of `crossread search --json`. */
export const RESULT_SHAPE: Shape = keys('report start end text score');
