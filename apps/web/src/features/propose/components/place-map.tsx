import { Button, PlaceIcon } from '@talka/ui';
import * as leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './place-map.css';
import { useEffect, useRef } from 'react';
import { useText } from '../../../site/text.js';
import type { Point, Town } from '../place.js';

/** What a sheet without tiles is found by: outlines of the municipalities, `[latitude, longitude]` pairs, and towns. WGS 84. */
export type Ground = () => Promise<{
  readonly outlines: readonly { readonly id: string; readonly ring: readonly (readonly number[])[] }[];
  readonly towns: readonly Town[];
}>;

interface PlaceMapProps {
  readonly ground: Ground;
  readonly centre: Point | undefined;
  readonly municipality: string | null;
  readonly point: Point | null;
  readonly corners: readonly Point[];
  readonly onMark: (point: Point) => void;
}

const LATGALE = { lat: 56.35, lon: 27.05 };
const tiles = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="talka-tiles"]')?.content || undefined;
const at = ({ lat, lon }: Point): [number, number] => [lat, lon];

/**
 * A map to mark on: a press puts a point. From the keyboard the arrows move it and the button marks its middle, which
 * the cross shows.
 */
export default function PlaceMap(props: PlaceMapProps) {
  const { ground, centre, municipality, point, corners, onMark } = props;
  const t = useText('propose');
  const room = useRef<HTMLDivElement>(null);
  const map = useRef<leaflet.Map>(null);
  const marks = useRef<leaflet.LayerGroup>(null);
  const latest = useRef(onMark);
  useEffect(() => {
    latest.current = onMark;
  });

  useEffect(() => {
    if (!room.current) return;
    const made = leaflet.map(room.current, {
      zoomControl: false,
      minZoom: 7,
      maxZoom: 18,
      scrollWheelZoom: false,
    });
    made.attributionControl.setPrefix(false);
    leaflet.control.zoom({ zoomInTitle: t('place.zoom-in'), zoomOutTitle: t('place.zoom-out') }).addTo(made);
    const begin = point ?? corners[0] ?? centre ?? LATGALE;
    made.setView(at(begin), point || corners.length > 0 ? 11 : centre ? 10 : 8);
    const address = tiles();
    if (address) leaflet.tileLayer(address, { attribution: '© OpenStreetMap' }).addTo(made);
    void ground().then(({ outlines, towns }) => {
      if (map.current !== made) return;
      for (const { id, ring } of outlines) {
        const own = id === municipality;
        leaflet
          .polygon(ring as [number, number][], {
            className: own ? 'place-ground place-ground--own' : 'place-ground',
            interactive: false,
            weight: 2,
            fillOpacity: address ? 0.1 : 1,
          })
          .addTo(made)
          .bringToBack();
      }
      // Tiles have names of their own.
      if (!address) for (const town of towns) nameTown(made, town);
    });
    made.on('click', ({ latlng }: leaflet.LeafletMouseEvent) =>
      latest.current({ lat: latlng.lat, lon: latlng.lng }),
    );
    marks.current = leaflet.layerGroup().addTo(made);
    map.current = made;
    return () => {
      map.current = null;
      made.remove();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the map is made anew only for another municipality
  }, [municipality, centre?.lat]);

  useEffect(() => {
    const layer = marks.current;
    if (!layer) return;
    layer.clearLayers();
    const shown = point ? [point] : corners;
    if (!point && corners.length > 1)
      leaflet.polygon(corners.map(at), { className: 'place-outline', interactive: false }).addTo(layer);
    for (const it of shown)
      leaflet.circleMarker(at(it), { radius: 9, className: 'place-mark', interactive: false }).addTo(layer);
    const last = shown.at(-1);
    if (last && map.current && !map.current.getBounds().contains(at(last)))
      map.current.panTo(at(last), { animate: false });
  }, [point, corners]);

  const markMiddle = () => {
    const middle = map.current?.getCenter();
    if (middle) onMark({ lat: middle.lat, lon: middle.lng });
  };
  return (
    <div>
      <div className="place-map">
        <div ref={room} className="place-map__room" role="application" aria-label={t('place.map')} />
        <span className="place-map__cross" aria-hidden="true" />
      </div>
      <Button tone="quiet" size="small" icon={<PlaceIcon />} onClick={markMiddle}>
        {t('place.middle')}
      </Button>
    </div>
  );
}

/** A dot with its name beside it, in the way of nothing that is pressed. */
function nameTown(map: leaflet.Map, town: Town): void {
  leaflet
    .circleMarker(at(town), { radius: 4, className: 'place-town', interactive: false })
    .bindTooltip(town.name, {
      permanent: true,
      direction: 'right',
      offset: [4, 0],
      className: 'place-town__name',
      interactive: false,
    })
    .addTo(map);
}
