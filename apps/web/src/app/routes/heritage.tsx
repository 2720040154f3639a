import { HeritagePage } from '../../features/heritage/components/heritage-page.js';
import { PlacesMap } from '../../features/map/places-map.js';

export default function HeritageRoute() {
  return <HeritagePage map={(label, places) => <PlacesMap label={label} places={places} />} />;
}
