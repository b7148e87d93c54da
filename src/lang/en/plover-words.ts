/**
 * PLOVER type, mode (`-`: none), verb lemmas; `_` joins a verb to its particle or preposition. `!`: political only with a
 * target that is an actor; `!!`: only if its object is one; `@`: only if somebody
 * or some violence does it, since accidents kill too. Own wording after the PLOVER manual.
 */
export const VERBS: readonly (readonly [type: string, mode: string, verbs: string])[] = [
  [
    'AGREE',
    '-',
    'agree consent accede acquiesce assent pledge_to promise pledge vow swear offer! volunteer commit commit_to undertake_to accept! concur',
  ],
  ['CONSULT', 'meet', 'meet! confer! meet_with sit_down_with'],
  [
    'CONSULT',
    '-',
    'discuss! negotiate! confer_with! talk_about! hash_out! talk! converse! dicker! intermediate hold_talks mediate consult! bargain! parley! talk_with! speak_with! arbitrate intercede haggle!',
  ],
  ['CONSULT', 'visit', 'visit tour!'],
  ['CONSULT', 'host', 'host!! receive!! greet!!'],
  ['CONSULT', 'phone', 'phone! telephone!'],
  [
    'SUPPORT',
    '-',
    'support! endorse! back! praise! hail! commend! applaud! laud! defend! recognize! recognise! congratulate! welcome! apologize apologise forgive! pardon! salute! champion! thank! extol! compliment! acclaim! commiserate! empathize! condole_with second! legitimize! embrace! reassure! side_with! sympathize sympathise condole honor! honour! express_solidarity ratify normalize! normalise! reconcile!',
  ],
  [
    'COOPERATE',
    '-',
    'cooperate co-operate liaise! collaborate partner! ally! extradite! trade_with! team_up join_forces ',
  ],
  [
    'AID',
    '-',
    'aid! assist! fund! finance! nurse! supply_with! equip_with! airlift_to subsidize! subsidise! rescue! shelter! evacuate! bail_out! resettle!! repatriate!!',
  ],
  [
    'CONCEDE',
    '-',
    'concede yield compromise relent free!! release!! legalize legalise backtrack back_down amnesty!! exonerate!! reinstate!! acquit!! allow@ permit@ liberate!! rehabilitate!! decriminalize decriminalise let_go give_in bow_to give_way cave_in capitulate democratize democratise liberalize! liberalise!',
  ],
  [
    'RETREAT',
    '-',
    'retreat! surrender resign withdraw! quit! decamp pull_out_of demilitarize! demilitarise! disband! lay_down cease_fire de-escalate flee! vacate! relinquish! demobilize demobilise disarm step_down pull_out pull_back withdraw_from! abdicate stand_down lay_down_arms',
  ],
  [
    'REQUEST',
    '-',
    'demand urge! appeal request call_for call_on call_upon insist_on plead petition! exhort! implore! beseech! press! pressure! lobby! ask_for! beg! order!! order_to solicit! propose! push_for summon!! advise! invite!! pressurize! entreat! counsel! enjoin! instruct!! recommend! advocate! woo! pray_for campaign_for remind! push! nudge! solicit!',
  ],
  [
    'ACCUSE',
    'disapprove',
    'criticize criticise condemn denounce blast! slam! deplore decry rebuke! reprimand! complain! lambast! lambaste! castigate! berate! chide! vilify! reproach! disapprove! fault!! scold! ridicule! insult! assail! deride! mock! protest_to! censure! lament! regret! excoriate! lash_out_at lash_out castigate! upbraid! chastise! admonish! attack_verbally grumble bemoan! object! voice_concern express_concern rap! revile! brand!! incriminate! disparage! take_issue_with ridicule! rail_against speak_out_against',
  ],
  [
    'ACCUSE',
    'allege',
    'accuse blame! charge!! allege! indict! sue! prosecute! implicate! impeach! suspect!!',
  ],
  [
    'ACCUSE',
    'investigate',
    'investigate probe! interrogate!! question!! inspect! look_into scrutinize! scrutinise! audit! inquire enquire investigate_into monitor!',
  ],
  [
    'REJECT',
    '-',
    'reject refuse deny decline! veto oppose! rebuff! defy! rule_out turn_down dismiss! spurn! repudiate! disavow! renounce! shun! disobey! flout! snub! scorn! disregard! resist! renege renege_on backtrack_on disown! brush_aside! disdain! override! object_to! disagree_with! overrule! ignore! boycott!',
  ],
  [
    'THREATEN',
    '-',
    'threaten warn! menace! admonish! imperil! jeopardize! endanger! blackmail!! bully_into intimidate! caution!',
  ],
  [
    'PROTEST',
    'demo',
    'protest demonstrate rally march_against march_on march_through picket chant parade_against strike_against walk_out',
  ],
  ['PROTEST', 'riot', 'riot loot! rampage'],
  ['PROTEST', 'obstruct', 'barricade'],
  ['SANCTION', '-', 'sanction! embargo! expel! ostracize! blacklist! freeze_out! call_off! break_off!'],
  ['MOBILIZE', 'troops', 'mobilize! mobilise! conscript remobilize'],
  [
    'COERCE',
    'arrest',
    'arrest! jail! imprison! apprehend! incarcerate! nab!! remand!! round_up! recapture!! sentence!! convict!!',
  ],
  ['COERCE', 'detain', 'detain! intern! hold_hostage!'],
  ['COERCE', 'confiscate', 'confiscate impound expropriate nationalize! nationalise!'],
  ['COERCE', 'deport', 'deport banish! expatriate!! exile!! expel_from!'],
  ['COERCE', 'ban', 'outlaw proscribe ban!! bar!! prohibit!! forbid!!'],
  ['COERCE', 'censor', 'censor'],
  [
    'COERCE',
    'restrict',
    'evict!! crack_down clamp_down repress! suppress! quell! oppress! persecute! crush! subdue! harass! coerce! disperse!! tear-gas! blockade! besiege! cordon_off occupy! overthrow! oust!! depose!! subjugate! topple! harry!! bully! stifle! quash! strip_of! dissolve! fine!! search! patrol! purge!! demote! seal_off! dismiss_from curb!',
  ],
  [
    'ASSAULT',
    '-',
    'attack! assault! kill@ murder! wound@ injure@ slay! massacre! rape! behead! execute!! ambush! invade! fight! clash! battle! slaughter! maim! annihilate! overrun! storm! raid! fire_on! fire_at! skirmish! stab! open_fire massacre! knife!! decapitate! butcher!! torment!! burn_alive@ bludgeon! mutilate! wage_war exterminate! gas! duel retaliate_against retaliate! strike_at! hang!! lynch! crucify! disembowel! drown!! lob_at launch_at',
  ],
  ['ASSAULT', 'firearms', 'shoot! shoot_at! gun_down!! shoot_down'],
  ['ASSAULT', 'explosives', 'bomb! shell! bombard! strafe! blow_up!! rocket! dynamite! napalm!'],
  ['ASSAULT', 'kidnap', 'kidnap abduct! hijack!'],
  ['ASSAULT', 'assassinate', 'assassinate'],
  ['ASSAULT', 'beat', 'beat_up! beat!! club! flog!'],
  ['ASSAULT', 'torture', 'torture!'],
  ['-', '-', 'continue_on go_to come_to'],
];

