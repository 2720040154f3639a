import type { IndicatorView } from '@talka/contracts';
import { yearToOpen } from '@talka/indicators';
import { EmptyState, PageHead, Section, Skeleton, Table } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { Link, useAddressQuery } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { askedFor, useNumbers, valueIn } from '../shown.js';
import { Filters } from './filters.js';
import { OneIndicator, type DrawMap } from './one-indicator.js';
import '../indicators.css';

const DATA = { CSV: '/open-data/indicators.csv', JSON: '/open-data/indicators.json' } as const;

/** What the programme came to: one number looked at closely, and all that are about the same. */
export function IndicatorsPage({ map }: { map: DrawMap }) {
  const t = useText('indicators');
  const language = useLanguage();
  const [address] = useAddressQuery();
  const { group, key, year: asked, place } = askedFor(address);
  const { data, error, refetch } = useCall('indicators.read', { params: { group } });
  const years = [
    ...new Set((data?.indicators ?? []).flatMap((one) => one.years.map(({ year }) => year))),
  ].sort((a, b) => b - a);
  const [first] = data?.indicators ?? [];
  const year = years.find((one) => one === asked) ?? yearToOpen(first?.years ?? []) ?? years[0];
  const found = data?.indicators.find((one) => one.key === key);
  return (
    <Page title={t('indicators.title')}>
      <PageHead title={t('indicators.title')} lead={t('indicators.lead')} />
      <Filters years={years} year={year} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('indicators.loading')} lines={8} heading />}
      {data && year === undefined ? (
        <EmptyState title={t('indicators.none')}>{t('indicators.none-text')}</EmptyState>
      ) : null}
      {data && year !== undefined ? (
        <>
          {found ? (
            <div className="indicators__one">
              <OneIndicator indicator={found} year={year} place={place} map={map} />
            </div>
          ) : null}
          <OfGroup indicators={data.indicators} year={year} place={place} />
          <p className="t-small t-muted">{t('indicators.hidden-why')}</p>
        </>
      ) : null}
      <p className="indicators__data">
        {Object.entries(DATA).map(([type, path]) => (
          <a key={type} href={path} download>
            {t('indicators.data', { type })}
          </a>
        ))}
        {year === undefined ? null : (
          <a href={`/indicators/${year}/report-${language === 'en' ? 'en' : 'lv'}.pdf`} download>
            {t('indicators.report', { year: String(year) })}
          </a>
        )}
      </p>
    </Page>
  );
}

interface OfGroupProps {
  readonly indicators: readonly IndicatorView[];
  readonly year: number;
  readonly place: string | null;
}

function OfGroup({ indicators, year, place }: OfGroupProps) {
  const t = useText('indicators');
  const { nameOf } = useTerritory();
  const [address] = useAddressQuery();
  const { keys, group } = askedFor(address);
  const leadTo = (key: string): string => {
    const next = new URLSearchParams(address);
    next.set('indicator', key);
    return `/indicators?${next.toString()}`;
  };
  const where = place === null ? t('indicators.region') : nameOf(place);
  return (
    <Section title={t('indicators.all-of-group')}>
      <Table
        caption={t('indicators.group-table', {
          group: t(`group.${group}`),
          year: String(year),
          place: where,
        })}
        rows={keys}
        rowKey={(key) => key}
        columns={[
          {
            id: 'name',
            header: t('indicators.one'),
            cell: (key) => <Link to={leadTo(key)}>{t(`indicator.${key}`)}</Link>,
          },
          {
            ...{ id: 'number', header: t('indicators.number'), numeric: true },
            cell: (key): ReactNode => (
              <Shown indicator={indicators.find((one) => one.key === key)} year={year} place={place} />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Shown({
  indicator,
  year,
  place,
}: {
  indicator: IndicatorView | undefined;
  year: number;
  place: string | null;
}) {
  const say = useNumbers(indicator?.unit ?? 'count');
  const of = indicator?.years.find((one) => one.year === year);
  return <>{say(valueIn(of, indicator?.regionOnly ? null : place))}</>;
}
