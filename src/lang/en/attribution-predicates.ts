import type { Predicate, PredicateRules } from '../../extract/quotes/predicates.ts';

/**
 * Verbs, nouns and adjectives by the complements with which they ascribe a content to somebody. Classes after Levin
 * (English Verb Classes and Alternations, 1993): judgement (33), assessment (34), communication (37), psychological
 * state (31), desire (32), characterising (29), with intentions and decisions. Own knowledge, no corpus list.
 *
 * Words before the bar: that (clause), to (infinitive or gerund), ask (object and infinitive), obj (noun phrase), no (denies), seen (its
 * subject is somebody, a text or a picture),
 * `.of` (preposition before the content), `+of` (preposition that goes on with it behind the object).
 */
const SPEECH: readonly string[] = [
  'that | say write claim note explain argue insist add allege assert caution contend counter declare joke maintain observe quip remark reply report respond state testify tweet boast concur continue repeat opine muse retort rejoin interject blurt murmur mumble exclaim post recount relate announce chime blog rave rant vent attest surmise posit elaborate',
  'that | imply insinuate intimate',
  'that obj | acknowledge admit concede confirm disclose reveal stress emphasize emphasise underscore underline highlight reiterate recall indicate predict forecast estimate mention cite outline detail echo affirm reaffirm clarify publicise publicize leak divulge profess proclaim pronounce herald signal allude invoke reference quote specify project',
  'that obj to | suggest propose advocate announce recommend propound float pitch',
  'that obj to no | deny dispute refute rebut contradict',
  'to | admit acknowledge mention recall regret consider contemplate recommend advocate endorse oppose support favor favour resent remember imagine envision describe defend',
  'that to | vow pledge promise swear threaten agree volunteer',
  'obj | promise pledge unveil tout promote trumpet peddle champion explain address describe articulate air challenge',
  'that ask to obj | demand request',
  'that ask | advise instruct order remind warn assure inform tell notify signal beg implore urge',
  'ask | ask encourage lobby exhort admonish entreat invite persuade convince direct command',
  'that | ask inquire enquire wonder query question',
  'obj ask | urge',
  'that .of .about .against obj | warn',
  '.about .of | speak talk complain boast brag inquire testify joke tell lecture chat whine gripe quip gossip rave hear ask moan fret gloat write preach',
  '.for | call argue advocate appeal plead press push campaign lobby ask clamor clamour apologize apologise vouch',
  '.against | argue campaign lobby protest rail inveigh advise preach decide vote',
  '.on | comment elaborate insist expound opine reflect report speak touch dwell harp remark press',
  '.to | refer allude point object testify react attest admit confess agree respond',
  '.at | hint bristle scoff marvel sneer jeer laugh hit lash rail sneer balk',
  '.with | agree disagree concur quibble side sympathize sympathise',
  '.in | believe trust',
  '.out .against .about .on | speak',
  'obj +for | criticize criticise attack denounce condemn slam blast mock ridicule praise laud hail applaud commend chastise scold rebuke chide lambast lambaste excoriate knock pan berate castigate censure reprimand reproach rip bash blame thank fault credit grill assail deride decry deplore lament bemoan insult pillory flay tease taunt salute congratulate admonish upbraid savage skewer trash disparage belittle vilify malign slander smear deprecate acclaim compliment extol celebrate',
  'obj +of | accuse convict suspect absolve',
  'obj +with | charge credit',
  'obj +as | describe characterize characterise portray depict cast paint define denounce dismiss cite frame label brand tout hail present deride rate pan',
  'obj to +as | call label dub brand deem term name nickname pronounce',
  'obj | lay-out spell-out set-out put-forward bring-up rule-out play-down call-out talk-up play-up point-out back-up shoot-down turn-down write-off single-out note report encourage',
  '.against .about .on | speak-out hit-out lash-out come-out',
  '.on .to | sign-off move-on hold-on',
  'obj | go-after sum-up document chronicle illustrate recite retell rehash critique summarize summarise heckle boo relay',
  '.in .on .with .about | weigh weigh-in open-up chime-in',
  '.on .against .at | double-down pile-on fire-back push-back shoot-back',
  '.on .upon | seize pounce',
  '+with +about +over | confront',
  '+as | rate rank',
  'obj +to | liken compare attribute ascribe',
  'obj +with | compare contrast',
];

