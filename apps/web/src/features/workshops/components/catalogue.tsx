import type { WorkshopCard } from '@talka/contracts';
import { ChipGroup, ChipLink, EmptyState, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link, useAddressQuery } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { askedFor, chosenIn, viewIn, VIEWS, type Chosen, type View } from '../filters.js';
import { CatalogueCalendar } from './catalogue-calendar.js';
import { CatalogueFilters } from './catalogue-filters.js';
import { WorkshopEntry } from './workshop-entry.js';
import '../workshops.css';

interface Props {
  /** How many there are in each municipality, drawn. */
  readonly map: (counts: ReadonlyMap<string, number>, hrefOf: (municipality: string) => string) => ReactNode;
}

/** Workshops to come: searched, narrowed, and seen as a list, by days or on the map. */
export function Catalogue({ map }: Props) {
  const t = useText('workshops');
  const [query, setQuery] = useAddressQuery();
  const chosen = chosenIn(query);
  const view = viewIn(query);
  const { data, error, refetch } = useCall('workshops.list', { query: askedFor(chosen) }, { staleTime: 0 });
  const changed = (change: Readonly<Record<string, string>>): URLSearchParams => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const hrefOf = (change: Readonly<Record<string, string>>) => `/workshops?${changed(change).toString()}`;
  const workshops = data?.workshops ?? [];
  return (
    <>
      <CatalogueFilters
        chosen={chosen}
        onChange={(name, value) => setQuery(changed({ [name]: value }))}
        onClear={() => setQuery(new URLSearchParams(view === 'list' ? {} : { view }))}
      />
      <ChipGroup label={t('workshops.view')}>
        {VIEWS.map((one) => (
          <ChipLink
            key={one}
            as={Link}
            to={hrefOf({ view: one === 'list' ? '' : one })}
            current={one === view}
          >
            {t(`workshops.view-${one}`)}
          </ChipLink>
        ))}
      </ChipGroup>
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('workshops.loading')} lines={8} heading />}
      {data ? (
        <p role="status" className="workshops-count">
          {t('workshops.count', { count: workshops.length })}
        </p>
      ) : null}
      {data && workshops.length === 0 ? (
        <EmptyState title={t('workshops.none')}>{t('workshops.none-text')}</EmptyState>
      ) : (
        <Shown
          view={view}
          chosen={chosen}
          workshops={workshops}
          map={(counts) => map(counts, inList(hrefOf))}
        />
      )}
    </>
  );
}

const inList = (hrefOf: (change: Readonly<Record<string, string>>) => string) => (municipality: string) =>
  hrefOf({ municipality, view: '' });

function Shown({
  view,
  chosen,
  workshops,
  map,
}: {
  view: View;
  chosen: Chosen;
  workshops: readonly WorkshopCard[];
  map: (counts: ReadonlyMap<string, number>) => ReactNode;
}) {
  if (view === 'calendar') return <CatalogueCalendar workshops={workshops} chosen={chosen} />;
  const counts = new Map<string, number>();
  for (const { municipality } of workshops) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return (
    <>
      {view === 'map' ? map(counts) : null}
      <ul className="workshops">
        {workshops.map((workshop) => (
          <WorkshopEntry key={workshop.number} workshop={workshop} />
        ))}
      </ul>
    </>
  );
}
