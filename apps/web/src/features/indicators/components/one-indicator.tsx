import type { IndicatorView } from '@talka/contracts';
import { Details, Section, Split, StatNumber, Table } from '@talka/ui';
import type { ReactNode } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { partsIn, useNumbers, usePartName, valueIn, type Value } from '../shown.js';
import { Bars } from './bars.js';
import { YearColumns } from './columns.js';

export type DrawMap = (shown: {
  readonly values: ReadonlyMap<string, Value>;
  readonly say: (value: Value) => string;
  /** Of one municipality, for whoever does not see the map. */
  readonly said: (name: string, id: string) => string;
}) => ReactNode;

interface OneIndicatorProps {
  readonly indicator: IndicatorView;
  readonly year: number;
  readonly place: string | null;
  readonly map: DrawMap;
}

/** One number: what it is and how it was counted, over the years, by municipality and by part; tables say the same as the pictures. */
export function OneIndicator({ indicator, year, place, map }: OneIndicatorProps) {
  const t = useText('indicators');
  const { nameOf } = useTerritory();
  const { dateTime } = useFormats();
  const { key, regionOnly } = indicator;
  const say = useNumbers(indicator.unit);
  const at = regionOnly ? null : place;
  const years = [...indicator.years].reverse();
  const of = indicator.years.find((one) => one.year === year);
  const name = t(`indicator.${key}`);
  const where = at === null ? t('indicators.region') : nameOf(at);
  const isRunning = of !== undefined && new Date(of.takenAt).getFullYear() <= year;
  const values = years.map((one) => valueIn(one, at) ?? 0);
  return (
    <Section title={name}>
      <p>{t(`how.${key}`)}</p>
      <Split
        aside={
          <StatNumber
            value={say(valueIn(of, at))}
            label={`${where}, ${year}`}
            note={
              of ? (
                <>
                  {t('indicators.counted', { when: dateTime(of.takenAt), method: of.method })}{' '}
                  {isRunning ? t('indicators.running') : null}
                </>
              ) : null
            }
          />
        }
      >
        <h3>{t('indicators.trend')}</h3>
        <YearColumns
          label={t('indicators.trend-table', { name, place: where })}
          columns={years.map((one) => ({ name: String(one.year), value: valueIn(one, at) }))}
          most={Math.max(...values)}
          say={say}
        />
      </Split>
      {regionOnly ? <p className="t-muted">{t('indicators.only-region')}</p> : null}
      {regionOnly ? null : <ByPlace {...{ indicator, year, place, map }} />}
      {indicator.by ? <ByPart {...{ indicator, year, place: at, where }} /> : null}
    </Section>
  );
}

function ByPlace({ indicator, year, place, map }: OneIndicatorProps) {
  const t = useText('indicators');
  const { municipalities, nameOf } = useTerritory();
  const say = useNumbers(indicator.unit);
  const name = t(`indicator.${indicator.key}`);
  const years = [...indicator.years].reverse();
  const of = indicator.years.find((one) => one.year === year);
  const ids = municipalities.map(({ id }) => id);
  const most = Math.max(1, ...ids.flatMap((id) => years.map((one) => valueIn(one, id) ?? 0)));
  const caption = t('indicators.by-place-table', { name, year: String(year) });
  return (
    <>
      <h3>{t('indicators.by-place')}</h3>
      <Split
        wide
        aside={
          <figure className="indicators__map">
            {map({
              values: new Map(ids.map((id) => [id, valueIn(of, id)])),
              say,
              said: (place, id) => t('indicators.map-one', { name: place, number: say(valueIn(of, id)) }),
            })}
          </figure>
        }
      >
        <Bars
          label={caption}
          say={say}
          bars={ids.map((id) => ({ id, name: nameOf(id), value: valueIn(of, id), current: id === place }))}
        />
      </Split>
      {years.length > 1 ? (
        <ul className="indicators__many">
          {ids.map((id) => (
            <li key={id}>
              <b>{nameOf(id)}</b>
              <YearColumns
                label={t('indicators.trend-table', { name, place: nameOf(id) })}
                columns={years.map((one) => ({ name: String(one.year), value: valueIn(one, id) }))}
                {...{ most, say }}
                small
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Details summary={t('indicators.as-table')}>
        <Table
          caption={t('indicators.trend-table', { name, place: t('indicators.by-place') })}
          rows={[...ids, null]}
          rowKey={(id) => id ?? 'region'}
          columns={[
            {
              ...{ id: 'place', header: t('indicators.place') },
              cell: (id) => (id === null ? t('indicators.region') : nameOf(id)),
            },
            ...years.map((one) => ({
              ...{ id: String(one.year), header: String(one.year), numeric: true },
              cell: (id: string | null) => say(valueIn(one, id)),
            })),
          ]}
        />
      </Details>
    </>
  );
}

function ByPart({ indicator, year, place, where }: Omit<OneIndicatorProps, 'map'> & { where: string }) {
  const t = useText('indicators');
  const say = useNumbers(indicator.unit);
  const partName = usePartName(indicator.by);
  const name = t(`indicator.${indicator.key}`);
  const years = [...indicator.years].reverse();
  const of = indicator.years.find((one) => one.year === year);
  const by = t(`indicators.by-${indicator.by ?? 'age'}`);
  const parts = partsIn(indicator);
  return (
    <>
      <h3>{by}</h3>
      <Bars
        label={t('indicators.parts-table', { name, year: String(year), by, place: where })}
        say={say}
        bars={parts.map((part) => ({ id: part, name: partName(part), value: valueIn(of, place, part) }))}
      />
      <Details summary={t('indicators.as-table')}>
        <Table
          caption={t('indicators.trend-table', { name, place: `${by}, ${where}` })}
          rows={parts}
          rowKey={(part) => part}
          columns={[
            { id: 'part', header: by, cell: partName },
            ...years.map((one) => ({
              ...{ id: String(one.year), header: String(one.year), numeric: true },
              cell: (part: string) => say(valueIn(one, place, part)),
            })),
          ]}
        />
      </Details>
    </>
  );
}
