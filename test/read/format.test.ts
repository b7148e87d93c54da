import { describe, expect, it } from 'vitest';
import { isHtml } from '../../src/read/format.ts';

describe('text or page', () => {
  it.each<[string, string, string | null, boolean]>([
    ['a page under any name', '<!DOCTYPE html><html><p>Hello', 'a.txt', true],
    ['a page behind a comment', '<!-- saved -->\n<html lang="en">', null, true],
    ['XHTML', '<?xml version="1.0"?>\n<html xmlns="x">', 'a.xml', true],
    ['a piece of a page by its name', '<p>Hello</p>', 'a.html', true],
    ['a piece of a page by its many tags', '<div><p>a</p><p>b</p><p>c</p></div>', null, true],
    ['plain text under a page name', 'The mayor said 3 < 4.', 'a.html', false],
    ['plain text', 'The mayor said no.', null, false],
    ['a report that shows one tag', 'Use <b> for bold, wrote the mayor.', 'a.txt', false],
  ])('%s', (_name, text, path, expected) => {
    expect(isHtml(text, path)).toBe(expected);
  });
});
