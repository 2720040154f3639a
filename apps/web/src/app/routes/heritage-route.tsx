import { useParams } from 'react-router';
import { RoutePage } from '../../features/heritage/components/route-page.js';
import { RouteMap } from '../../features/map/route-map.js';
import { MissingPage } from '../../site/trouble.js';

export default function HeritageRouteRoute() {
  const { route = '' } = useParams();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(route) || route.length > 60) return <MissingPage />;
  return (
    <RoutePage key={route} id={route} map={(label, stops) => <RouteMap label={label} stops={stops} />} />
  );
}
