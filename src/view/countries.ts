import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

let registered = false;

/** Names that news uses where the standard's own is stiff or missing. */
const USUAL: Readonly<Record<string, string>> = {
  KOR: 'South Korea',
  LAO: 'Laos',
  MDA: 'Moldova',
  PSE: 'Palestine',
  RUS: 'Russia',
  SYR: 'Syria',
  TUR: 'Turkey',
  TWN: 'Taiwan',
  USA: 'United States',
  VAT: 'Vatican City',
  XKX: 'Kosovo',
};

/** English name of a country by its ISO 3166-1 alpha-3 code; the code itself if it has none. */
export function countryName(code: string): string {
  if (!registered) countries.registerLocale(english);
  registered = true;
  const name = USUAL[code] ?? countries.getName(code, 'en');
  return name === undefined ? code : (name.split(',')[0] as string);
}