/** Adjectives behind a form of "be", as `VERBS`. */
export const ADJECTIVES: readonly (readonly [type: string, mode: string, adjectives: string])[] = [
  ['AGREE', '-', 'willing ready prepared eager committed'],
  ['REJECT', '-', 'opposed unwilling'],
  ['ACCUSE', 'disapprove', 'critical! angry!'],
  ['SUPPORT', '-', 'supportive! grateful!'],
];

/** Verbs of motion or stay, whose place may follow with "to". */
export const MOTIONS =
  'travel go come arrive return fly head land move march sail drive walk depart leave flee continue';

/** Verbs whose object is the place. */
export const PLACE_VERBS = 'visit reach leave tour enter hit strike';

/** Verbs that tell of no event: speech, thought, perception, being, having, seeming, beginning, causing. */
export const SILENT =
  'say tell add note write explain argue claim insist state declare announce report reply respond stress emphasize emphasise suggest indicate comment remark mention describe call ask answer admit acknowledge confirm conclude predict estimate quote cite speak talk recall testify tweet reiterate point reveal show caution maintain contend believe think know hope expect fear feel want wish like love hate need consider see hear look seem appear remain stay become be have do get make mean include contain consist involve concern regard represent constitute belong depend own possess lack deserve matter exist live sound prove tend help let keep cause allow enable require lead follow base relate associate locate situate plan intend aim seek try attempt continue begin start stop finish fail manage use understand realize realise remember forget wonder doubt assume suppose agree_with face go_on take_place happen occur stand lie reflect underline underscore highlight reckon hold care owe schedule set_to prepare cost weigh measure date comprise expire refer affect';
