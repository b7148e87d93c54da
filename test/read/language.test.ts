import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/read/language.ts';

describe('language', () => {
  it.each<[string, string | null]>([
    ['The mayor said that the pier had moved, and that it was not safe for the ferry.', 'en'],
    ['Der Bürgermeister sagte, dass die Mole sich bewegt hat und nicht sicher ist.', 'de'],
    ['Le maire a dit que la jetée a bougé et que les ferries ne sont pas en danger.', 'fr'],
    ['El alcalde dijo que el muelle se había movido y que no era seguro para los barcos.', 'es'],
    ['O prefeito disse que o cais se moveu e que não é seguro para as barcas.', 'pt'],
    ['Мэр сказал, что пирс сдвинулся и что он не безопасен для парома.', 'ru'],
    ['市長は桟橋が動いたと述べた。', 'ja'],
    ['市长说码头移动了。', 'zh'],
    ['시장은 부두가 움직였다고 말했다.', 'ko'],
    ['Doe Roe Poe Northport Eastbay Harbour Council Ferry Terminal', null],
    ['Hello', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
