import { Table } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { nameIn, useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';

/** The twenty who signed, and where each belongs today. */
export function SuccessionTable() {
  const t = useText('pages');
  const language = useLanguage();
  const { signatories, nameOf } = useTerritory();
  return (
    <Table
      caption={t('signatories.table')}
      rows={signatories}
      rowKey={({ id }) => id}
      columns={[
        { id: 'then', header: t('signatories.then'), cell: ({ name }) => nameIn(name, language) },
        {
          id: 'now',
          header: t('signatories.now'),
          cell: ({ successors }) =>
            successors.map(({ municipality, part }, index) => (
              <span key={municipality}>
                {index > 0 ? ', ' : null}
                <Link to={`/municipalities/${municipality}`}>{nameOf(municipality)}</Link>
                {part && part !== 'whole' ? <span lang="lv"> ({part})</span> : null}
              </span>
            )),
        },
      ]}
    />
  );
}
