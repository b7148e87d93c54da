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
