import { WAYS } from '@talka/heritage';
import { Breadcrumbs, ButtonLink, EmptyState, Entries, PageHead, Select, Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link, useAddressQuery } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { RouteEntry } from './route-entry.js';
import '../heritage.css';

type Filter = 'municipality' | 'way' | 'month';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Ways through what there is to see: narrowed, and as a list. */
export function RoutesPage() {
  const t = useText('heritage', 'shell');
  const [address] = useAddressQuery();
  const { data, error, refetch } = useCall('heritage.routes', { query: askedFor(address) });
  const routes = data?.routes ?? [];
  return (
    <Page title={t('routes.title')}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[{ words: t('heritage.title'), link: { to: '/heritage' } }, { words: t('routes.title') }]}
          />
        }
        title={t('routes.title')}
        lead={t('routes.lead')}
      />
      <Filters />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('routes.loading')} lines={6} heading />}
      {data ? <p role="status">{t('routes.count', { count: routes.length })}</p> : null}
      {data && routes.length === 0 ? (
        <EmptyState
          title={t('routes.none')}
          action={
            <ButtonLink as={Link} to="/heritage/routes" tone="quiet">
              {t('routes.all')}
            </ButtonLink>
          }
        >
          {t('routes.none-text')}
        </EmptyState>
      ) : null}
      {routes.length > 0 ? (
        <Entries label={t('routes.title')}>
          {routes.map((route) => (
            <RouteEntry key={route.id} route={route} level={2} />
          ))}
        </Entries>
      ) : null}
    </Page>
  );
}

/** What somebody looks for. Each choice is in the address, so that it can be passed on. */
function Filters() {
  const t = useText('heritage');
  const { municipalities, nameOf } = useTerritory();
  const [address, setAddress] = useAddressQuery();
  const select = (name: Filter, label: string, any: string, options: ReactNode) => (
    <Select
      label={label}
      value={address.get(name) ?? ''}
      onChange={({ target: { value } }) => {
        const next = new URLSearchParams(address);
        if (value === '') next.delete(name);
        else next.set(name, value);
        setAddress(next);
      }}
    >
      <option value="">{any}</option>
      {options}
    </Select>
  );
  const option = (value: string, words: string) => (
    <option key={value} value={value}>
      {words}
    </option>
  );
  return (
    <form className="heritage__filters" role="search" onSubmit={(event) => event.preventDefault()}>
      {select(
        'municipality',
        t('heritage.where'),
        t('heritage.everywhere'),
        municipalities.map(({ id }) => option(id, nameOf(id))),
      )}
      {select(
        'way',
        t('routes.way'),
        t('routes.any-way'),
        WAYS.map((way) => option(way, t(`route.way-${way}`))),
      )}
      {select(
        'month',
        t('routes.month'),
        t('routes.any-month'),
        MONTHS.map((month) => option(String(month), t(`month.${month}`))),
      )}
    </form>
  );
}

/** What is no choice of ours is left out. */
function askedFor(address: URLSearchParams) {
  const municipality = address.get('municipality');
  const way = WAYS.find((one) => one === address.get('way'));
  const month = MONTHS.find((one) => String(one) === address.get('month'));
  return {
    ...(municipality && /^[a-z0-9-]{2,40}$/.test(municipality) ? { municipality } : {}),
    ...(way ? { way } : {}),
    ...(month ? { month } : {}),
  };
}