const THOUGHT: readonly string[] = [
  'that obj | believe know doubt understand realize realise recognize recognise fear remember imagine envision envisage foresee expect anticipate suspect regret forget guess resent dread love hate appreciate prefer dislike',
  'that | think suppose presume hope wish worry feel figure conclude reckon conjecture speculate hypothesize theorize theorise decide determine rule learn discover notice hear find show see read prove dream pray sense gather perceive deduce infer trust reason fathom marvel rejoice',
  'to | want hope plan intend aim wish expect decide prefer like love hate desire yearn long resolve vote plot aspire dread fear consider contemplate',
  'to no obj | refuse decline reject',
  'no obj | oppose resist protest rebuff spurn disavow repudiate renounce',
  'obj | support endorse back favor favour want welcome embrace consider contemplate mull weigh ponder desire admire despise loathe detest abhor respect distrust mistrust adore cherish covet envy crave condone downplay defend disregard reassess misunderstand comprehend grasp blame deem prioritize prioritise espouse',
  'ask | want like expect prefer hate love desire',
  'seen obj ask | show',
  'seen | prove demonstrate',
  'ask | find see hear picture depict portray imagine envision describe',
  '+as | see judge perceive treat',
  'obj +as | consider',
  'obj +as | regard view recognize recognise envision remember',
  '.of .about | think know dream learn hear worry care wonder despair disapprove approve conceive fantasize fantasise agonize agonise obsess boast',
  '.for | hope wish long yearn care pray opt hanker root',
  '.on | decide agree focus plan settle insist count reckon',
  '.to | aspire object look adhere',
];

const NOUNS: readonly string[] = [
  'that | claim allegation assertion statement argument accusation suggestion denial announcement contention insistence prediction charge assurance admission conclusion rumor rumour notion idea remark observation declaration revelation finding evidence proof news word reminder acknowledgment acknowledgement recognition realization realisation assumption belief view opinion theory hypothesis impression sense feeling conviction expectation estimate fear worry concern doubt hope suspicion confidence hint signal sign indication narrative certainty perception understanding',
  'to | plan promise pledge vow threat offer decision intention intent desire wish proposal refusal agreement commitment willingness unwillingness determination resolve reluctance eagerness hope bid order demand request call invitation ambition goal',
  '.of | criticism condemnation denunciation accusation view opinion understanding fear praise endorsement rejection acceptance approval disapproval description account portrayal characterization characterisation definition mention recollection knowledge awareness recognition expectation prediction warning mockery rebuke discussion denial allegation interpretation assessment analysis perception support',
  '.for | support call demand plea request praise disdain contempt admiration respect preference plan hope backing advocacy enthusiasm sympathy affection push argument responsibility proposal',
  '.about | concern worry doubt question complaint claim comment remark joke statement fear anxiety reservation skepticism scepticism warning opinion illusion allegation lie misgiving qualm uncertainty frustration anger assertion thought belief story rumor rumour view idea',
  '.on | view attack comment position opinion thought emphasis stance remark agreement decision opinion insight',
  '.to | opposition objection reference response reaction resistance commitment answer aversion threat tribute',
  '.at .over .about .with .toward .towards .for | outrage anger dismay alarm frustration disappointment disgust shock surprise delight unease impatience regret remorse irritation fury displeasure sorrow sadness gratitude optimism pessimism confidence satisfaction sympathy solidarity hostility ambivalence indifference disbelief bewilderment exasperation',
  '.in .with | confidence interest faith trust disagreement satisfaction dissatisfaction',
  '.against | accusation allegation argument charge complaint claim threat warning protest',
];

