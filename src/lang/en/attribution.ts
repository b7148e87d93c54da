import type { AttributionRules, CueFrame, CueVerb } from '../../extract/quotes/rules.ts';
import { conjugate } from './attribution-forms.ts';
import { phrases } from './attribution-phrases.ts';
import { predicates } from './attribution-predicates.ts';

/** Verbs by the frames they take; each line is one behaviour. Own knowledge of news English, no corpus list. */
const SPEECH: readonly (readonly [frames: string, verbs: string])[] = [
  ['clause that question words aside', 'say write claim note explain argue insist'],
  [
    'clause that words aside',
    'add admit acknowledge allege announce assert caution concede conclude confirm contend counter declare emphasize emphasise estimate joke maintain observe predict quip recall remark reply report respond reveal state stress suggest testify tweet underline underscore boast vow complain concur continue reiterate repeat opine',
  ],
  [
    'clause that words aside',
    'comment retort fume gush snap thunder marvel venture counsel intone admonish scold tease rejoin scoff sneer proclaim profess reason recount theorize theorise speculate surmise imply insinuate interject muse protest grumble gripe rant fret sigh elaborate implore plead groan',
  ],
  ['clause that audience words aside', 'warn'],
  ['hearer clause that question aside words infinitive', 'tell'],
  ['hearer that', 'assure inform remind notify'],
  ['clause that question aside', 'indicate'],
  ['that question', 'disclose clarify point specify'],
  ['question words aside', 'ask wonder inquire question'],
  ['that audience infinitive words aside', 'promise pledge swear threaten'],
  ['that infinitive noun', 'agree'],
  ['that infinitive', 'propose offer'],
  ['that noun', 'affirm reaffirm signal'],
  ['that noun denied infinitive', 'deny dispute refute'],
  ['that request words', 'urge'],
  ['that words request', 'demand recommend'],
  ['request words', 'call'],
  [
    'words',
    'describe label dub brand blast slam denounce condemn decry criticize criticise praise hail characterize characterise portray term accuse blame mock deride dismiss ridicule lambast lament cite quote attribute refer reject oppose rebuke salute welcome tout laud compare speak talk',
  ],
  ['that words', 'charge'],
  ['words aside', 'shout exclaim chant mutter yell cry read joke laugh sing'],
  ['that', 'show find'],
];

const THOUGHT: readonly (readonly [frames: string, verbs: string])[] = [
  ['clause that aside words', 'believe think'],
  ['clause that', 'hope fear suspect'],
];

const FRAMES: ReadonlySet<string> = new Set<CueFrame>([
  'clause',
  'that',
  'hearer',
  'question',
  'infinitive',
  'request',
  'words',
  'noun',
  'audience',
  'aside',
]);

function verbTable(): ReadonlyMap<string, CueVerb> {
  const table = new Map<string, CueVerb>();
  const add = (lines: typeof SPEECH, kind: CueVerb['kind']): void => {
    for (const [line, verbs] of lines) {
      const words = line.split(' ');
      const frames = new Set(words.filter((word) => FRAMES.has(word)) as CueFrame[]);
      for (const lemma of verbs.split(' '))
        for (const [form, name] of conjugate(lemma))
          table.set(form, { lemma, frames, kind, denies: words.includes('denied'), form: name });
    }
  };
  add(SPEECH, 'speech');
  add(THOUGHT, 'thought');
  return table;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Attribution in English news. */
export const attribution: AttributionRules = {
  phrases,
  predicates,
  verbs: verbTable(),
  nouns: set(
    'claim claims allegation allegations assertion assertions statement warning warnings argument accusation accusations suggestion promise pledge belief concern concerns fear fears hope hopes denial announcement contention insistence prediction charge charges assurance assurances admission conclusion rumor rumors rumour rumours view',
  ),
  accordingTo: [['according', 'to']],
  questionWords: set('whether if why how what who where which'),
  adjuncts: set(
    'in at on during after before to via by from with over for about following ahead through inside outside near under despite of upon without into aboard since amid',
  ),
  appeals: set('on'),
  particles: set('on for to about against as of out'),
  as: 'as',
  agencies: set(
    'afp reuters ap upi dpa efe ansa xinhua tass itar-tass interfax bloomberg yonhap kyodo pti ani anadolu',
  ),
  outletWords: set(
    'news times post herald journal guardian telegraph tribune daily gazette chronicle mail bbc cnn nbc abc cbs npr pbs fox msnbc tv television radio newspaper newspapers magazine media agency press broadcaster globe mirror sun observer independent examiner',
  ),
};
