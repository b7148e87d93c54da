import { describe, expect, it } from 'vitest';
import { layersOf, type Name } from './reports.ts';

const NAMES: readonly Name[] = [
  { words: 'Anna Berg' },
  { words: 'Berg', actor: 'Anna Berg' },
  { words: 'Tom Ode' },
  { words: 'Ode', actor: 'Tom Ode' },
  { words: 'Freedonia', type: 'country' },
  { words: 'Sylvania', type: 'country' },
];

/** `speakers [cue]: content | content`, one line per quote; `~` marks a stance, `!` a denial. */
function ascribed(text: string): readonly string[] {
  return layersOf(text, NAMES).quotes.map(({ parts, start, end, speakers, cue, stance, polarity }) => {
    const content = (parts ?? [[start, end] as const]).map(([from, to]) => text.slice(from, to)).join(' | ');
    const who = speakers.map((one) => one.name).join(' + ') || 'nobody';
    const marks = `${stance === true ? '~' : ''}${polarity === 'denied' ? '!' : ''}`;
    return `${marks}${who} [${cue === null ? '' : text.slice(cue.start, cue.end)}]: ${content}`;
  });
}

describe('quotes: what is ascribed without quotation', () => {
  it.each<readonly [string, readonly string[]]>([
    // Beliefs, wishes and plans.
    ['Berg is worried that the harbour will close.', ['Anna Berg [worried]: that the harbour will close']],
    ['Berg wants to close the harbour.', ['~Anna Berg [wants]: to close the harbour']],
    ['Berg wants Ode to close the harbour.', ['~Anna Berg [wants]: Ode to close the harbour']],
    ['Berg plans to visit the harbour.', ['~Anna Berg [plans]: to visit the harbour']],
    ['Berg does not want to close the harbour.', ['~!Anna Berg [want]: to close the harbour']],
    // Refusals are denials.
    ['Berg declined to comment on the plan.', ['~!Anna Berg [declined]: to comment on the plan']],
    ['Berg refused to sign the treaty.', ['~!Anna Berg [refused]: to sign the treaty']],
    ['Berg did not respond to questions.', ['~!Anna Berg [respond to]: questions']],
    // Stances with an object, and what their verbs ask for behind it.
    ['Berg criticised the plan.', ['~Anna Berg [criticised]: the plan']],
    ['Berg accused Ode of lying.', ['~Anna Berg [accused]: Ode of lying']],
    ['Berg attacked Ode on stage for lying.', ['~Anna Berg [attacked]: Ode on stage for lying']],
    ['Berg blamed Ode for the delay.', ['~Anna Berg [blamed]: Ode for the delay']],
    ['Berg described the plan as a mistake.', ['~Anna Berg [described]: the plan as a mistake']],
    // Prepositions.
    ['Berg complained about the noise.', ['~Anna Berg [complained about]: the noise']],
    ['Berg pointed to the costs.', ['~Anna Berg [pointed to]: the costs']],
    // Requests are uttered.
    ['Berg urged Ode to act.', ['Anna Berg [urged]: Ode to act']],
    ['Berg vowed to fight the plan.', ['Anna Berg [vowed]: to fight the plan']],
    // Nouns, by their owner or by a verb that says no more.
    ['Berg’s promise to close the harbour was late.', ['~Anna Berg [promise]: to close the harbour']],
    ['Berg expressed concern about the costs.', ['~Anna Berg [concern about]: the costs']],
    ['Berg has concerns about the costs.', ['~Anna Berg [concerns about]: the costs']],
    ['There are fears that the harbour will close.', ['nobody [fears]: that the harbour will close']],
    // Passives: the subject belongs to the content.
    ['Ode was criticised by Berg.', ['~Anna Berg [criticised]: Ode']],
    ['Ode was accused of theft.', ['~nobody [accused]: Ode | of theft']],
    ['Ode is expected to visit Freedonia.', ['~nobody [expected]: Ode | to visit Freedonia']],
    // The main clause goes on behind "and".
    ['Berg praised the plan and opened the harbour.', ['~Anna Berg [praised]: the plan']],
    // A poll, a letter and the like tell; "who" stands for whom it follows.
    ['The poll shows Berg ahead of Ode.', ['~The poll [shows]: Berg ahead of Ode']],
    ['Ode met Berg, who opposes the treaty.', ['~!Anna Berg [opposes]: the treaty']],
  ])('%s', (text, expected) => expect(ascribed(text)).toEqual(expected));

  it.each([
    // Nothing was said or thought yet, or it is a condition, a command, a purpose.
    'Berg should support the plan.',
    'Critics may attack the plan.',
    'If Berg supports the plan, the harbour will close.',
    'Ode came to praise the harbour.',
    // The reader's own stance.
    'You support the plan.',
    // Not somebody's stance but what a thing does.
    'The lantern showed the way.',
  ])('nothing in: %s', (text) => expect(ascribed(text)).toEqual([]));

  it('takes no stance inside what somebody else says for another attribution', () => {
    expect(ascribed('Berg said Ode supports the plan.')).toEqual(['Anna Berg [said]: Ode supports the plan']);
  });

  it('gives the relative pronoun as the words of the source', () => {
    const text = 'Ode met Berg, who opposes the treaty.';
    const speaker = layersOf(text, NAMES).quotes[0]?.speaker;
    expect(speaker?.name).toBe('Anna Berg');
    expect(text.slice(speaker?.start ?? 0, speaker?.end ?? 0)).toBe('who');
  });
});

describe('quotes: transcripts and headlines', () => {
  it('reads the turns of a transcript', () => {
    const text = 'BERG: Will the harbour close?\n\nODE: It will not close.\n\nBERG: I am glad.';
    expect(ascribed(text)).toEqual([
      'BERG [:]: Will the harbour close?',
      'ODE [:]: It will not close.',
      'BERG [:]: I am glad.',
    ]);
  });

  it('takes a single label for none', () => {
    expect(ascribed('NOTE: The harbour will close.')).toEqual([]);
  });
});
