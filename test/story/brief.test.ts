import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/story/candidates.ts';
import { readSentences } from '../../src/story/sentence.ts';
import { claim, report, rules, spanOf, told } from './make.ts';

const LEAD =
  'A passenger ferry with 40 people aboard sank off Valparaiso on Friday after hitting a rock, police said.';
const RESCUE =
  'Fishermen from a nearby village pulled most of the passengers out of the cold water within an hour.';
const CAUSE =
  'Engineers will examine the radar of the ship because its captain reported a fault last week to the owner.';

function brief(...bodies: readonly string[]) {
  const reports = bodies.map((body, index) => report(`r${index}`, body));
  return { reports, brief: told(reports).stories[0]?.brief };
}

describe('brief', () => {
  it('is made of words that stand where its evidence says', () => {
    const { reports, brief: made } = brief(`${LEAD} ${RESCUE}`, `${LEAD} ${CAUSE}`);
    const lines = [
      ...(made?.sentences ?? []),
      ...(made?.who ?? []),
      ...(made?.what ?? []),
      ...(made?.where ?? []),
    ];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const words = line.evidence.map(({ report: id, start, end }) =>
        reports.find((item) => item.id === id)?.text.slice(start, end),
      );
      expect(words).toContain(line.text);
    }
  });

  it('does not tell the same twice', () => {
    const { brief: made } = brief(`${LEAD} ${RESCUE}`, `${LEAD} ${RESCUE}`);
    const texts = (made?.sentences ?? []).map((line) => line.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text === LEAD)).toHaveLength(1);
  });

  it('takes what several reports tell before what one has', () => {
    const reports = [report('a', `${LEAD} ${CAUSE} ${RESCUE}`), report('b', `${LEAD} ${RESCUE}`)];
    const claims = [
      claim('c1', reports, [LEAD, LEAD]),
      claim('c2', reports, [RESCUE, RESCUE]),
      claim('c3', reports, [CAUSE]),
    ];
    const texts = told(reports, { claims }).stories[0]?.brief.sentences.map((line) => line.text);
    expect(texts).toEqual([LEAD, RESCUE, CAUSE]);
  });

  it('shows the words of every report that backs a line', () => {
    const reports = [
      report('a', LEAD),
      report('b', 'A ferry with 40 people aboard sank off Valparaiso, officials said on Friday.'),
    ];
    const claims = [claim('c1', reports, [LEAD, 'A ferry with 40 people aboard sank off Valparaiso'])];
    const line = told(reports, { claims }).stories[0]?.brief.sentences[0];
    expect(line?.evidence.map((item) => item.report)).toEqual(['a', 'b']);
  });

  it('answers the questions in the words of the reports', () => {
    const { brief: made } = brief(`${LEAD} President Tomas Berg visited the harbour in Valparaiso. ${CAUSE}`);
    expect(made?.who.map((line) => line.text)).toEqual(['President Tomas Berg']);
    expect(made?.where.map((line) => line.text)).toEqual(['Valparaiso']);
    expect(made?.when.map((line) => line.text)).toEqual(['Friday']);
    expect(made?.why[0]?.text).toMatch(/^because its captain reported a fault/);
    expect(made?.what[0]?.text).toMatch(/^A passenger ferry with 40 people aboard sank/);
  });

  it('opens with what came out last, if it is as central', () => {
    const later = 'Two more passengers of the ferry that sank off Valparaiso died on Saturday, police said.';
    const reports = [report('a', `${LEAD} ${RESCUE}`), report('b', later)].map((each, index) => ({
      ...each,
      published: { value: `2024-03-0${8 + index}`, basis: 'stated' as const, why: 'made' },
    }));
    const disagreements = [
      {
        id: 'd',
        story: 'story-1',
        kind: 'number' as const,
        severity: 'update' as const,
        claim: null,
        values: [
          { report: 'a', ...spanOf(reports[0]!.text, '40 people'), value: 'none' },
          { report: 'b', ...spanOf(reports[1]!.text, 'Two more'), value: 'two' },
        ],
        why: 'the later number',
      },
    ];
    expect(told(reports, { disagreements }).stories[0]?.brief.sentences[0]?.text).toBe(later);
  });

  it('names under who only those who do something', () => {
    const { brief: made } = brief(
      'Tomas Berg opened the harbour on Friday and praised the plans of Carla Ruiz.',
    );
    expect(made?.who.map((line) => line.text)).toEqual(['Tomas Berg']);
  });

  it.each([
    ['Outspoken Prime Minister Orla Finch visited the harbour on Friday.', 'Prime Minister Orla Finch'],
    ['The former Prime Minister Orla Finch visited the harbour.', 'former Prime Minister Orla Finch'],
  ])('an office has no adjective of the writer: %s', (body, expected) =>
    expect(brief(body).brief?.who[0]?.text).toBe(expected),
  );

  it('a story without a fit sentence has an empty brief', () => {
    expect(brief('Photo: our own').brief?.sentences).toEqual([]);
  });
});

describe('sentences fit for a brief', () => {
  it.each([
    ['It sank within minutes off the coast of the island.', false],
    ['But the owner of the ship denied the report on Sunday.', false],
    ['The two leaders then went to the harbour for lunch.', false],
    ['Berg also said that the harbour would be closed for weeks.', false],
    ['“We saw the ship go down and could do nothing.”', false],
    ['The mayor said the “worst was over for the town.', false],
    ['Rescue of the passengers at the harbour', false],
    ['The mayor of the town said the “worst” was over by noon.', true],
    ['Indeed, the owner of the ship denied the report on Sunday.', false],
    ['“We saw the ship go down,” the mayor said.', false],
    ['Divers found the wreck of the ship on Saturday morning.', true],
  ])('%s %s', (sentence, fit) => {
    const made = report('a', sentence);
    const input = { group: { id: 's', title: '', reports: ['a'], related: [] }, reports: [made], claims: [] };
    const alignment = {
      stories: [],
      actors: [],
      claims: [],
      events: [],
      disagreements: [],
      passages: [],
      caseActorOf: () => null,
    };
    const support = { claimsAt: () => [], passagesAt: () => [], eventsAt: () => [] };
    expect(
      candidatesOf(
        { ...input, alignment, support, sentencesOf: () => readSentences(made, rules.dateline) },
        rules.brief,
      ),
    ).toHaveLength(fit ? 1 : 0);
  });
});
