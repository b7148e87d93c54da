/** Irregular verbs of English: base, then its other forms. From general knowledge of the language. */
export const IRREGULAR_VERBS = `
arise arose arisen;awake awoke awoken;be is am are was were been 's 're 'm being;bear bore borne born;beat beaten;become became;begin began begun beginning;bend bent;
bet;betray;bid bade bidden;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;
burst;buy bought;can;cast;catch caught;choose chose chosen;cling clung;come came;cost;creep crept;cut;deal dealt;die dying;dig dug;do does did done;
draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;dwell dwelt;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;
flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast;forego forewent foregone;foresee foresaw foreseen;forget forgot forgotten;
forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go goes went gone;grind ground;grow grew grown;hang hung;have has had 've 'd;hear heard;
hide hid hidden;hit;hold held;hurt;keep kept;kneel knelt;know knew known;lay laid;lead led;leap leapt;learn learnt;leave left;lend lent;let;lie lay lain lying;
light lit;lose lost;make made;mean meant;meet met;mislead misled;mistake mistook mistaken;misunderstand misunderstood;mow mown;offset;outdo outdid outdone;
overcome overcame;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid;plead pled;prove proven;put;quit;read;rebuild rebuilt;
repay repaid;rid;ride rode ridden;ring rang rung;rise rose risen;run ran;saw sawn;say said;see saw seen;seek sought;sell sold;send sent;set;sew sewn;shake shook shaken;
shed;shine shone;shoot shot;show shown;shrink shrank shrunk;shut;sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;sling slung;slit;smell smelt;sow sown;
speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;split;spoil spoilt;spread;spring sprang sprung;stand stood;steal stole stolen;
stick stuck;sting stung;stink stank stunk;strike struck stricken;strive strove striven;swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;
take took taken;teach taught;tear tore torn;tell told;think thought;thrive throve;throw threw thrown;thrust;tie tying;tread trod trodden;undergo underwent undergone;
understand understood;undertake undertook undertaken;undo undid undone;uphold upheld;upset;wake woke woken;wear wore worn;weave wove woven;weep wept;will wo 'll;win won;
wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written;panic panicked panicking;traffic trafficked trafficking
`;

/** Irregular plurals, and comparatives: base, then its other forms. */
export const IRREGULAR_NOUNS = `
man men;woman women;child children;person people;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;penny pence;die dice;life lives;wife wives;knife knives;
leaf leaves;half halves;self selves;shelf shelves;loaf loaves;thief thieves;calf calves;wolf wolves;hoof hooves;crisis crises;analysis analyses;basis bases;thesis theses;
hypothesis hypotheses;diagnosis diagnoses;oasis oases;axis axes;phenomenon phenomena;criterion criteria;datum data;medium media;bacterium bacteria;stratum strata;
curriculum curricula;alumnus alumni;cactus cacti;fungus fungi;nucleus nuclei;stimulus stimuli;index indices;matrix matrices;appendix appendices;vertebra vertebrae;
gas gases;bus buses;virus viruses;lens lenses;quiz quizzes
`;
export const IRREGULAR_COMPARED = `
good better best;well better best;bad worse worst;badly worse worst;far farther farthest further furthest;little less least;much more most;many more most;old elder eldest
`;

/** Nouns that have no singular, or another one in the singular. From general knowledge of the language. */
export const NOUNS_IN_PLURAL = `
trousers pants jeans pyjamas pajamas clothes scissors pliers binoculars sunglasses goggles tights overalls headquarters
barracks outskirts whereabouts surroundings thanks goods proceedings auspices means series species
genitals shenanigans remains savings
`;
