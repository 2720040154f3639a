import type { TransparencyView } from '@talka/contracts';
import type { CaseKind, Misuse, Outcome, ReasonCode } from '@talka/moderation';
import { EmptyState, PageHead, Section, Select, Skeleton, StatNumber, Table } from '@talka/ui';
import { useState } from 'react';
import { useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { MisuseTold } from './misuse-told.js';
import './transparency.css';

type Row = TransparencyView['rows'][number];

/** What moderators did: reported, decided, restricted and put back, year by year and place by place. */
export function TransparencyPage() {
  const t = useText('transparency');
  const { data, error, refetch } = useCall('transparency.read', {});
  return (
    <Page title={t('transparency.title')}>
      <PageHead title={t('transparency.title')} lead={t('transparency.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('transparency.loading')} lines={8} />}
      {data?.rows.length === 0 ? <EmptyState title={t('transparency.none')} /> : null}
      {data && data.rows.length > 0 ? <Years {...data} /> : null}
    </Page>
  );
}

const sum = (rows: readonly Row[], of: (row: Row) => boolean): number =>
  rows.filter(of).reduce((all, { count }) => all + count, 0);

function Years({ rows, automated }: TransparencyView) {
  const t = useText('transparency');
  const { municipalities, nameOf } = useTerritory();
  const years = [...new Set(rows.map((row) => row.year))];
  const [year, setYear] = useState(years[0] ?? 0);
  const [place, setPlace] = useState('');
  const shown = rows.filter((row) => row.year === year && (place === '' || row.municipality === place));
  return (
    <>
      <div className="transparency__choice">
        <Select
          label={t('transparency.year')}
          value={year}
          onChange={({ target }) => setYear(Number(target.value))}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <Select
          label={t('transparency.place')}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        >
          <option value="">{t('transparency.all')}</option>
          {municipalities.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      </div>
      <Told rows={shown} automated={automated} />
      <p className="transparency__data">
        <a href="/open-data/moderation.csv">{t('transparency.csv')}</a> ·{' '}
        <a href="/open-data/moderation.json">{t('transparency.json')}</a>
      </p>
    </>
  );
}

function Told({ rows, automated }: TransparencyView) {
  const t = useText('transparency', 'account');
  const { number } = useFormats();
  const decisions = rows.filter(({ what }) => what === 'decision');
  const restrictions = rows.filter(({ what }) => what === 'restriction');
  const suspended = (of: Misuse) =>
    sum(rows, ({ what, detail }) => what === 'misuse-suspended' && detail === of);
  const numbers = [
    ['reports', sum(rows, ({ what }) => what === 'report')],
    ['signed-out', sum(rows, ({ what }) => what === 'report-signed-out')],
    ['noticed', sum(rows, ({ what }) => what === 'noticed')],
    ['decisions', sum(decisions, () => true)],
    ['appeals', sum(decisions, ({ detail }) => detail.startsWith('appeal '))],
    ['granted', sum(rows, ({ what }) => what === 'appeal-granted')],
    ['commenting-suspended', suspended('commenting')],
    ['reporting-suspended', suspended('reporting')],
    ['machine', automated],
  ] as const;
  return (
    <>
      <div className="transparency__numbers">
        {numbers.map(([name, count]) => (
          <StatNumber key={name} value={number(count)} label={t(`transparency.${name}`, { count })} />
        ))}
      </div>
      <Section title={t('transparency.decided')}>
        <Table
          caption={t('transparency.decided-text')}
          rows={decisions}
          rowKey={({ municipality, detail }) => `${municipality} ${detail}`}
          columns={[
            { id: 'what', header: t('transparency.what'), cell: ({ detail }) => t(decisionOf(detail)) },
            { id: 'place', header: t('transparency.place'), cell: (row) => <Place id={row.municipality} /> },
            {
              id: 'count',
              header: t('transparency.count'),
              numeric: true,
              cell: ({ count }) => number(count),
            },
            {
              ...{ id: 'hours', header: t('transparency.hours'), numeric: true },
              cell: ({ medianHours }) => (medianHours === null ? '–' : number(medianHours)),
            },
          ]}
        />
      </Section>
      <Section title={t('transparency.restricted')}>
        {restrictions.length === 0 ? <p>{t('transparency.nothing-restricted')}</p> : null}
        {restrictions.length > 0 ? (
          <Table
            caption={t('transparency.restricted-text')}
            rows={restrictions}
            rowKey={({ municipality, detail }) => `${municipality} ${detail}`}
            columns={[
              {
                id: 'why',
                header: t('transparency.why'),
                cell: ({ detail }) => t(`reason.${detail as ReasonCode}`),
              },
              {
                id: 'place',
                header: t('transparency.place'),
                cell: (row) => <Place id={row.municipality} />,
              },
              {
                id: 'count',
                header: t('transparency.count'),
                numeric: true,
                cell: ({ count }) => number(count),
              },
            ]}
          />
        ) : null}
      </Section>
      <MisuseTold rows={rows} />
    </>
  );
}

const Place = ({ id }: { id: string }) => <>{useTerritory().nameOf(id)}</>;

/** "report hide": a kind of case and what it came to. */
const decisionOf = (detail: string) => {
  const [kind, outcome] = detail.split(' ') as [CaseKind, Outcome];
  return `transparency.${kind}-${outcome}` as 'transparency.report-hide';
};
