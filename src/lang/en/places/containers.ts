import type { Area, Gazetteer } from '../gazetteer.ts';
import type { Candidate } from './candidates.ts';

/** The region that one of the places before its name lies in: `Texas` behind `Paris`. */
export function regionAround(regions: readonly Candidate[], places: readonly Candidate[]): Candidate | null {
  const around = regions
    .filter((one) => one.wide && one.division !== null)
    .find((region) => places.some((place) => !place.wide && place.division === region.division));
  return around ?? null;
}

/** The candidate in the state, county, region or country named behind it; of several in a country the likeliest. */
export function placeInside(
  name: string,
  candidates: readonly Candidate[],
  { owner, gazetteer }: { readonly owner: string; readonly gazetteer: Gazetteer },
): Candidate | null {
  const bare = owner.replace(/\.$/, '');
  // A list of countries: "Niger, Nigeria".
  if (gazetteer.country(name) !== null && gazetteer.country(bare) !== null) return null;
  const regions = [...gazetteer.regions(owner), ...gazetteer.regions(bare)];
  const divisions = new Set(regions.map((region) => region.division));
  const country = gazetteer.country(bare)?.alpha3 ?? gazetteer.country(owner)?.alpha3;
  const areas = gazetteer.areas(bare);
  const inside =
    candidates.find((one) => one.division !== null && divisions.has(one.division) && !one.wide) ??
    candidates.find((one) => !one.wide && areas.some((area) => isIn(one, area))) ??
    candidates.filter((one) => one.country === country).sort((a, b) => b.prior - a.prior)[0];
  return inside ?? null;
}

/** Whether a town lies in a county or province, as far as their middles tell. */
function isIn(town: Candidate, area: Area): boolean {
  if (town.country !== area.country || Math.abs(town.lat - area.lat) > COUNTY_SIZE) return false;
  return Math.abs(town.lon - area.lon) < COUNTY_SIZE;
}

/** Degrees from the middle of a county or small province to its edges. */
const COUNTY_SIZE = 0.8;
