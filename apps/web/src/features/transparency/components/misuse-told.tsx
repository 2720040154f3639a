import type { TransparencyView } from '@talka/contracts';
import { Section, Table } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

type Row = TransparencyView['rows'][number];
/** In the order in which they happen. */
const HOWS = ['warned', 'suspended', 'appealed', 'upheld', 'lifted'] as const;
type MisuseRow = Row & { readonly what: `misuse-${(typeof HOWS)[number]}` };

const isMisuse = (row: Row): row is MisuseRow => HOWS.some((how) => row.what === `misuse-${how}`);
const orderOf = ({ what }: MisuseRow) => HOWS.findIndex((how) => what === `misuse-${how}`);

/** What was done against who often writes what has to be hidden, or often reports without any ground, and what came of appeals. */
export function MisuseTold({ rows }: { rows: readonly Row[] }) {
  const t = useText('transparency');
  const { nameOf } = useTerritory();
  const { number } = useFormats();
  const told = rows.filter(isMisuse).sort((a, b) => orderOf(a) - orderOf(b));
  const header = (of: 'misuse-what' | 'place' | 'count') => t(`transparency.${of}`);
  return (
    <Section title={t('transparency.misuse')}>
      {told.length === 0 ? <p>{t('transparency.no-misuse')}</p> : null}
      {told.length > 0 ? (
        <Table
          caption={t('transparency.misuse-text')}
          rows={told}
          rowKey={({ municipality, what, detail }) => `${municipality} ${what} ${detail}`}
          columns={[
            {
              id: 'what',
              header: header('misuse-what'),
              cell: ({ what, detail }) =>
                `${t(`transparency.misuse-${detail === 'reporting' ? 'reporting' : 'commenting'}`)}: ${t(`transparency.${what}`)}`,
            },
            { id: 'place', header: header('place'), cell: (row) => nameOf(row.municipality) },
            { id: 'count', header: header('count'), numeric: true, cell: ({ count }) => number(count) },
          ]}
        />
      ) : null}
    </Section>
  );
}
