import type { IdeaPoint } from '@talka/contracts';
import * as leaflet from 'leaflet';
import { clusters } from './cluster.js';
import RINGS from './rings.json' with { type: 'json' };

interface PointsWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly clusterName: (count: number) => string;
  readonly number: (value: number) => string;
  readonly open: (point: IdeaPoint) => void;
}

/** Tiles are a matter of the installation; without them the outlines are the map. */
const tiles = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="talka-tiles"]')?.content;

/** Draws the map into an element and returns what takes it away again. */
export function drawPoints(
  element: HTMLElement,
  points: readonly IdeaPoint[],
  words: PointsWords,
): () => void {
  const map = leaflet.map(element, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 7,
    zoomSnap: 0.25,
    maxZoom: 17,
    scrollWheelZoom: false,
  });
  leaflet.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  const background = tiles();
  if (background) leaflet.tileLayer(background).addTo(map);
  const outlines = leaflet
    .featureGroup(
      RINGS.map(({ ring }) =>
        leaflet.polygon(ring as [number, number][], {
          className: 'points__ground',
          interactive: false,
          weight: 2,
          fillOpacity: background ? 0.15 : 1,
        }),
      ),
    )
    .addTo(map);
  const markers = leaflet.layerGroup().addTo(map);
  const bounds =
    points.length > 0
      ? leaflet.latLngBounds(points.map(({ lat, lon }) => [lat, lon])).pad(0.3)
      : outlines.getBounds();

  const redraw = () => {
    markers.clearLayers();
    for (const { members, lat, lon } of clusters(points, map.getZoom())) {
      const [only] = members;
      if (!only) continue;
      const single = members.length === 1;
      const name = single ? only.title : words.clusterName(members.length);
      const icon = leaflet.divIcon({
        className: single ? 'points__one' : 'points__many',
        html: single ? '' : words.number(members.length),
        iconSize: [44, 44],
      });
      // Leaflet makes markers focusable; `alt` becomes their accessible name, `title` the tooltip.
      leaflet
        .marker([lat, lon], { icon, title: name, alt: name, keyboard: true })
        .on('click keypress', () => {
          if (single) words.open(only);
          else map.setView([lat, lon], Math.min(map.getZoom() + 2, map.getMaxZoom()));
        })
        .addTo(markers)
        .getElement()
        ?.setAttribute('aria-label', name);
    }
  };
  map.on('zoomend', redraw);
  map.fitBounds(bounds, { maxZoom: 12 });
  redraw();
  return () => void map.remove();
}
