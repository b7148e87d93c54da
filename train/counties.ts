import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** An American county as the Census Bureau draws it. */
export interface County {
  /** Name with its kind: `Anderson County`, `Rapides Parish`. */
  readonly name: string;
  /** The two digits of its state. */
  readonly state: string;
  /** Middle of its area. */
  readonly lat: number;
  readonly lon: number;
  readonly rings: readonly Ring[];
}

type Point = readonly [number, number];
type Ring = readonly Point[];

interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: {
    readonly counties: { readonly geometries: readonly Geometry[] };
    readonly states: { readonly geometries: readonly Geometry[] };
  };
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** What a state calls its counties, where not so; Virginia's and others' free cities stand among the cities. */
const KINDS: Readonly<Record<string, string>> = { '22': 'Parish', '02': 'Borough' };

/** The counties of us-atlas (public domain data of the Census Bureau), and the names of its states by their digits. */
export function readCounties(): {
  readonly counties: readonly County[];
  readonly states: ReadonlyMap<string, string>;
} {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const arcs = topology.arcs.map((arc) => degreesOf(arc, topology.transform));
  const counties = topology.objects.counties.geometries.map((geometry): County => {
    const state = geometry.id.slice(0, 2);
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    ) as readonly (readonly (readonly number[])[])[];
    const rings = polygons.map((polygon) => ringOf(polygon[0] ?? [], arcs));
    const name = `${geometry.properties.name} ${KINDS[state] ?? 'County'}`;
    return { name, state, ...middleOf(rings), rings };
  });
  const states = topology.objects.states.geometries.map((geometry): [string, string] => [
    geometry.id,
    geometry.properties.name,
  ]);
  return { counties, states: new Map(states) };
}

/** TopoJSON stores each point as a difference to the one before, in steps of the scale. */
function degreesOf(arc: readonly Point[], { scale, translate }: Topology['transform']): Ring {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The outline of a polygon; the number of an arc that runs the other way is its complement. */
function ringOf(numbers: readonly number[], arcs: readonly Ring[]): Ring {
  return numbers.flatMap((number) =>
    number >= 0 ? (arcs[number] ?? []) : (arcs[~number] ?? []).toReversed(),
  );
}

/** Centre of gravity of the outlines, weighted by their areas. */
function middleOf(rings: readonly Ring[]): { lat: number; lon: number } {
  let [area, x, y] = [0, 0, 0];
  for (const ring of rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      x += ((x1 + x2) * cross) / 6;
      y += ((y1 + y2) * cross) / 6;
    }
  return { lat: y / area, lon: x / area };
}

/** Whether a point lies in a county: its ray to the east crosses the outlines an odd number of times. */
export function holds({ rings }: County, lat: number, lon: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}
