import type { YearView } from '@talka/contracts';
import { Actions, Button, Details, DownloadIcon, Select, Skeleton, Stack, Table } from '@talka/ui';
import { useState } from 'react';
import { useCall } from '../../../site/api.js';
import { saveFile } from '../../../site/save-file.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** So many years may be looked at, this one first. */
const YEARS = 5;

/** What an organiser's shifts came to in a year: to be read, and taken along as a table. */
export function OrganisersYear({ organisation }: { organisation: number }) {
  const t = useText('organise');
  const [year, setYear] = useState(serverNow().getFullYear());
  return (
    <Details summary={t('year.title')}>
      <Stack>
        <Select label={t('year.which')} value={year} onChange={({ target }) => setYear(Number(target.value))}>
          {Array.from({ length: YEARS }, (_, back) => serverNow().getFullYear() - back).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <Sums organisation={organisation} year={year} />
      </Stack>
    </Details>
  );
}

type Line = YearView['total'] & { readonly number: number | null; readonly title: string };

function Sums({ organisation, year }: { organisation: number; year: number }) {
  const t = useText('organise');
  const formats = useFormats();
  const found = useCall('my-organisations.year', { params: { organisation }, query: { year } });
  const { data } = found;
  if (found.error) return <Trouble error={found.error} retry={() => void found.refetch()} />;
  if (!data) return <Skeleton label={t('organise.loading')} lines={3} />;
  if (data.events.length === 0) return <p className="t-muted">{t('year.none')}</p>;
  const lines: Line[] = [...data.events, { ...data.total, number: null, title: t('year.total') }];
  const column = (id: 'shifts' | 'places' | 'people') => ({
    ...{ id, header: t(`year.${id}`), numeric: true },
    cell: (line: Line) => formats.number(line[id]),
  });
  return (
    <>
      <Table
        caption={t('year.caption')}
        columns={[
          { id: 'title', header: t('year.event'), cell: ({ title }) => title },
          column('shifts'),
          column('places'),
          column('people'),
          {
            ...{ id: 'hours', header: t('year.hours'), numeric: true },
            cell: ({ minutes }) => formats.number(minutes / 60),
          },
        ]}
        rows={lines}
        rowKey={({ number }) => String(number)}
      />
      <Actions>
        <Button
          tone="quiet"
          icon={<DownloadIcon />}
          onClick={() => saveFile(`talka-${organisation}-${year}.csv`, data.csv, 'text/csv;charset=utf-8')}
        >
          {t('year.take')}
        </Button>
      </Actions>
    </>
  );
}
