import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/lang/en/reading.ts';
import { authorsOfByline, authorsOfCredit } from '../../src/read/people.ts';

describe('authors', () => {
  it.each<[string, readonly string[]]>([
    ['By Jane Doe', ['Jane Doe']],
    ['BY JANE DOE', ['Jane Doe']],
    ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['By Jane Doe January 16, 2018', ['Jane Doe']],
    ['By Jane Doe, 16 January 2018', ['Jane Doe']],
    ['By Jane Doe | Staff Writer', ['Jane Doe']],
    ['By Jane Doe, Political Correspondent', ['Jane Doe']],
    ['By Jane Doe in Northport and John Roe in Eastbay', ['Jane Doe', 'John Roe']],
    ['By Jane Doe and John Roe, New Harbour', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, Associated Press', ['Jane Doe']],
    ['By Maria del Carmen de la Cruz', ['Maria del Carmen de la Cruz']],
    ["By Seán O'Neill-Smith", ["Seán O'Neill-Smith"]],
    ['Written by Jane Doe', ['Jane Doe']],
    ['By April May', ['April May']],
    ['By Reuters', []],
    ['By Staff Writer', []],
    ['By the time the storm arrived', []],
    ['By January the pier was closed', []],
    ['Jane Doe, staff writer', ['Jane Doe']],
    ['Jane Doe resigned, the editor said', []],
    ['Jane Doe', []],
  ])('%s', (line, expected) => {
    expect(authorsOfByline(line, readRules)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['(Reporting by Jane Doe and John Roe; Editing by Ann Poe)', ['Jane Doe', 'John Roe']],
    ['Reporting by Jane Doe in Northport. Editing by Ann Poe', ['Jane Doe']],
    ['Editing by Ann Poe', []],
    ['(Additional reporting by Jane Doe)', []],
  ])('of the credit %s', (line, expected) => {
    expect(authorsOfCredit(line, readRules)).toEqual(expected);
  });
});
