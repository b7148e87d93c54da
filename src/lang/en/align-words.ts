// Tables of English words that say the same or the opposite, for comparing claims. Own lists.

/** One group a line: lemmas of verbs and nouns that news uses for one kind of event. */
export const SYNONYM_GROUPS = `kill die dead death slay murder perish fatality
injure wound hurt injury casualty
arrest detain apprehend custody
accuse charge allege indict
meet talk discuss hold-talks confer meeting discussion
visit travel tour trip go head fly
arrive land reach come
leave depart return
accompany join escort
agree accord deal pact agreement settle
sign ink
announce unveil declare reveal disclose
say tell add state note
warn caution
urge press call appeal push
demand require insist
boost strengthen bolster enhance deepen raise lift beef
increase rise grow climb jump surge soar gain
decrease fall drop decline slip plunge slide shrink
cut reduce slash lower curb
attack assault strike raid
bomb shell bombard
shoot fire gun shooting
crash collide collision
explode blast explosion blow
destroy demolish wreck ruin
damage harm
launch start begin open kick
end finish conclude close
stop halt cease suspend
delay postpone
cancel scrap abandon drop
win victory beat defeat
lose loss
elect vote election
appoint name nominate
resign quit step-down resignation
fire dismiss sack oust
hire employ recruit
buy purchase acquire acquisition
sell sale
build construct construction
approve pass back endorse adopt
reject refuse decline turn-down rebuff
deny dismiss
oppose object
protest demonstrate rally march
help aid assist assistance
give provide supply deliver
pay spend
seek want aim look
plan intend
send deploy dispatch
seize capture take
free release
flee escape
evacuate evacuation
rescue save
search hunt
find discover
show display
cooperate collaborate work cooperation collaboration
invest investment
threaten threat
sue lawsuit
convict guilty conviction
sentence jail imprison prison
test detonate
ban bar prohibit forbid
allow permit let
hit batter
flood inundate
burn blaze fire
measure record
estimate reckon
believe think
host stage`;

/** Pairs of roots that cannot both be said of one thing at one time. */
export const OPPOSITES = `accept reject
agree refuse
agree disagree
allow ban
allow forbid
allow block
alive dead
approve reject
arrest release
arrive leave
back oppose
begin end
boost cut
buy sell
clear convict
convict acquit
confirm deny
create destroy
enter leave
expand shrink
fail succeed
gain lose
guilty innocent
hire fire
import export
include exclude
increase decrease
join leave
lift impose
live die
lower raise
open close
pass fail
raise cut
rise fall
save spend
start stop
strengthen weaken
support oppose
support reject
survive die
up down
win lose
withdraw deploy`;

/** Forms of one root that no rule of endings joins. */
export const ROOTS = `death die
dead die
killing kill
killer kill
shooting shoot
bombing bomb
meeting meet
explosion explode
decision decide
arrival arrive
removal remove
approval approve
refusal refuse
denial deny
proposal propose
trial try
choice choose
sale sell
growth grow
loss lose
victory win
defence defend
defense defend
response respond
attacker attack
speech speak
flight fly
thought think
belief believe
proof prove
success succeed
failure fail
departure depart
pressure pressure
injury injure
accusation accuse
collision collide
invasion invade
division divide
conclusion conclude
expansion expand
extension extend
suspension suspend
permission permit
admission admit
submission submit
reduction reduce
production produce
introduction introduce
acquisition acquire
destruction destroy
description describe
prescription prescribe
opposition oppose
composition compose
action act
actor act
act act
analysis analyze
support support
assistance assist
resistance resist
attendance attend
existence exist
difference differ
reference refer
conference conference
strength strengthen
strong strengthen
weak weaken
weakness weaken
deep deepen
depth deepen
long lengthen
length lengthen
wide widen
width widen
broad broaden
high heighten
height heighten
legal legalize
modern modernize
final finalize
entry enter
inquiry inquire
discovery discover
delivery deliver
recovery recover
theft steal
marriage marry
burial bury
survival survive
rival rival`;
