import type { HeritageCard } from '@talka/contracts';
import { PLACE_KINDS, TRADITIONS } from '@talka/heritage';
import {
  ButtonLink,
  EmptyState,
  Entries,
  Entry,
  PageHead,
  Section,
  Select,
  Skeleton,
  Split,
} from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link, useAddressQuery } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { onMap, type Drawn } from '../on-map.js';
import { InWords } from './in-words.js';
import '../heritage.css';

type Filter = 'municipality' | 'kind' | 'tradition';
const DATA = { csv: '/open-data/heritage-places.csv', json: '/open-data/heritage-places.json' } as const;

/** What there is to see: narrowed, on the map, and as a list that says the same. */
export function HeritagePage({ map }: { map: (label: string, places: Drawn) => ReactNode }) {
  const t = useText('heritage');
  const language = useLanguage();
  const [address] = useAddressQuery();
  const query = askedFor(address);
  const { data, error, refetch } = useCall('heritage.places', { query });
  const places = data?.places ?? [];
  const [abroad, here] = [places.filter(({ outside }) => outside), places.filter(({ outside }) => !outside)];
  return (
    <Page title={t('heritage.title')}>
      <PageHead
        title={t('heritage.title')}
        lead={t('heritage.lead')}
        actions={
          <ButtonLink as={Link} to="/heritage/routes" tone="quiet">
            {t('routes.title')}
          </ButtonLink>
        }
      />
      <Filters />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('heritage.loading')} lines={8} heading />}
      {data ? <p role="status">{t('heritage.count', { count: places.length })}</p> : null}
      {data && places.length === 0 ? (
        <EmptyState
          title={t('heritage.none')}
          action={
            <ButtonLink as={Link} to="/heritage" tone="quiet">
              {t('heritage.all')}
            </ButtonLink>
          }
        >
          {t('heritage.none-text')}
        </EmptyState>
      ) : null}
      {places.length > 0 ? (
        <Split
          wide
          aside={
            <figure className="heritage__map">
              {map(t('heritage.map'), onMap(places, language))}
              <figcaption className="t-small t-muted">{t('heritage.map-note')}</figcaption>
            </figure>
          }
        >
          {here.length > 0 ? <List label={t('heritage.title')} places={here} level={2} /> : null}
          {abroad.length > 0 ? (
            <Section title={t('heritage.abroad')}>
              <p className="t-muted">{t('heritage.abroad-text')}</p>
              <List label={t('heritage.abroad')} places={abroad} level={3} />
            </Section>
          ) : null}
        </Split>
      ) : null}
      <p className="t-small">
        <a href={DATA.csv} download>
          {t('heritage.data', { type: 'CSV' })}
        </a>
        {' · '}
        <a href={DATA.json} download>
          {t('heritage.data', { type: 'JSON' })}
        </a>
      </p>
    </Page>
  );
}

function List({ label, places, level }: { label: string; places: readonly HeritageCard[]; level: 2 | 3 }) {
  const t = useText('heritage');
  const { nameOf } = useTerritory();
  return (
    <Entries label={label}>
      {places.map(({ id, name, about, kind, municipality, traditions }) => (
        <Entry
          key={id}
          level={level}
          title={
            <Link to={`/heritage/${id}`}>
              <InWords words={name} />
            </Link>
          }
          meta={[
            t(`heritage.kind-${kind}`),
            nameOf(municipality),
            ...traditions.map((one) => t(`tradition.${one}`)),
          ].join(' · ')}
        >
          <p>
            <InWords words={about} />
          </p>
        </Entry>
      ))}
    </Entries>
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
        'kind',
        t('heritage.kind'),
        t('heritage.any-kind'),
        PLACE_KINDS.map((kind) => option(kind, t(`heritage.kind-${kind}`))),
      )}
      {select(
        'tradition',
        t('heritage.tradition'),
        t('heritage.any-tradition'),
        TRADITIONS.map((one) => option(one, t(`tradition.${one}`))),
      )}
    </form>
  );
}

/** What is no choice of ours is left out. */
function askedFor(address: URLSearchParams) {
  const municipality = address.get('municipality');
  const kind = PLACE_KINDS.find((one) => one === address.get('kind'));
  const tradition = TRADITIONS.find((one) => one === address.get('tradition'));
  return {
    ...(municipality && /^[a-z0-9-]{2,40}$/.test(municipality) ? { municipality } : {}),
    ...(kind ? { kind } : {}),
    ...(tradition ? { tradition } : {}),
  };
}
