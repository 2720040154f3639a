import type { IdeaPoint } from '@talka/contracts';
import { useEffect, useRef } from 'react';
import { useGo } from '../../site/link.js';
import { useFormats, useText } from '../../site/text.js';
import { drawPoints } from './draw-points.js';
import 'leaflet/dist/leaflet.css';
import './map.css';

/** The zoomable map, fetched when asked for. Its points are buttons; the list below holds the same. */
export default function PointsMap({
  points,
  hrefOf,
}: {
  points: readonly IdeaPoint[];
  hrefOf: (point: IdeaPoint) => string;
}) {
  const t = useText('public', 'pages');
  const { number } = useFormats();
  const go = useGo();
  const room = useRef<HTMLDivElement>(null);
  const latest = useRef({ go, hrefOf });
  useEffect(() => {
    latest.current = { go, hrefOf };
  });
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    return drawPoints(element, points, {
      zoomIn: t('map.zoom-in'),
      zoomOut: t('map.zoom-out'),
      clusterName: (count) => t('map.cluster', { count }),
      number,
      open: (point) => latest.current.go(latest.current.hrefOf(point)),
    });
  }, [points, t, number]);
  useEffect(() => {
    // The button that asked for the map is gone: the map takes its focus.
    room.current?.focus({ preventScroll: true });
    room.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={room} className="points" role="region" aria-label={t('map.points')} />;
}
