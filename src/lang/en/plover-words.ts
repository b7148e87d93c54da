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

/** Kinds of things that verbs of more than one sense are told by. */
export const KINDS: Readonly<Record<string, string>> = {
  restriction:
    'siege curfew ban restriction quota curb censorship emergency lockdown moratorium prohibition checkpoint crackdown law limit control blackout detention ceiling',
  sanction: 'sanction embargo blockade boycott tariff penalty duty',
  links: 'link contact traffic flight',
  relation: 'relation tie cooperation alliance partnership relationship recognition friendship rapport',
  envoy:
    'ambassador envoy diplomat attache consul official inspector staff representative delegation observer journalist',
  mission: 'embassy consulate mission office border frontier crossing airspace airport port',
  aid: 'aid assistance relief help fund funding loan grant credit donation subsidy money dollar euro pound franc yen rouble ruble rupee mark crown medicine supply asylum shelter refuge food wheat rice grain tent blanket expertise equipment weapon arms arm ammunition ton tonne million billion kg protection backing',
  pact: 'agreement accord pact treaty deal protocol memorandum convention communique declaration contract charter understanding',
  settlement:
    'agreement accord deal consensus compromise settlement understanding peace pact formula plan truce treaty',
  truce: 'ceasefire cease-fire truce armistice',
  talks:
    'talks talk meeting summit negotiation consultation conference dialogue discussion mediation session round',
  trip: 'visit trip tour',
  papers: 'letter document declaration statement contract',
  violence:
    'device ied mine minefield landmine gunfire gunman shootout crossfire attack strike raid offensive assault bombing bomb missile rocket fire artillery shell grenade mortar war battle ambush airstrike invasion operation blow shot gunfire round shelling teargas gas grenade bullet warfare',
  protest:
    'demonstration protest rally march strike riot sit-in walkout vigil parade unrest protester demonstrator striker rioter gathering',
  force:
    'troop soldier force army police unit battalion brigade reinforcement peacekeeper contingent militia fighter reservist regiment patrol navy marine personnel division commando guard policeman',
  arms: 'warship ship fleet plane aircraft jet tank missile gunboat helicopter bomber carrier submarine weapon arsenal warplane',
  post: 'government cabinet post position office parliament race presidency premiership job council coalition',
  captive: 'prisoner hostage detainee captive inmate dissident suspect activist journalist',
  demand: 'demand ultimatum',
  amends: 'compensation reparation damages restitution',
  request:
    'demand appeal call request plea petition invitation proposal offer bid suggestion resolution plan idea motion ultimatum notion bill amendment',
  freedom:
    'reform election democracy freedom autonomy independence amnesty concession access vote right return independent-rule openness tolerance inspector entry',
  road: 'road street highway bridge railway traffic transport transportation border entrance access motorway port runway rail intersection crossing',
  media:
    'newspaper radio station broadcaster magazine website television newspapers channel broadcast press party university school mosque church',
  territory:
    'town city village base region territory stronghold province position hill airport port district outpost capital',
  property:
    'log record file land property asset ship vessel plane document weapon house farm company home building line pipeline power bridge headquarters bomb mine shop mattress furniture plant facility embassy factory car bus boat drug arms passport equipment cache website site computer machinery crop field tree statue memorial monument church grave cemetery well village town house hospital school',
  knowledge: 'intelligence evidence information data expertise technology experience know-how information',
  law: 'law ban rule order ruling constitution resolution right sovereignty airspace obligation norm',
  stones: 'stone rock bottle egg tomato',
  exercise: 'exercise manoeuvre maneuver drill patrol',
  inquiry:
    'investigation inquiry probe enquiry trial proceeding case inquest hearing charge suit lawsuit complaint',
  election: 'election ceremony',
};

