import { describe, expect, it } from 'vitest';
import { decode, garbledMessage } from '../../src/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8('Café “closed” – 5 €'), 'Café “closed” – 5 €', 'utf-8'],
    ['UTF-8 with mark', utf8('\ufeffCafé'), 'Café', 'utf-8'],
    ['UTF-16LE with mark', utf16('Café closed', false, true), 'Café closed', 'utf-16le'],
    ['UTF-16BE with mark', utf16('Café closed', true, true), 'Café closed', 'utf-16be'],
    ['UTF-16LE without mark', utf16('Café closed today', false, false), 'Café closed today', 'utf-16le'],
    ['UTF-16BE without mark', utf16('Café closed today', true, false), 'Café closed today', 'utf-16be'],
  ])('reads %s to the character and says nothing', (_name, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, messages: [] });
  });

  it('believes the declaration of a page', () => {
    const page = latin('<html><head><meta charset="iso-8859-2"></head><body>Vali\xb9k</body></html>');
    expect(decode(page)).toMatchObject({ encoding: 'iso-8859-2', messages: [] });
    expect(decode(page).text).toContain('Vališk');
  });

  it('believes valid UTF-8 more than a declaration', () => {
    expect(decode(utf8('<meta charset="windows-1252"><p>Café “closed”')).text).toContain('Café “closed”');
  });

  it('guesses windows-1252 with a message', () => {
    const guess = decode(
      latin('The mayor\x92s caf\xe9 said \x93we are closed\x94 until the na\xefve visitors left.'),
    );
    expect(guess.text).toContain('mayor’s café said “we are closed”');
    expect(guess.messages.map((message) => message.code)).toEqual(['encoding-guessed']);
    expect(guess.messages[0]?.text).toContain('windows-1252');
  });

  it('keeps UTF-8 with a broken place and says how much was lost', () => {
    const cut = utf8('Cafés and naïve visitors in Zürich met “friends” – again and again…').slice(0, -1);
    const { text, encoding, messages } = decode(cut);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('Zürich met “friends”');
    expect(messages).toMatchObject([{ grade: 'warning', code: 'encoding-damaged' }]);
  });

  it('remarks on text that was decoded wrongly before', () => {
    expect(garbledMessage('The mayorâ€™s plan isnâ€™t ready')?.code).toBe('text-garbled');
    expect(garbledMessage('The mayor’s plan isn’t ready')).toBeNull();
  });

  it('reads nothing from nothing', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', messages: [] });
  });
});
