import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/pipeline/account.ts';

/** What the account of two made-up reports calls a conflict or an update. */
async function conflicts(one: string, other: string): Promise<readonly string[]> {
  const reports = [one, other].map((line, index) => ({
    id: `r${index}`,
    path: null,
    outlet: `Outlet ${index}`,
    published: '2021-05-08',
    text: `${HEADLINES[index]}\n\n${line}\n\n${CLOSE[index]}`,
  }));
  const { disagreements } = await accountOf(reports);
  return disagreements
    .filter(({ severity }) => severity === 'conflict' || severity === 'update')
    .map(
      ({ kind, severity, values }) => `${kind} ${severity}: ${values.map(({ value }) => value).join(' | ')}`,
    );
}

const HEADLINES = ['Port of Velmora hit by fire', 'Fire in the port of Velmora'];
const CLOSE = [
  'The harbour of Velmora was closed for the night and ships waited outside.',
  'Ships had to wait outside the harbour of Velmora, which stayed closed overnight.',
];

describe('details of sentences that tell one thing in unlike words', () => {
  it.each([
    [
      'a weekday',
      'Police found the burnt lorry of the smugglers behind the old sugar mill on Monday.',
      'The burnt lorry of the smugglers was found by police on Thursday, behind an old sugar mill.',
      'date conflict: Monday | Thursday',
    ],
    [
      'a number under one verb',
      'The smugglers had hidden 30 rifles in the burnt lorry, the customs office of Velmora said.',
      'Customs officers say that in the burnt lorry the smugglers had hidden 45 rifles.',
      'number conflict: 30 rifles | 45 rifles',
    ],
    [
      'a person in one role',
      'The burnt lorry was driven by Oskar Lindqvist, a smuggler from the north who is still missing.',
      'The burnt lorry was driven by Tomas Berg, a smuggler from the north still missing today.',
      'actor conflict: Oskar Lindqvist | Tomas Berg',
    ],
    [
      'a length of time',
      'A court in Velmora sentenced the leader of the smugglers to 12 years in prison for the fire.',
      'The leader of the smugglers was sentenced to 15 years in prison for the fire by a court in Velmora.',
      'number conflict: 12 years | 15 years',
    ],
    [
      'two ports of one first word',
      'The ministers of Karsov and Ludan met in Port Halim on Thursday over the bridge that was closed in April.',
      'The ministers of Karsov and Ludan met in Port Salim on Thursday for talks over the bridge closed in April.',
      'place conflict: Port Halim | Port Salim',
    ],
    [
      'one day of a month under two verbs',
      'Ludan closed the old bridge on 3 April after a customs officer was shot there.',
      'Ludan shut the old bridge on 13 April after a customs officer was shot there.',
      'date conflict: 3 April | 13 April',
    ],
    [
      'one speaker under two names, in the same words',
      'The harbour master, Ida Holm, said the smugglers had met in the burnt lorry in Norwich before the fire broke out.',
      'Holm, who runs the port, said the smugglers had met in the burnt lorry in Leicester before the fire broke out.',
      'place conflict: Norwich | Leicester',
    ],
  ])('%s', async (_, one, other, expected) => {
    expect((await conflicts(one, other)).map((line) => line.replace(/\bon /gu, ''))).toEqual([expected]);
  });

  it.each([
    [
      'two people do it on two days',
      'Mayor Ana Ortiz visited the burnt lorry behind the sugar mill on Monday.',
      'Minister Leo Brandt visited the burnt lorry behind the sugar mill on Thursday.',
    ],
    [
      'two counts of one noun',
      'Police seized 30 rifles from the smugglers in the burnt lorry.',
      'Police seized 30 rifles from the smugglers in the burnt lorry and 45 rifles in a barn.',
    ],
    [
      'a year that tells which one is meant',
      'The smugglers had paid for the 2016 election in Velmora, police said on the quay.',
      'Police warned on the quay that the smugglers had paid for the 2020 election in Velmora as well.',
    ],
    [
      'days on which two speakers said two things',
      'The port of Velmora will close its oldest quay in March, the harbour board said on Monday.',
      'The oldest quay of the port of Velmora will stay open, harbour master Ida Holm said on Tuesday.',
    ],
    [
      'speakers of different words',
      'Police inspector Rita Moss said the smugglers of the burnt lorry came by sea.',
      'Police inspector Jan Olsen said the smugglers set the lorry on fire.',
    ],
    [
      'a condition',
      'If the council does not pass the harbour bill, the port of Velmora will lose its ferries.',
      'To pass the harbour bill, the council of the port of Velmora needs its ferries.',
    ],
    [
      'rounding',
      'The fire caused damage of $43 million in the port of Velmora, insurers said.',
      'Insurers say the fire in the port of Velmora caused damage of $43,885,310.',
    ],
  ])('%s is no conflict', async (_, one, other) => {
    expect(await conflicts(one, other)).toEqual([]);
  });
});
