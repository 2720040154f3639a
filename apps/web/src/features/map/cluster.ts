export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

export interface Cluster<T extends Spot> extends Spot {
  readonly members: readonly T[];
}

const TILE = 256;

/** Web Mercator pixels of a place at a zoom (as Leaflet's EPSG:3857 has them). */
function pixel({ lat, lon }: Spot, zoom: number): readonly [number, number] {
  const world = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
}

/** Places that would cover each other at a zoom, gathered by a grid of `cell` pixels; each stands in its members' middle. */
export function clusters<T extends Spot>(spots: readonly T[], zoom: number, cell = 56): Cluster<T>[] {
  const grid = new Map<string, T[]>();
  for (const spot of spots) {
    const [x, y] = pixel(spot, zoom);
    const name = `${Math.floor(x / cell)}:${Math.floor(y / cell)}`;
    grid.set(name, [...(grid.get(name) ?? []), spot]);
  }
  return [...grid.values()].map((members) => ({
    members,
    lat: members.reduce((sum, { lat }) => sum + lat, 0) / members.length,
    lon: members.reduce((sum, { lon }) => sum + lon, 0) / members.length,
  }));
}
