import type { BriefRules, TimelineRules } from '../../story/types.ts';

/**
 * `LONDON (Agency) - `, `PARIS, March 4 (Agency) -- `, `Rome / Milan, 4 March 2024 - `: capitals, or a place with an agency
 * or a day, then a dash.
 */
export const dateline =
  /^(?:\p{Lu}{2,}[\p{Lu}\s.,'’/-]{0,60}(?:,[^()–—―\n]{0,30})?(?:\([^)\n]{2,40}\))?|\p{Lu}[\p{L}\s.,'’/]{1,60}(?:,\s[^()–—\n]{0,30}\d[^()–—\n]{0,12}|\([^)\n]{2,40}\)))\s*(?:--?|[–—―])\s+(?=["“‘]?\p{Lu})/u;

/** What makes an English sentence fit for a brief. */
export const brief: BriefRules = {
  leaning: [
    /^["“'‘(]?(?:he|she|they|it|this|these|those|that|there|his|her|hers|their|its|him|them|we|i|you|our|my|such|both|another|others|some|others)\b/i,
    /^(?:and|but|or|so|yet|also|however|meanwhile|moreover|furthermore|then|thus|therefore|instead|still|besides|nevertheless|nonetheless|similarly|likewise|earlier|later|afterwards?|elsewhere|indeed|in fact|after all|now|by then|until then|since then|that said|of course|for (?:his|her|its|their) part|in (?:the )?next|within (?:days|hours|weeks) of|in addition|in turn|as a result|for example|for instance|on the other hand|at the same time|(?:with)?in the same|to that end|according to (?:him|her|them|it)|as well|on top of that|update)\b/i,
    /^the (?:two|three|four|pair|duo|leaders|officials?|move|decision|same|latter|former|others?|incident|group|document|plan|statement|attack|visit|trip|meeting)\b/i,
    /^(?:[^\s,]+\s){1,2}(?:also|then|added|further|went on|continued)\b/i,
    /^["“](?:he|she|it|they|this|that)\b/i,
  ],
  reasons: [
    /\b(?:because(?! of course)|(?<!\b(?:is|are|was|were|be|been|'s|’s)\s)due to|owing to|in order to|so that|in response to(?! (?:[a-z]+ )?questions?\b)|in retaliation for|in protest (?:at|against|over)|blamed on|caused by|triggered by|sparked by|prompted by|with the aim of|aimed at|in a bid to|in an effort to|in an attempt to)\b/i,
    /\bas (?:he|she|they|it) (?:seeks?|sought|tr(?:y|ies|ied)|aims?|aimed|hopes?|hoped|wants?|wanted|looks?|looked|attempts?|attempted)\b/i,
    /\bciting\b/,
  ],
  means: [
    /\bby (?:[a-z]+ly )?[a-z]{3,}ing\b/,
    /\bthrough (?:talks|negotiations|a series|the use|meetings|funding|[a-z]{3,}ing)\b/,
    /\b(?:using|with the help of|by means of|with the use of)\b/,
  ],
  locative: new Set('in near outside inside across around off'.split(' ')),
  locativeOfSites: 'at',
  ranks: new Set('former acting deputy vice ex interim incumbent outgoing senior retired'.split(' ')),
  headlineClause: /\b(?:as|when|while)\b/iu,
  headlineTail: /\s+[|–—-]\s+[^|–—-]{2,40}$|,\s+\p{Lu}?[^,]{2,40}\s(?:says?|said)$/u,
  common: new Set(
    'be have do say tell will would can could may might shall should must not also more most other such same new first last year month week day time people one two three mr mrs ms add make take get go come include report'.split(
      ' ',
    ),
  ),
};

/** What makes an English date that of its clause. */
export const timeline: TimelineRules = {
  determiners: new Set('the a an this that his her their its our my these those'.split(' ')),
  lengths: new Set('since until till for through throughout over during within'.split(' ')),
  end: 'until',
  negations: new Set("not n't n’t never".split(' ')),
  alternatives: new Set(['or']),
  ranges: new Set(['to', 'through']),
  yardsticks: new Set(['than']),
  relatives: new Set('which who whose where when'.split(' ')),
  clauseOpeners: new Set(
    'which who whose where when while whereas before after but and so because although though as since if unless becoming making leaving bringing raising'.split(
      ' ',
    ),
  ),
};