const ADJECTIVES: readonly string[] = [
  'that | sure certain confident convinced hopeful optimistic pessimistic worried concerned afraid aware happy glad proud sorry surprised shocked outraged angry upset disappointed skeptical sceptical doubtful adamant grateful mindful fearful thankful furious incensed unaware unconvinced positive relieved thrilled amazed astonished alarmed unsure uncertain sad nervous wary conscious adamant',
  'to | willing unwilling determined reluctant eager hesitant loath',
  '.of | critical supportive wary dismissive skeptical sceptical fond tired aware proud suspicious contemptuous distrustful mindful scornful appreciative enamored enamoured',
  '.about | worried concerned confident optimistic pessimistic skeptical sceptical enthusiastic excited nervous angry happy unhappy upset coy serious candid outspoken anxious furious sanguine bullish adamant unsure curious ambivalent passionate frustrated uneasy hesitant',
  '.on | bullish bearish keen intent',
  '.to | opposed sympathetic hostile averse',
  '.with | unhappy disappointed frustrated pleased impressed satisfied angry disgusted furious happy content fed',
  '.by | impressed shocked surprised troubled disturbed alarmed outraged',
];

/** Words that take two kinds of complement as two senses keep both: the lines of a word are added up. */
function tableOf(
  lines: readonly string[],
  kind: Predicate['kind'],
  table = new Map<string, Predicate>(),
): Map<string, Predicate> {
  for (const line of lines) {
    const [marks = '', words = ''] = line.split(' | ');
    const list = marks.split(' ');
    const has = (mark: string): boolean => list.includes(mark);
    const starting = (mark: string) => list.filter((one) => one.startsWith(mark)).map((one) => one.slice(1));
    for (const word of words.split(' ')) {
      const old = table.get(word);
      table.set(word, {
        kind: old?.kind ?? kind,
        evidence: old?.evidence === true || has('seen'),
        denies: old?.denies === true || has('no'),
        clause: old?.clause === true || has('that'),
        infinitive: old?.infinitive === true || has('to'),
        request: old?.request === true || has('ask'),
        object: old?.object === true || has('obj'),
        before: new Set([...(old?.before ?? []), ...starting('.')]),
        within: new Set([...(old?.within ?? []), ...starting('+')]),
      });
    }
  }
  return table;
}

const verbs = tableOf(THOUGHT, 'thought', tableOf(SPEECH, 'speech'));
const nouns = tableOf(NOUNS, 'speech');
const adjectives = tableOf(ADJECTIVES, 'thought');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that ascribe a content to somebody. */
export const predicates: PredicateRules = {
  verb: (lemma) => verbs.get(lemma) ?? null,
  noun: (lemma) => nouns.get(lemma) ?? null,
  adjective: (lemma) => adjectives.get(lemma) ?? null,
  lightVerbs: set(
    'have make express voice raise issue offer give show reiterate share repeat deliver reject dismiss repeat hold harbor harbour take reach announce publish release present unveil launch level lodge bring send draw state put push feel retain echo',
  ),
  raising: set(
    'continue begin start keep appear seem stop cease go proceed try refuse decline fail like happen tend manage use dare hasten rush attempt end',
  ),
  occasions: set(
    'during at after before when while as since until via by because although though if unless once in amid following ahead on',
  ),
  documents: set(
    'poll polls survey surveys study studies report reports research analysis analyses data figures statistics numbers record records document documents email emails letter letters memo memos transcript transcripts video videos footage photo photos photograph photographs picture pictures image images tape recording recordings ad ads advertisement slide slides chart charts map article articles story stories book books paper papers column editorial editorials op-ed headline headlines statement statements release testimony filing filings lawsuit suit complaint petition indictment affidavit ruling rulings verdict law laws bill bills constitution resolution treaty agreement website site page post posts tweet tweets message messages note notes review reviews finding findings result results evidence test tests census audit ballot sign signs banner banners average averages estimates estimate projections returns history experience platform speech plan proposal policy guidelines rules manifesto motion decision decisions order warrant film documentary movie song commercial spot script',
  ),
  selves: set('you'),
  unreal: set('should could might must may can will shall'),
  wishful: set('would'),
};
