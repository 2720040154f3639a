import type { RouteCard } from '@talka/contracts';
import { Entry } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useRouteSaid } from '../use-route-said.js';
import { InWords } from './in-words.js';

/** A route in a list. */
export function RouteEntry({ route, level }: { route: RouteCard; level: 2 | 3 }) {
  const t = useText('heritage');
  const { nameOf } = useTerritory();
  const { distance, hours, season } = useRouteSaid();
  return (
    <Entry
      level={level}
      title={
        <Link to={`/heritage/routes/${route.id}`}>
          <InWords words={route.name} />
        </Link>
      }
      meta={[
        t(`route.way-${route.way}`),
        nameOf(route.municipality),
        t('route.stops', { count: route.stops }),
        distance(route),
        hours(route),
        season(route),
      ].join(' · ')}
    >
      <p>
        <InWords words={route.about} />
      </p>
    </Entry>
  );
}
