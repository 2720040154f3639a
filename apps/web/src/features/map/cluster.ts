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

interface Gathering<T> {
  readonly at: readonly [number, number];
  readonly members: T[];
}

/**
 * Places that would cover each other at a zoom: each joins the first group whose founder is within `reach` pixels, else
 * founds one, so no two groups' founders overlap. A group stands in its members' middle. O(places × groups).
 */
export function clusters<T extends Spot>(spots: readonly T[], zoom: number, reach = 48): Cluster<T>[] {
  const groups: Gathering<T>[] = [];
  for (const spot of spots) {
    const at = pixel(spot, zoom);
    const near = groups.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < reach);
    if (near) near.members.push(spot);
    else groups.push({ at, members: [spot] });
  }
  return groups.map(({ members }) => ({
    members,
    lat: members.reduce((sum, { lat }) => sum + lat, 0) / members.length,
    lon: members.reduce((sum, { lon }) => sum + lon, 0) / members.length,
  }));
}
