import { Button, ButtonLink, EmptyState, ListIcon, MapIcon, PageHead, Section, Skeleton } from '@talka/ui';
import { lazy, Suspense, useState } from 'react';
import { ChosenFilters } from '../../features/ideas/components/chosen-filters.js';
import { FilterBar } from '../../features/ideas/components/filter-bar.js';
import { readFilters, writeFilters, type Filters } from '../../features/ideas/filters.js';
import { pathOf } from '../../features/ideas/slug.js';
import { MapList, MunicipalityCounts } from '../../features/map/map-list.js';
import { RegionMap } from '../../features/map/region-map.js';
import { useCall } from '../../site/api.js';
import { Link, useAddressQuery } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';
import { Trouble } from '../../site/trouble.js';

const PointsMap = lazy(() => import('../../features/map/points-map.js'));

export default function IdeasMapRoute() {
  const t = useText('public', 'pages');
  const [query, setQuery] = useAddressQuery();
  const [near, setNear] = useState(false);
  const { sort: _, ...filters } = readFilters(query);
  const asked = useCall('ideas.map', { query: filters });
  const change = (next: Filters) => setQuery(writeFilters(next));
  const counts = new Map(
    (asked.data?.byMunicipality ?? []).map(({ municipality, ideas }) => [municipality, ideas]),
  );
  const points = asked.data?.points ?? [];
  const listed = writeFilters(filters).toString();
  const listOf = (municipality: string) => `/ideas?${writeFilters({ ...filters, municipality }).toString()}`;
  return (
    <Page title={t('map.title')}>
      <PageHead
        title={t('map.title')}
        lead={t('map.lead')}
        actions={
          <ButtonLink as={Link} to={`/ideas${listed ? `?${listed}` : ''}`} tone="quiet" icon={<ListIcon />}>
            {t('ideas.as-list')}
          </ButtonLink>
        }
      />
      <FilterBar filters={filters} onChange={change} unsorted />
      <ChosenFilters filters={filters} onChange={change} />
      {asked.error ? <Trouble error={asked.error} retry={() => void asked.refetch()} /> : null}
      <div className="map-page">
        <Section title={t('home.map')}>
          {near ? (
            <Suspense fallback={<Skeleton label={t('ideas.loading')} lines={6} />}>
              <PointsMap points={points} hrefOf={pathOf} />
            </Suspense>
          ) : (
            <div className="map-page__region">
              <RegionMap counts={counts} hrefOf={listOf} />
            </div>
          )}
          <p className="t-small t-muted">{t('map.credit')}</p>
          {near || points.length === 0 ? null : (
            <Button tone="quiet" icon={<MapIcon />} onClick={() => setNear(true)}>
              {t('map.show-points')}
            </Button>
          )}
        </Section>
        <Section title={t('map.by-municipality')}>
          <MunicipalityCounts counts={counts} hrefOf={listOf} />
        </Section>
      </div>
      <Section title={t('map.list')}>
        {asked.isPending ? <Skeleton label={t('ideas.loading')} lines={6} /> : null}
        {asked.data && points.length === 0 ? <EmptyState title={t('map.list-empty')} /> : null}
        <MapList points={points} hrefOf={pathOf} />
      </Section>
    </Page>
  );
}
