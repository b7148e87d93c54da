/** PLOVER type, mode (`-`: none), verb lemmas; `_` joins verb and particle. Own wording after the PLOVER manual. */
export const VERBS: readonly (readonly [type: string, mode: string, verbs: string])[] = [
  ['AGREE', '-', 'agree consent accede'],
  ['AGREE', '-', 'promise pledge vow'],
  ['CONSULT', 'meet', 'meet confer'],
  ['CONSULT', '-', 'discuss negotiate mediate consult'],
  ['CONSULT', 'visit', 'visit'],
  ['CONSULT', 'host', 'host receive_president welcome'],
  ['CONSULT', 'phone', 'phone telephone'],
  [
    'SUPPORT',
    '-',
    'support endorse back praise hail commend applaud laud defend recognize recognise congratulate',
  ],
  ['COOPERATE', '-', 'cooperate co-operate collaborate sign ratify normalise normalize partner ally'],
  ['AID', '-', 'aid assist donate subsidize subsidise evacuate'],
  ['AID', '-', 'shelter'],
  [
    'CONCEDE',
    '-',
    'concede yield compromise relent apologize apologise pardon free release legalize legalise backtrack back_down ease',
  ],
  ['RETREAT', '-', 'withdraw retreat resign surrender demobilize demobilise disarm step_down pull_out'],
  ['REQUEST', '-', 'demand urge request appeal call_for call_on call_upon insist_on plead petition'],
  [
    'ACCUSE',
    'disapprove',
    'criticize criticise condemn denounce blast slam deplore decry rebuke reprimand complain',
  ],
  ['ACCUSE', 'allege', 'accuse blame charge allege indict sue prosecute'],
  ['ACCUSE', 'investigate', 'investigate probe'],
  [
    'REJECT',
    '-',
    'reject refuse deny decline veto oppose rebuff block defy boycott rule_out turn_down dismiss',
  ],
  ['THREATEN', '-', 'threaten warn'],
  ['PROTEST', 'demo', 'protest demonstrate rally march'],
  ['PROTEST', 'riot', 'riot'],
  ['SANCTION', '-', 'sanction embargo expel suspend halt sever recall cancel call_off break_off withhold'],
  ['MOBILIZE', 'troops', 'mobilize mobilise deploy mass conscript'],
  ['COERCE', 'arrest', 'arrest detain jail imprison'],
  ['COERCE', 'seize', 'seize confiscate raid'],
  ['COERCE', 'deport', 'deport extradite'],
  ['COERCE', 'restrict', 'ban outlaw censor prohibit evict'],
  [
    'ASSAULT',
    '-',
    'attack assault kill murder wound injure shoot stab slay massacre torture rape behead execute ambush invade',
  ],
  ['ASSAULT', 'explosives', 'bomb shell bombard'],
  ['ASSAULT', 'kidnap', 'kidnap abduct'],
  ['ASSAULT', 'assassinate', 'assassinate'],
  ['ASSAULT', 'beat', 'beat_up'],
  ['-', '-', 'continue_on go_to come_to'],
];

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

/** Verbs of motion or stay, whose place may follow with "to". */
export const MOTIONS =
  'travel go come arrive return fly head land move march sail drive walk depart leave flee continue';

/** Verbs whose object is the place. */
export const PLACE_VERBS = 'visit reach leave tour enter hit strike';

/** Verbs that tell of no event: speech, thought, perception, being, having, seeming, beginning, causing. */
export const SILENT =
  'say tell add note write explain argue claim insist state declare announce report reply respond stress emphasize emphasise suggest indicate comment remark mention describe call ask answer admit acknowledge confirm conclude predict estimate quote cite speak talk recall testify tweet reiterate point reveal show caution maintain contend believe think know hope expect fear feel want wish like love hate need consider see hear look seem appear remain stay become be have do get make mean include contain consist involve concern regard represent constitute belong depend own possess lack deserve matter exist live sound prove tend help let keep cause allow enable require lead follow base relate associate locate situate plan intend aim seek try attempt continue begin start stop finish fail manage use understand realize realise remember forget wonder doubt assume suppose agree_with face go_on take_place happen occur stand lie reflect underline underscore highlight reckon hold care owe schedule set_to prepare cost weigh measure date comprise expire refer affect';