/** Verbs (as in `VERBS`), kinds of their object, type and mode. */
export const FRAMES: readonly (readonly [verbs: string, kinds: string, type: string, mode: string])[] = [
  [
    'impose slap declare order clamp reimpose introduce tighten enforce extend announce',
    'restriction',
    'COERCE',
    'restrict',
  ],
  [
    'impose slap declare order reimpose introduce tighten enforce extend announce maintain',
    'sanction',
    'SANCTION',
    '-',
  ],
  [
    'lift ease relax remove end drop loosen revoke rescind scrap waive abolish cancel suspend repeal soften',
    'restriction sanction',
    'CONCEDE',
    '-',
  ],
  [
    'give grant provide send deliver supply donate contribute extend allocate airlift ship channel hand_over lend dispatch earmark distribute lavish fly resume continue increase disburse hand present unload',
    'aid',
    'AID!',
    '-',
  ],
  [
    'launch fire lob hurl drop throw carry_out mount unleash stage wage conduct deliver open hit_with rain explode aim toss plant set_off',
    'violence',
    'ASSAULT',
    '-',
  ],
  [
    'stage hold organize organise begin start launch join attend lead call mount go_on continue end break_out',
    'protest',
    'PROTEST',
    'demo',
  ],
  ['block blockade obstruct occupy barricade cut', 'road', 'PROTEST', 'obstruct'],
  [
    'prevent disperse break_up halt stop ban crush suppress quell put_down attack disrupt quash',
    'protest',
    'COERCE',
    'restrict',
  ],
  [
    'break break_off cut cut_off sever suspend halt freeze reduce downgrade cancel postpone stop end delay withhold abandon curtail boycott break_down scale_back trim slash terminate interrupt discontinue prohibit deny downplay adjourn block ban walk_out_of quit',
    'relation links aid talks knowledge exercise pact',
    'SANCTION',
    '-',
  ],
  ['expel recall withdraw dismiss', 'envoy', 'SANCTION', '-'],
  ['summon', 'envoy', 'ACCUSE', 'disapprove'],
  ['accept meet satisfy grant', 'demand', 'CONCEDE', '-'],
  ['pay award', 'amends', 'CONCEDE', '-'],
  ['ban bar block prohibit forbid', 'freedom protest', 'COERCE', 'ban'],
  ['close shut seal seal_off', 'mission', 'SANCTION', '-'],
  ['close shut shut_down ban suspend censor jam', 'media', 'COERCE', 'censor'],
  [
    'establish restore resume upgrade renew improve normalise normalize strengthen expand forge develop build deepen re-establish reestablish restart cement boost mend repair enhance promote cultivate reaffirm open enjoy',
    'relation mission',
    'SUPPORT',
    '-',
  ],
  ['sign ratify initial adopt approve conclude seal', 'pact', 'SUPPORT', '-'],
  [
    'reach strike accept make conclude clinch hammer_out agree_on agree_upon agree approve back forge negotiate',
    'settlement request',
    'AGREE',
    '-',
  ],
  ['declare observe announce call offer order agree_on respect begin accept', 'truce', 'RETREAT', '-'],
  ['break violate breach', 'truce', 'ASSAULT', '-'],
  [
    'cancel postpone call_off suspend cut_short abandon delay boycott scrap reschedule',
    'trip',
    'SANCTION',
    '-',
  ],
  ['arrive_on travel_on fly_on leave_on go_on come_on depart_on', 'trip', 'CONSULT!', 'visit'],
  [
    'arrive_for travel_for fly_for leave_for go_for come_for head_for depart_for fly_to travel_to',
    'talks trip',
    'CONSULT!',
    'visit',
  ],
  ['sign', 'papers', 'SUPPORT', '-'],
  [
    'hold host resume attend conduct open begin start continue convene chair conclude have lead undertake launch schedule make arrange pay embark_on embark_on',
    'talks trip',
    'CONSULT',
    'meet',
  ],
  [
    'deploy mass send dispatch reinforce strengthen move concentrate amass assemble station rush mobilize mobilise alert increase beef_up position airlift build_up bolster redeploy scramble',
    'force',
    'MOBILIZE',
    'troops',
  ],
  ['deploy mass dispatch amass station test scramble redeploy', 'arms', 'MOBILIZE', 'weapons'],
  [
    'withdraw pull pull_out remove evacuate recall move_out ship_out demobilise dismantle pull_back bring_home disband dissolve',
    'force arms',
    'RETREAT',
    '-',
  ],
  ['quit leave resign step_down withdraw vacate abandon resign_from', 'post', 'RETREAT', '-'],
  ['release free liberate return hand_over pardon', 'captive', 'CONCEDE', '-'],
  [
    'allow grant permit restore promise introduce enhance approve guarantee accept call announce',
    'freedom election',
    'CONCEDE',
    '-',
  ],
  [
    'reject refuse dismiss turn_down oppose veto ignore defy violate decline block rebuff spurn denounce criticise criticize thwart defeat',
    'request restriction sanction pact settlement talks freedom truce',
    'REJECT',
    '-',
  ],
  ['capture seize recapture retake occupy storm overrun conquer take_over', 'territory', 'ASSAULT', '-'],
  [
    'destroy burn demolish raze bulldoze vandalize vandalise damage blow_up torch set_on_fire smash sabotage ransack bomb deface wreck dynamite set_fire flatten',
    'property territory',
    'COERCE@',
    'destroy',
  ],
  ['seize confiscate impound capture', 'property', 'COERCE', 'confiscate'],
  ['share exchange swap trade', 'knowledge', 'COOPERATE', '-'],
  ['hold conduct stage carry_out begin', 'exercise', 'MOBILIZE', '-'],
  [
    'open launch begin start order announce conduct file bring lodge initiate reopen press',
    'inquiry',
    'ACCUSE',
    'investigate',
  ],
  ['violate defy breach flout ignore break', 'law sanction', 'REJECT', '-'],
  ['lodge file register deliver voice make hand', 'protest', 'ACCUSE', 'disapprove'],
  ['throw hurl pelt', 'stones', 'PROTEST', 'riot'],
  ['take', 'captive', 'ASSAULT', 'kidnap'],
];

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

/** Verbs of motion or stay, whose place may follow with "to". */
export const MOTIONS =
  'travel go come arrive return fly head land move march sail drive walk depart leave flee continue';

/** Verbs whose object is the place. */
export const PLACE_VERBS = 'visit reach leave tour enter hit strike';

/** Verbs that tell of no event: speech, thought, perception, being, having, seeming, beginning, causing. */
export const SILENT =
  'say tell add note write explain argue claim insist state declare announce report reply respond stress emphasize emphasise suggest indicate comment remark mention describe call ask answer admit acknowledge confirm conclude predict estimate quote cite speak talk recall testify tweet reiterate point reveal show caution maintain contend believe think know hope expect fear feel want wish like love hate need consider see hear look seem appear remain stay become be have do get make mean include contain consist involve concern regard represent constitute belong depend own possess lack deserve matter exist live sound prove tend help let keep cause allow enable require lead follow base relate associate locate situate plan intend aim seek try attempt continue begin start stop finish fail manage use understand realize realise remember forget wonder doubt assume suppose agree_with face go_on take_place happen occur stand lie reflect underline underscore highlight reckon hold care owe schedule set_to prepare cost weigh measure date comprise expire refer affect';
