import { useParams } from 'react-router';
import { PlacePage } from '../../features/heritage/components/place-page.js';
import { PlacesMap } from '../../features/map/places-map.js';
import { MissingPage } from '../../site/trouble.js';

export default function HeritagePlaceRoute() {
  const { place = '' } = useParams();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(place) || place.length > 60) return <MissingPage />;
  return (
    <PlacePage key={place} id={place} map={(label, places) => <PlacesMap label={label} places={places} />} />
  );
}
