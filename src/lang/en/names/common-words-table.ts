/**
 * Words that English running text writes with a small initial. Counted by train/names.ts in GUM (open genres;
 * annotation CC BY 4.0, Zeldes and the GUM annotators), WikiGold (CC BY 4.0) and MEANTIME (CC BY 4.0).
 */
export const COMMON_WORDS = `
abandoned abilities ability able about above abroad absence absolutely absorb abstract abundance abundant
abutments academia academic accelerate accept acceptable acceptance accepted access accessed accessible
accident accidentally accidents acclaimed accommodate accommodation accommodations accompanied accomplish
accomplished according account accounted accounts accuracy accurate accurately accusations accused accustomed
achieve achieved achievement achievements achieving acidic acknowledge acknowledged acoustic acquire acquired
acquisition acres across acting action actions activated active actively activist activists activities
activity actor actors actress actresses acts actual actually acute adamant adapt adaptation adapted add added
adding addition additional address addressed addressing adds adequate adjacent administered administration
administrative administrators admitted adopt adopted adopting adoption adorns ads adult adults advance
advanced advances advantage advantages adventure adversity advertise advertisers advertising advice advisor
advocate aerated aerial aerogel aeroplane aerospace aesthetic aesthetics affair affairs affect affected
affects affiliate afford affordable afraid after aftermath afternoon afterwards again against age aged
agencies agency agenda agent agents aggregate aggression aggressive aging ago agony agree agreed agreeing
agreement agreements agricultural agriculture ahead aid aide aided aim aimed aims air airborne aircraft
aircraft's airframer airline airliner airliner's airliners airlines airplane airport airports airtanker aka
al alarms album albums alcalde alcohol alert algebra alignment alike alive all all-time allegations alleged
allegedly alleviating alliance allied allocated allow allowed allowing allows almost aloe alone along
alongside already also alternative alternatives although altogether aluminium always am amalgamation amassed
amateur amazing ambition ambitious amended amid amidst among amongst amount amounts amusement an analogue
analogy analyses analysis analyst analysts analyzed analyzes anatomy ancestors ancestry anchors ancient and
andrillae anemone anemones angels angle animal animals animation ankle anniversary annotated announce
announced announcement announcements announces annual annually annuity anonymous another answer answers ant
antecedent antenna anthem anti-establishment anticipated antiquated antiquity ants anxious any anybody
anymore anyone anything anyway anyways anywhere apart apartment app apparent apparently appeal appear
appearance appearances appeared appearing appears appease appellants appellees apple application applications
applied apply applying appoint appointed appointment appreciate appreciation approach approached approaches
approaching appropriate appropriately approval approved approximately apps aquatic arbitrary arch
archeological archipelago architect architectural architecture are area areas arena argue argued argues
arguing argument arguments arid arise armed arms army aromas aromatic arose around arrange arranged
arrangements array arrears arrest arrested arrival arrive arrived arrives arriving art article articles
artificial artillery artist artistic artists arts artwork artworks artworld as ascending ascertain ascetic
asexually aside ask asked asking aspect aspects aspirations assassinate assault assemble assembled assembling
assert asserted asserting assertion assess assessed assessing assessment assets assign assist assistance
assistant assisted assisting assists associate associated associations assume assumed assumes assuming
assumption assumptions assured asylum asymptotic at athletes athletic atmosphere atmospheric atop attached
attack attacked attacking attacks attempt attempted attempting attempts attend attended attendees attention
attitude attitudes attorney attract attracted attracting attraction attracts attributed audience audiences
audio audiobooks auditioned augment author authorities authority authorized authorizing authors autism auto
automaker automakers automated automatic automatically automobile automobiles automotive autos autumn
availability available avenues average aviation avocado avoid avoided awaiting awake award awarded awarding
awards aware awareness away awe awesome awful awkward axis babies baby bachelor back backed background
backing backlog backup backward bacteria bad badly badminton bag baggage bail bail-out bailout balance
balanced ball balloons balls ban band bands bank banker banking banknote bankrupt bankruptcies bankruptcy
banks banned banner bar bard barred barrel barrels bars bartender base baseball based baseline baseman bases
basic basically basil basis basketball bassiana bathroom bathrooms batted battery batting battle be beach
beaches beans bear bearing bears beat beating beatmania beautiful beauty became because beckons become
becomes becoming bed bedroom been beer before began begin beginning begins begun behalf behavior behaviors
behaviour behind being belief beliefs believe believed believes bell belong belongs below belt bend bending
beneficial benefit benefits besides best beta better between beverage beyond bias bicycle bicycles bid bids
big bigger biggest bike bill billion billions bills biodiversity biological biologically biologist biologists
biology bipartisan bipedal bird birds birth birthday bit bits bitterness bitters black blah blame blended
blink blinking blinks block blog blood blow blown blue blues bn board boarding boards boasts boat boats
bodies body bodyboarding boiler bold bolstered bomb bombers bond bondholders bonds bone bones bonus book
booked books boom boost boosted boosting booth border borders born both bother bottleneck bottom bought
boundaries boundary bounded bow bowl box boxer boxes boxing boy boyfriend boys brain brains branch branches
brand branded brands brave break breakdown breaking breaks breakthrough breakthroughs breath breathe
breathtaking brick bridge bridges brief briefly brigade bright brightness bring bringing brings broad
broadcast broadcasters broadcasting broadcasts broader broke broken bronze brother brothers brought browse
browser browsers brutal budget buds bug bugs build building buildings built bulb bulbs bullet bulletin bumper
bumpers bunch bunker burden buried burned burning bus buses bush business businesses bust busted busy but
butterflies button buttons buy buyers buying buyouts by bye ca cabinet cable cafe calculate calculated
calculating calculation calendar call called calling calls calmly came camera cameras camp campaign camping
camps campus can can't cancelled cancer candidate candidates candle candles canvas capabilities capable
capacities capacity capital capped capsule captain capture captured car carbon card cardinal care career
careful carefully cargo carnival carpet carport carried carrier carriers carries carry carrying cars carved
carvings case cases cash cast casualties catalog catalogue catch catcher categories category caught cause
caused causes causing caution cave cease ceased ceiling celebrate celebrated celebration celebrations
celebrities celebrity cell cellar cellular cemetery census censuses cent center centered centers central
centre cents centuries century cerebrum ceremonies ceremony certain certainly certificates certification
chain chair chairman chairs challenge challenged challenges challenging champion champions championship
chance chances change changed changes changing channel channels chaos chapter chapters character
characteristics characterized characters charge charges charging charitable charity charm charter chartered
cheap cheaper check checking checks cheese chem chemical chemicals chemistry chemotherapy chickens chief
child childhood children chill chips chocolate choice choices choose choosing chop chorus chose chosen cicada
cigarette cinnamon circle circles circuit circumstances citation citations cited cites cities citing citizen
citizens citizenship citrus city civil civilization civilizations claim claimed claiming claims clarification
clarity class classes classical classified classmate classroom clause clean clear clearly client clients
cliff climate climbed climbing clip clock close closed closely closer closest closet closing closure cloth
clothes clothing cloud club clumsy co-founder co-op co-operation co-star coach coached coaches coaching coal
coast coastal cocktail code codex coding coffee cognition cognitive coils coincidence coincidentally
coincides coined cold colder collaborated collaborating collaboration collaborative collapse collapsed
collapsing collateral colleagues collect collected collecting collection collections collective collector
collectors collects college colleges collision colonial colonies colonizers color colored colorful colors
colour colours column columns com combat combination combine combined combines combining come comeback comedy
comes comet comics coming command commemorate commemorated commenced comment commentaries commentary
commentator commented comments commerce commercial commercially commissioned commit commitment commitments
committed committee common commonly commune communication communities community commuting compact companies
companion company company's comparable comparative compared comparing comparison comparisons compartment
compatibility compatible compelled compensated compensation compete competence competing competition
competitive competitor competitors compilation complaint complement complementary complements complete
completed completely completing complex complexity compliance complicated component components composed
composer composing composite composites composition compound compounds comprehensive comprising computer
computers computing concentrated concentration concentrations concept concepts concern concerned concerning
concerns concert concerts concession concessions conclude concluded conclusion concrete condensation
condition conditions conduct conducted conducting conference conferences confided confidence confident
confidential configuration confine confined confirmed conflict conflicts confrontation confused confusion
congestion congratulate congressman conjecture conjunction connect connected connecting connection
connections connects conquer conscious consciously consciousness consecutive consensus consequence
consequences consequently conservation conservative consider considerable consideration considered
considering considers consist consisted consistent consistently consisting consists consortium conspiracy
constant constantly constituencies constituency constituent constitution constitutional constitutionally
constructed construction consumer consumerism consumers consumption contact contacted contain contained
containing contains contemplates contemporary content contest contested context contexts continent continents
continually continue continued continues continuing continuous contract contractor contractors contracts
contrary contrast contribute contributed contributes contributing contribution contributions control
controlled controlling controls controversial controversy convenience convention conventional conventions
convergence conversation conversational conversations convert converted convey convinced cooking cool
cooperated cooperating cooperation coordinate coordinated coordination copied copies copy copyright core corn
corner corners coroner corpora corporate corporation corporations corpus correct correction correspondence
corresponding corruption cosmopolitan cosmos cosplayer cost costly costs cotton couch could councillor
councillors counsel count counted counter counties countless countries country country's countryside couple
courage courageous course courses court courts cover coverage covered covering covers crack craftsmanship
crane crash crashed crawler crazy cream create created creates creating creation creativity creator credit
credited crediting creditors crew crews cried crime criminal crisis crisp criteria critic critical critically
criticism criticized critics crop crops cross cross-cultural cross-linguistic cross-sectional crossed crosses
crossing crowd crowded crowds crucial crude crush crushed cry cuisine cultural culturally culture cultures
curated curator curiosity curious curl currency current currently curve custom customer customers customs cut
cute cutoff cuts cutting cuz cycle da daily damage damaged dance dancing danger dangerous dangerously dark
darkness dart data database date dates dating daughter dawn day day-to-day days daytime de dead deadbolt
deadline deadly deal dealer dealers dealership dealerships dealing deals dealt dear death deaths debris debt
debts debut debuted decade decades deception decide decided decision decisions decisive declared declaring
decline declined declining decrease decreased dedicated dedication deducted deductions deep deeper deepest
deeply deer defamation default defaulting defaults defeat defeated defeating defector defence defend
defendants defended defender defenders defense defensive define defined defining definitely definition degree
degrees deities del delay delayed delays delegates deliberate deliberately delicious delinquencies deliver
delivered delivery demand demanded demanding demands demo democracy democrat demoed demolished demonstrate
demonstrated demonstrates demonstrating demonstration denial denied dense deny departing departments
departure departures depend depending depends depicts deployed deposit depots depression depths derivative
derived des descendant descendants descended descent describe described describes description desert design
designated designation designed designer designers designs desire desktop desperate despite destabilize
destination destinations destined destiny destroy destroyed detail detailed details detective deteriorating
determination determine determined develop developed developer developers developing development developments
develops device device's devices devise devised devoted diagnosis dialects dialogue diary dictate dictating
dictionary did die died diet differ difference differences different differential differently differing
difficult difficulties difficulty digital dignitaries dignity dilemma dimensions diminished dining dinner
dinosaur dinosaurs diode dioxide diplomatic dipped direct directed direction directions directly director
directors disabilities disability disabled disagreements disappeared disappointed disappointing disaster
disasters discharge discipline disciplines disclosed disconnect discontinued discounted discourse discover
discovered discoveries discovers discovery discuss discussed discussion discussions disease disgust dishes
dislike disliked dismissed disobedience dispatched displacement display displayed displaying displays dispute
disputes disruptive dissertation distance distances distant distinct distinction distinctions distinctive
distinguish distinguished distortion distortions distorts distribute distributed distributing distribution
distributor district disturbed ditch divergent diverse diversity divide divided division divisions divorce
dla do dock docks doctor doctorate doctors doctrine document documentation documented documenting documents
does doesn't dog dogs doing dollar dollars domain domains domestic domestically domesticated dominance
dominant dominated don't donate donated donation donations done door doors dotted double double-decker
doubled doubleheader doubt down download downloaded downloads downtown downturn dozen dozens drafted dragon
drama dramatic dramatically drank draw drawn draws dream dreams dress dressed drew dried drink drinking drive
driven driver drives driving drop dropped drought drove drug drugs drum drummer drumming dry du dual dubbed
due duel dunes durability during dust dusty duties duty dwellings dying dynamic dynamics début département
e-mail each earlier earliest early earmarked earn earned earnings ears earthen earthquake ease easier easiest
easily easing east eastbound eastern eastward easy eat eating eco economic economically economies economist
economy ecosystem edge edges edit edited editing edition editor editorial editors educate educated education
educational effect effective effectively effectiveness effector effects efficiency efficient effort efforts
egregious eight eighteen eighth either elapsed elected election elections electoral electric electrical
electricity electro electron electronic electronics elects elegant element elementary elements elevator
eleven eleventh eligible eliminate eliminated elite else elsewhere em email emailed emails embarked embassy
emblem emerge emerged emergency emerges emerging emeritus emission emissions emissivity emitting emotion
emotional emotionally emotions emphasis emphasize emphasized emphasizing empirical employ employed employee
employees employer employment empty en enable enabled enables enabling encabalgamiento encampment encompass
encompasses encountered encourage encouraged encourages encouraging enculturation end endangered endeavor
ended ending endless ends endure endured enemies enemy energy enforcement engage engaged engaging engine
engineer engineering enginehouse engines engraved enhance enhanced enhancement enjambment enjoy enjoyable
enjoyed enjoys enlargement enormous enough enriched ensure ensures ensuring enter entered entering enterprise
enters entertaining entertainment entire entirely entitled entitlement entrance entrepreneurial entry
environment environmental environments envisioned episode episodes epistemic epistemological epistemologies
epistemology equal equality equally equals equation equations equipment equipped equity equivalence
equivalent era erected errands erred erroneous error errors erupts escape especially essay essence essential
essentially establish established establishing establishment estate estimate estimated estimates et etc
ethics ethnic ethnicity ethnocentrism etiquette evaluated evaluating evaluation even evening evenings event
events eventually ever every everybody everyday everyone everything everywhere eviction evidence evidenced
evident evil evolution evolutionary evolve evolved evolving ex exact exactly exam examination examined
examining example examples exceed exceeded excellence excellent except exception exceptional exceptionally
excessive exchange exchanged exchanges excited excitement exciting excitons exclude exclusive exclusively
excursion excuse execute executed executions executive executives exemplified exercise exercised exercises
exercising exhausted exhibit exhibited exhibits exist existed existence existing exists exit expand expanded
expanding expansion expect expectation expectations expected expecting expects expendable expenditures
expenses expensive experience experienced experiences experiment experimental experimentally experimentation
experimented experiments expert expertise experts expired expires explain explained explains explanation
explanations explanatory explicit explicitly exploded exploitation exploited exploration explore exploring
export exposed exposure express expressed expression expulsion extant extend extended extending extension
extensive extensively extent external extra extractive extreme extremely extremism extremist eye eyes face
faced faces facet facets facilitate facilities facility facing fact factor factories factors factory facts
faculty fail failed failing fails failure failures fair fairly faith fall fallen falling falls false famed
familiar families family famous fan fancy fans fantastic fantasy far fare fared fares farewell farmer farming
farms fashion fast faster fatal fate father fauna favor favorable favored favorite favour favoured favourite
fear feared fears feasible feature featured features featuring federal fee feed feedback feeding feel feeling
feels feet felicity fell fellow fellows felt female femora femoral femur ferries ferry festival festivals
fetus fever few fewer fi fiancé fiction fictional field fields fifteen fifth fifty fight fighter fighters
fighting fights figure figured figures file filed files filing fill filled fills film filmed filming films
final finalist finalists finalized finally finals finance financial financially financing find finding
findings finds fine finish finished finishing fire fired firing firm firm's firms first firstly fiscal fish
fisherman fishing fit fitness fitted fitting five five-year fix flag flags flagship flakes flank flash flat
flavor flavors flawless fled fleeing fleet flew flexible flies flight flights float floods floor flourishing
flow flown flows fluid flunking fly flying foam focus focused focuses focusing fold folding folks follow
followed followers following follows fonts food foods foot footage football footballer footprint for foraging
force forced forces forcing forecast foreign foreigners forest forever forget forgot fork form formal
formalin formalisms formally format formation formed former formerly forms formula formulate forth
forthcoming fortune forty forum forward fossil fought foul found foundations founded founder founders
founding four fourteen fourth fracture fragments frame frames framework franchise fraud free freedom freely
freeze freight frequency frequent frequented frequently fresh freshman friend friends from front frozen fruit
fruitless fruits frustration fuel fuel-efficient fueled fulfill fulfilled full full-length full-time fullest
fully fun function functional functionality functioning functions fund fundamental fundamentally funded
funding funds funeral fungus funny furniture further fusca future futures gain gained gaining gains galleries
gallery gallon game gamemode gameplay gamers games gap garage gardens garnered gas gate gateway gather
gathered gathering gathers gauge gave gay geared gel gels gender general generalizability generally generate
generated generating generation generations generative genes genetics genre genres gentlemen genuine
geographic geographical geometries geometry get gets getting giant gift gig gigs girl girls give given gives
giving glad glass glasses glazed glimpse glitch global globe gloomy glow go go's goal goals god gods goes
going gold golf gon gone good goods gosh got gotten governing government government's governments governor
grab gradual gradually graduate graduated graduating graduation grain grammar grand granite grant granted
grape graphic grass grateful gratitude grave graves gravity great greater greatest greatly green greeted grew
grid grip grit grizzly gross ground grounded grounds group groups grow growing grown grows growth guarantee
guarantees guess guest guests guidance guide guided guitar guitarist guitarists guitars gun gunfire guy guys
gym habits had hair half half-century halls halt halted halves hamlet hand handball handed handle hands
hanging happen happened happening happens happy harbour hard harder hardest hardship hardware harmful harmony
harp harvest harvesting has hashtag hastened hastily hate hauled have haven't having he head headaches headed
header heading headline headlines headphones headquarters heads headset healing health healthcare healthier
healthy hear heard hearing heart hearts heat heavily heavy heavyweight heck hedge height heightened held
helicopters hell help helped helpful helping helps hence her here heroes herself hey hi hierarchy high
high-end higher highest highlighted highlighting highlights highly highrise hike hiking hilarious hillock him
himself hint hinting hire hired hiring his historian historic historical historically histories history hit
hits hitting hm hockey hold hold'em holding holds holes holiday holy home homepage homes hometown honest
honey honor honored honors honour hope hoped hopeful hopefully hopes hoping horizontal hormonal horrible
horror hospital host hosted hostilities hosting hosts hot hotel hotels hottest hour hourly hours house housed
household households houses housing how however hub hubs hug huge huh human humanitarian humanities humanity
humans humor hundred hundreds hunting hunts hurried hurt hurting husband hydrogen hypothesis ice iconic idea
ideal ideals ideas identical identification identified identifies identify identity idle if ignited ignorance
ignore ignored ill illegal illegally illness illustrates illustrating image images imaginable imagination
imagine immediate immediately immigrants immigration impact impacted impacts impartial imperialism
implementation implemented implementing implicate implicated implications implies import importance important
importantly impossible impressed impressive imprisoned improve improved improvement improvements improves
improving in inaccurate inaugural inaugurated inbound incentive inch inches incident incidents include
included includes including inclusion inclusive income incomprehensible incorporate incorporated incorrect
increase increased increases increasing increasingly incredible incredibly incremental incurred indeed
independence independent independently independents index indexes indicate indicated indicates indicating
indices indigenous indirectly individual individually individuals indoor inducted indulged industrial
industrialist industries industry inequality inertia infamous infected inferior inflate inflation influence
influenced influences influential inform information informed infrastructure infused infusion ingredients
inhabitants inheritance inherited initial initially initiate initiated initiation initiative initiatives
initiator inject injection injured injuries injuring injury injustice inning innings innovation innovations
innovative inquiry insane inscriptions insects insecure inside insight insights insisted inspiration inspire
inspired inspires install installation installed installing instance instant instead instituted institution
institutional institutions instruction instructions instructor instrument instruments insufficient insurance
insured insurgency integral integrated integrates integration intelligence intelligent intend intended
intends intensive intentions interact interaction interactions interest interested interesting interests
interface interfere interference interim interior interjection interjections internal international
internationally internet internship interplanetary interpret interpretation interpretations interpreted
interrogated interruptions intersect intersections interstellar intertexts intervening intervention
interventions interview interviewed interviews into introduce introduced introduces introducing introduction
invasion invent invest invested investigate investigated investigation investigations investment investments
investor investors invitation invite invited involuntary involve involved involvement involves involving iron
irreducible irrelevant is island islands islets issue issued issues it it's item items its itself jackpot jam
jargon jazz jelly jet jetliner jets jitney jitters job jobs join joined joining joint jointly joke jokes
joking journal journals journey judge judgment judgments judicial juice jumping junction jungle junior jury
just justice justification justified keep keeping keeps kept key keyboard keynote kg kick kicked kid kidding
kids kill killed killing kilometers kin kind kinda kinds kinematics kinetic km knee knew knocked knockout
know knowing knowledge known knows lab label labels labor laboratory labour lack lackluster laid land landed
landing landmark lands landscape lanes language languages lantern lanterns laptop laptops large largely
larger largest last lasted late later latest latter laugh laughs launch launched launches launching laureate
law laws lawsuit lawyer lay layout lazy lbs le lead leader leaders leadership leading leads leagues leaked
learn learned learning lease least leave leaves leaving lectures led left leg legacy legal legend legislation
legislative legislature legitimacy legitimate lender lenders lending length lengthy lepers less lesser
lessons let letter letters level levels lexical liberated library license licensed licenses licensing lies
life life-threatening lifelong lifestyle lifetime lifetimes lifting light lighted lighting lightning lights
like liked likely limb limbs lime limestone limit limitations limited line linebacker lined lineman lines
lineup linguist linguistic linguistics link linked linking lip lipstick lipsticks liquid liquidity list
listed listen listened listeners listening listing listings lists literally literary literature little live
lived liver livery lives livestock living ll loaded loading loads loan loans lobby local localist localized
locals locate located location locations lock locomotion locomotive locomotives locomotor lodging logo lonely
long long-haul long-range long-term longer longest look looked looking looks loop lose loses losing loss
losses lost lot lots loud loudspeakers love loved lovely lover loving low lower lowest lows loyalty luck
luggage lunch lush luthier lying lyrical lyrics machine machines made magazine magazines magic magical
magician magicians magnificent maiden mail mailing main mainland mainly mainstream maintain maintained
maintaining maintains maintenance maize major majority majors make maker makers makes makeup making male mall
mama mammals man manage managed management manager managing mandatory manipulating manipulation manner manor
manual manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript manuscripts
many map maps marchar marched marching margin marginalized marine mark marked markedly markers market
marketed marketing markets marking marriage married mask masonry mass massive master masterpieces match
matches matching material materialized materials mathematical mathematician mathematicians mathematics matter
matters maximum may maybe mayor me meals mean meaning meaningful meanings means meant meantime meanwhile
measurable measure measured measurements measures measuring meat mechanical mechanics mechanism mechanisms
med medal media median medical medicating medicine medieval medium meet meeting meetings mei melody member
members membership memo memoir memoirs memorial memories memory men mental mention mentioned mentor mentoring
mercury merely merged merger merit merits mermaid mesmerized mess message messages messaging messenger met
meta-data metaethical metal metascience meteorological meter meters method methodological methods metrical
metrics metropolis metropolitan micron microscope microwave mid mid- mid-size mid-sized mid-to-late middle
midnight might migrants migrated migration mild mile miles milestone military million millions mills mimic
mind mindedness mindful minds mindset minimum minister minor minority minute minutes mirror miss missed
missile missiles missing mission missions mistake mistakenly mistakes misunderstanding mix mixed mixture
mobile mode model models modern modernity modest modification modified modify modifying moisture moisturizing
molecular mom moment moments momentum monarchy monasteries monastery monastic monetary money monitor
monitoring monk monks monsoon month months monument monumental mood moral morality more morning mornings
morphological morphology mortgage mortgage-backed mortgages mosque mosques most mostly mother motion motions
motivated motivation motor motorist motto mountain mountains mouth move moved movement movements moves movie
movies moving much multi-national multilateral multiple multitouch mum municipal municipalities municipality
muscles muscular museum museums music musical musician musicians must mutant mutants mutation mutual my
myself n't n- na nail name named namely names nano narrative narrow narrowcast nation nation's national
nationalities nations nationwide native natives natural naturalism naturalist naturalistic naturally nature
nautical naval navy near nearby nearest nearly neat necessarily necessary necessity need needed needs
negative negotiate negotiates negotiation negotiations negotiator neighborhood neighboring neighbors neither
neo neologism nephew nervous nest nests net network networking networks neuro neuroscience neutral never new
newer newest newly news newspaper newspapers next nice nicely nickname night nightclubs nightlife nine
nineteenth nineties ninety ninth no no-bid noble nobody nodes nominated nomination nominees non-avian
non-profit non-realism non-stop none nonetheless nonpartisan nonsense noon nor norm normal normally norms
north northbound northeast northern nose noses not notable notably note noted notes nothing notice noticed
notifications noting notion noun novel novelist now now-defunct nowhere nuclear number numbered numbers
numerous née o'clock oak obedience object objective objectives objectivity objects observation observations
observed observer observing obsession obtain obtained obvious obviously occasion occasionally occasions
occupation occupying occur occurred occurring occurs ocean octave odd odds of off offense offensive offer
offered offering offers office officer officers offices official officially officials offsetting often oh oil
okay old older oldest omitted on onboard once one ones ongoing online only onto open opened opening openly
operated operates operating operation operations operator operators opinion opponent opponents opportunities
opportunity opposed opposite opposition optimal option options or orange orbit orchestra order ordered
ordering orders ordinary organic organisation organisations organisers organization organizations organize
organized organizing organs orientation orientations oriented origin original originality originally
originated origins os other others otherwise ought our ourselves out outbound outbreak outcome outcomes
outdoor outer outfielder outfit outfits outlier outliers outlined outlines outlook output outro outs outside
outsource outstanding over overall overcome overnight overseas overseeing overshadowed overthrow overtime
overwhelming own owned owner owners ownership owns ozone pace pack package packages packed packing paddled
paddy pagan page pages paid pain painful pains paint painted painter painters painting paintings pair palate
pan pan-democratic pan-democrats pancreatic panel panic pants paper papers paperweight parade parallel
parameters paratexts parent parental parents parish park parking parks part part-time partial partially
participant participants participate participated participating participation particle particles particular
particularly parties partly partner partners partnership partnerships parts pas pass passage passed passenger
passengers passes passing passion passionate passive passport past pasta pastor path paths patience patient
patients patriotic patron patrons pattern patterns pause pay paying payment payroll pays peace peaceful
peacefully peacekeepers peacetime peak peaking pedal pediatric peer peers pen penalty pencil pencils pending
peninsula pensions people peoples per perceive perceived percent percentage percentile percentiles perception
perceptions perfect perform performance performances performed performer performing perhaps perils period
periods perks permanent permanently permission permits permitted peroxide perpendicular persecuted
perseverance persistence persistent person personal personality personally personnel persons perspective pet
petition phase phenomena phenomenal phenomenon philosopher philosophers philosophical philosophy phone phones
photo photograph photographers photographic photographs photography photos phrase physical physically
physician physicians physicist physics pianist piano pick picked pickup picture pictures piece pieces pig
pile pilgrimage pilgrims pillars pilot pioneering pipe pitched pitcher pivotal pizza place placed placement
places placing plains plaintiffs plan plane planes planet planned planning plans plant planted plants plasma
plastic plate plateau platform platted platter play playback played player players playfield playing plays
pleaded pleasant please pleased pleasure pledge pledges plenty plot plotted plummet plunge plunged pluralist
plus pm pocket podcast podcasting podcasts poem poems poet poetic poetry point pointed points poker pole
poles police policies policing policy polite political politician politicians politics polls pollution pond
pool poor poorly pop popular popularity populated population populations port portable portfolios portion
portions portrait portrayed posed position positioning positions positive positively possess possessed
possession possessions possibilities possibility possible possibly post post-season postdigital postdoctoral
posted poster posterior posters posting postponed posts postural posture potential pounds poured pouring
poverty power powerful powers practical practically practice practiced practices pragmatic praise praised
prayer precedent precise predatory predecessors predict predicted predicting predictors predicts prefer
preference preferred pregnant preliminary premier premiered premise preparation prepare prepared preparing
preseason presence present presented presenting presents preservation preservatives preserve preserved
preserving preside president press pressure pressures prestige prestigious presumed pretend pretense pretext
pretty prevailed prevailing prevalent prevent preventing prevention previous previously price priced prices
pricing pride priest primarily primary prime primitive principal principle principles print printed printer
prints prior priority prison prisoner privacy private privately privileges prize prizes pro probability
probably problem problematic problems procedure procedures proceed proceeded proceeding proceedings proceeds
process processes processing processor processors procurement produce produced producer producers produces
producing product production productive productivity products profession professional professionally
professionals professor profile profit profitability profitable profits profound profoundly profundity
program programme programmes programming programs progress progressive project projections projects prolific
prolonged prominence prominent promise promised promises promising promote promoted promoting promotion
promotional prompted prompting pronounced pronunciation proof propaganda propensity proper properly
properties property proponent proponents proportion proposals propose proposed proposing proprietary pros
prospective prosperity prosperous protect protected protecting protection protest protesting protests
prototype prototypes protégé proud proudly prove proved proven provide provided provides providing province
provincial provisions provocation provoked proxy pseudonym psychologist psychology public publication
publications publicity publicly publish published publishers publishing pulled pulling punch puncher
punishment punk puppet puppets purchase purchased pure purely purpose purposes pursue pursuit push pushed put
puts putting pyramids quadrant qualified qualify qualitative quality quantitative quantity quarter quarters
quartile quartiles quasi quest question questioned questionnaire questionnaires questions queue quick quicker
quickly quiet quite quo quote quoted quotes race races racial racing radiation radio radiometer radius rail
rails railway rain rains raise raised raising rally ran random range ranged ranges rank ranked ranking
rankings ranks rapid rapidly rare rarely rate rated rates rather rating ratings rationale re re-elected
re-open reach reached reaches reaching reacted reaction reactions read reader readers reading readings reads
ready reaffirm real realism realist realistic realists reality realization realize realizing really rear
reason reasonable reasonably reasoned reasons rebelling rebellion rebels rebounded rebuild rebuilt rebuttal
recall recalled recalls recap receive received receiving recent recently reception recession recipient
recipients reckless reckoning recognise recognised recognition recognizable recognize recognized recognizing
recommend recommendations recommended reconciliation reconstructed record recorded recorder recording
recordings records recover recovered recovering recovery recreated recreational recruiting recruitment
recurring red redeem redesigning reduce reduced reduces reducing reduction redundant reefs referee reference
references referendum referendums referred referring refers refined reflect reflected reflection reflects
reforms refueling refuge refugee refugees refund refuse refused refusing regard regarded regarding regardless
regards regiment regimes region regional regions register registered registers registration regret
regrettable regular regularly regulation regulatory rehabilitation reinforces reinforcing reinvent reject
rejected rejection rejects relate related relates relating relation relations relationship relationships
relative relatively relatives relativism relativity release released releases releasing relentless relevance
relevant reliability reliable relief religion religions religious relocated reluctance rely remain remainder
remained remaining remains remarkable remarkably remarked remarks remember remembered remind reminder
remission remixed remote remotely remove removed removing renamed render renewed renowned rent rental renting
rents renumbered reorganization reorganized repair repairs reparcelling repay repeat repeated repeating
repetition replace replaced replacement replaces replacing replication replications replied report reported
reportedly reporters reporting reports represent representation representative representatives represented
representing represents reproduce reproduced reproducibility reproduction republican reputation request
requested requests require required requirement requirements requires rescinded rescue rescued research
researchers resembles resented reserve reserved reservoir reside resident residential residents resides
resignation resigned resilience resist resistance resolution resolve resolved resolving resort resource
resources respect respected respective respectively respects respond responded responding response responses
responsibilities responsibility responsible responsive rest restaurant restaurants resting restore restoring
restrictions restructure restructured restructuring result resulted resulting results resumed retail retailer
retailers retain retains retention retired retirement retraction retreat retrieval return returned returning
returns revamped reveal revealed revealing reveals revenue revenues review reviewed reviews revised revisit
revival revived reviving revolt revolution revolutionary reward rewarded rich riches richest rid ride riders
rides riding right right-handed rights rigorous ring rink ripe rise risen rises rising risk rival rivals road
roads roadway rob robot robotics robots robust rock rocket rocks role roles roll rolled rolling romance
romantic room roommate rooms root rose roster rough roughened roughly roughness round rounded rounds route
routes routine row rubber rubles rule ruled rules ruling rum rumors run running runs runway rush saccades
sacred sacrifice sacrifices sadly sadness safe safely safety said salaried salaries sale sales salinity salon
salons salute same sample samples sampling sand sandbox santorum sat satellite satirical satisfaction satisfy
save saved saving saw say saying says scale scan scandal scanning scared scenario scene scenery scenes scenic
schedule scheduled scholarly scholars school schoolboy schools sci science scientific scientist scientists
scope score scoreboard scored scores scoring scrap scrapped scratch screen screenwriter script sea seamlessly
search searches searching season seasons seat seating seats second second-largest secondary seconds secret
section sections sector sectors secular secularist secure secured securing securities security sedan see
seeing seek seekers seeking seeks seem seemed seems seen sees segment segmented select selected selection
selective self self-titled selfie sell sell-off seller selling sells semantic semantics semester
semi-empirical send sending sends senior sensation sense senses sensing sensitive sensitivity sensor sent
sentence sentences sentiment separate separated separately sequel sequences sequential serial series serious
seriously serve served servers serves service services serving session set sets settled settlement
settlements settlers setup seven seventh seventy several severe severely sex sexual shake shall shallow shame
shape shaped share shared shareholder shareholders shares sharing sharply she shed sheet shelf shell shells
shelter shift shifted ship shipped shipping shirt shirts shit shock shocked shoe shoes shoot shop shopping
shops short short-haul short-term shorter shortest shortly shorts shot shots should shoulders shout show
showed shower showing shown showroom shows shrinking shut sick side sides sidewalk sidewalks siding siege
sight sights sign signal signaled signalling signals signatory signed significance significant significantly
signifies signing signs silence silk silver similar similarities simple simplified simply simultaneously
since singer single single-day single-stall singles sir sisal sister sit site sites sitting situ situated
situation situations six sixteen sixth sixties sixty size skill skills skin skirmish skirts skulls sky
skyline slave slavery slaves sleep sleeping slept slices slide slides sliding slight slightly slip slipped
slow slowed slowly slump small smaller smallest smartphone smell smelling smoke smoking snack sneeze so
soccer social socially societies society sociologist soft software soil solar sold soldier soldiers sole
solely solid solo solution solutions solve solved solving sombre some somebody somehow someone something
sometimes somewhat somewhere son song songs songwriter sonnets soon sooner sophomore sore sorry sort sought
soul sound sounding sounds soundtrack source sources south southbound southeast southern sovereign soybean
space spacecraft spacetime span spanning sparking spawned speak speaker speakers speaking speaks special
specialist specialized specializes species specific specifically specimens spectacular spectrum speculation
speech speed speeds spelling spend spending spent spirit spiritual spite split splitting spoke spoken
spokesman sponsor sponsored sponsors spores sport sports spot spotlight spotted spray sprays spread spring
spur spurs squadrons square squares stability staff stage stages staggered staircase stake stakes stampede
stand standard standards standing stands standstill stanza star starred starring stars starship start started
starter starters starting starts state state-owned stated statement statements stating station stationery
stations statistical statistics status statute statutes statutory stay stayed staying stays steadily steady
stealing steel steer stem stemming step steps stereo stick still stimulating stimuli stock stockholders
stocks stood stop stoppage stopped stops storage store stored stores stories storing storm storms story
storyworld straight strain strange straps strategic strategies strategist strategy straw streak stream street
streets strength strengthen strengthening strengths stress stretch stretching strict strike strikes striking
string stringer strings strip strive striving stroke strong stronger strongest strongly struck structure
structured structures struggle struggled struggles struggling student students studied studies studio studios
study studying stuff stunning style styler styles styling stylistic sub-prime subcontractors subject
subjective subjects submit submitted subprime subscribe subscribers subsequent subsequently substantial
substantially substantive substituted subtle suburb suburban suburbs succeed succeeded succeeding success
successes successful successfully successive successor such sudden sued sues suffer suffered suffering
sufficient sufficiently sugar suggest suggested suggesting suggests suicide suit suite suited sum summaries
summary summer summit sunburn super superb superficial superhero superior superiority superjumbo superseding
supplier suppliers supplies supply support supported supporters supporting supportive supports suppose
supposed suppressive sure surf surface surfer surfing surge surged surgery surprise surprised surprises
surprising surprisingly surrender surrendered surrounded surrounding surroundings survey surveys survival
survive survived survivors suspect suspected suspended suspension sustain sustained swamped swap swearing
sweet swell swept swift swing switch switched sworn symbol symbolizes symbols symmetry symptoms syntactic
syntax synthpop system systematic systems ta table tables tablet tackle tactical tactics tail take taken
takeover takes taking talent talents talk talkback talked talking talks tall tanins tank tanker tankers
target targeted task tasks taste tastes tasting taught tax taxes taxi tea teach teacher teachers teaching
team teams tear tears technical technique techniques technologies technology teenager tel telephone telescope
telescoped televised television tell telling tells temperature temperatures temple temples tempo temporary
temptations ten tend tended tennis tentative tenth tenure term terms terrain terrible terrific territories
territory terrorism terrorist terrorists test testament tested testified testimony testing tests text
textbook textile texts texture th th- than thank thanked thanks that that's the theater theatre theatrical
their theirs them theme themed themes themselves then theoretical theories theory therapy there thereafter
thereby therefore theropod theropods these they thick thin thing things think thinking thinks thinner third
thirteen thirty this thorough those though thought thoughts thousand thousands thread threads threat
threatens threats three three-year threw throat through throughout throw throwing thrown thus ticket tickets
tie tied ties tightly tiles till timber time times tiny tired tissue title titled titles to today today's
together told tolerate toll tomorrow tonight tons too took tool tools top topic topical topics tops torch
torsional torso toss total totaling totally touch touched tour toured tourism tourist tourists tournament
tournaments tours toward towards tower towering town towns toxic toys track tracking tracks trade traded
trademark trademarks trader trades trading tradition traditional traditions traffic trafficking trail trails
train trained training trains trait traits trampled transaction transactions transatlantic transfer
transferred transferring transform transformation transformational transformations transformative transformed
transit transition translate translated translates translating translation translations translator transmedia
transplant transplants transport transportation trap trapped travel traveled traveler travelers traveling
travelling travels treasure treasurer treat treated treatise treatment tree trees tremendous trend trends
trendy trespass trestle trial trials tribal tribes tried tries trigger trillion trip triple tripped trips
troops trophy trouble troubled troubles truck trucks true truly trust truth truths try trying tsunami tubes
tumble tumbling tune tunnel turmoil turn turned turning turnout turns turntable tweeted twelve twentieth
twenty twice twin twin-deck twist two two-minute type types typical typically ugly uh ultimate ultimately um
unable unacceptable unambiguously unanimously uncertain uncertainty unclaimed uncle unclear unconscious
uncovered under undergo underground underlying underneath understand understanding understood undertaken
undertakes underway underwent undisclosed undoubtedly unemployment unending unequal unexpected unfamiliar
unfortunately unfunny unhappy uniform unimportant union unions unique uniquely unit units unity universal
universe universities unkn unknown unless unlike unlikely unlimited unorthodox unprecedented unrelated
unreleased unreliable unsecured unstable unsuccessful unsure until unused unusual unveiled unveiling unveils
unwooded up upcoming update updated upgrade upgraded upheld upholding uploads upon upper uprising upset
upward urban urge urged urging us usage use used useful user user's users uses using usual usually utilize
utterance vacate vacation vacuum valid validity valuable value valued values vans variability variation
varies variety various vary vast vegan vegetable vegetation vehicle vehicles velocity vendors venture
ventures venue verb verbal verge verification versa version versions versus vertical vertically very vessel
veteran veterans veto via viability viable vice vicinity victims victories victory video videos view viewed
viewer viewers viewership viewing views village villagers villages vinegar vintage violated violates
violating violation violence violent virtual virtually virtue virtues virtuous visa visas vision visionary
visit visited visiting visitor visitors visual visually vital vlog vlogger vlogs vocal vocalist vodka voice
voiced volatile volley volume voluntary volunteer volunteered volunteers von vote voted voters votes voting
voucher vulnerabilities wading wage wages wai wait waiting waitress waits wake walk walking walks wall walls
wan wand want wanted wanting wants war wards warlords warm warming warned warning warping warps wars wartime
wary was wash washed washing waste watch watched watching water waterfall waters wave wavenumber waves wax
way ways we we're we've weak weakened wealth wealthy weapon weapons wear wearing weather web website websites
weeds week weekday weekend weekly weeks weeping weight weird welcome welcomed welfare well wells went were
wet what whatever whatsoever wheat wheelchair when whenever where whereas wherever whether which while whilst
white who whole wholly whom whose why wi-fi wide widely wider widespread wife wiki wild wildlife will willing
willingness win wind window windows winds windsurf wine wines wing winglets wink winking winner winners
winning wins winter winters wireless wiry wisdom wise wish wished wishes wit with withdrawn within without
witness witnessed wo woman women won won't wonder wonderful wooden word words work worked workers workforce
working workout works world world's world-class worlds worldwide worn worried worries worrisome worry worse
worship worshippers worst worth worthwhile worthy would wounded wounding wounds wow write writer writers
writes writing writings written wrong wrote y- yan yard yards ye yeah year year's yearly years yellow yen yes
yesterday yet yield yielding yields yoga you young younger youngest your yours yourself youth yrs zero zone
zouk 樋口
`;
