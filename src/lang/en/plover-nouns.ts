/**
 * Deeds: nouns that tell the event where a verb of `LIGHT` governs them ("made an appeal"). PLOVER type, mode, nouns.
 */
export const DEEDS: readonly (readonly [type: string, mode: string, nouns: string])[] = [
  ['REQUEST', '-', 'appeal demand call request plea petition proposal reminder'],
  ['THREATEN', '-', 'threat warning ultimatum'],
  ['ACCUSE', 'allege', 'accusation allegation charge complaint blame'],
  [
    'ACCUSE',
    'disapprove',
    'criticism condemnation disapproval outrage anger displeasure dissatisfaction regret',
  ],
  ['ACCUSE', 'investigate', 'investigation inquiry probe enquiry'],
  [
    'SUPPORT',
    '-',
    'support backing praise apology solidarity sympathy condolence endorsement congratulation recognition gratitude satisfaction confidence',
  ],
  ['AGREE', '-', 'promise pledge commitment consent agreement concession assurance readiness willingness'],
  ['CONSULT', 'host', 'welcome'],
  ['CONSULT', '-', 'mediation consultation'],
  ['REJECT', '-', 'opposition rejection refusal resistance'],
  ['ASSAULT', '-', 'attack raid assault strike offensive blow massacre ambush fire war invasion'],
  ['AID', '-', 'aid assistance help relief'],
];

/** Nouns and the verbs whose deed they name; behind "of" stands what it is done to. */
export const NOMINALS =
  'suspension:suspend release:release resumption:resume restoration:restore arrest:arrest expulsion:expel condemnation:condemn rejection:reject deployment:deploy imposition:impose closure:close recognition:recognize invasion:invade occupation:occupy killing:kill murder:murder assassination:assassinate kidnapping:kidnap abduction:abduct detention:detain deportation:deport extradition:extradite seizure:seize cancellation:cancel postponement:postpone cut:cut reduction:reduce lifting:lift removal:remove termination:terminate capture:capture destruction:destroy demolition:demolish imprisonment:imprison jailing:jail execution:execute beheading:behead establishment:establish signing:sign ratification:ratify dispatch:dispatch mobilization:mobilize mobilisation:mobilise evacuation:evacuate liberation:free blockade:blockade bombardment:bombard opening:open easing:ease confiscation:confiscate persecution:persecute suppression:suppress repression:repress indictment:indict prosecution:prosecute freeze:freeze severance:sever';

/** The same where behind "of" stands who does it. */
export const OWN_NOMINALS =
  'withdrawal:withdraw pullout:pull_out resignation:resign retreat:retreat surrender:surrender refusal:refuse';

/** Verbs that carry a deed. */
export const LIGHT =
  'make give launch issue express voice deliver carry_out mount stage conduct undertake begin start open raise lodge file level send offer extend show announce address renew repeat reiterate reaffirm wage declare direct present submit take pay provide complete finish order face_with put_under place_under come_under face';

/** PLOVER type, mode, whether time or place alone make it an event, singular nouns ("talks" as it is). */
export const NOUNS: readonly (readonly [type: string, mode: string, bare: string, nouns: string])[] = [
  ['CONSULT', 'meet', 'actors', 'meeting talks summit'],
  ['CONSULT', 'visit', 'actors', 'visit'],
  ['ASSAULT', '-', 'bare', 'attack shooting stabbing massacre airstrike ambush raid'],
  ['ASSAULT', 'explosives', 'bare', 'bombing shelling'],
  ['PROTEST', 'demo', 'bare', 'protest demonstration'],
  ['PROTEST', 'riot', 'bare', 'riot'],
  [
    '-',
    '-',
    'bare',
    'crash explosion blast earthquake quake fire wildfire flood storm hurricane typhoon tornado landslide derailment collision eruption tsunami avalanche outbreak collapse shipwreck',
  ],
];

/** Nouns that stand for what they are made of or aimed at: "a series of raids", "a mediation effort". */
export const CARRIERS =
  'part series number group round host dozen hundred thousand majority lot state package program programme effort process campaign plan measure activity operation attempt shipment worth amount kind sort element wave string spate member use batch act set token total some most one many ten score ton tonne million billion';
