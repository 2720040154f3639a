import type { AccountView } from '@talka/contracts';
import { Table, Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';

/** A day of Riga as a moment of that day, wherever it is read. */
export const noon = (day: string): string => `${day}T12:00:00Z`;

type Chosen = AccountView['delivery']['ideas'][number];

export const IdeaLink = ({ number, title, language }: Pick<Chosen, 'number' | 'title' | 'language'>) => (
  <Link to={`/ideas/${number}`} lang={language}>
    {title}
  </Link>
);

/** What votes have chosen, each with its two years. */
export function ChosenTable({ caption, ideas }: { caption: string; ideas: readonly Chosen[] }) {
  const t = useText('accountability');
  const { date } = useFormats();
  return (
    <Table
      caption={caption}
      rows={ideas}
      rowKey={({ number }) => String(number)}
      columns={[
        { id: 'idea', header: t('became.idea'), cell: (row) => <IdeaLink {...row} /> },
        { id: 'selected', header: t('became.selected'), cell: ({ selectedOn }) => date(noon(selectedOn)) },
        { id: 'due', header: t('became.due'), cell: ({ dueOn }) => date(noon(dueOn)) },
        {
          id: 'delivered',
          header: t('became.delivered'),
          cell: ({ deliveredOn }) => (deliveredOn === null ? '–' : date(noon(deliveredOn))),
        },
        {
          id: 'state',
          header: t('became.state'),
          cell: ({ inTime }) => (
            <Tag tone={inTime === null ? 'info' : inTime ? 'done' : 'danger'}>
              {t(inTime === null ? 'became.runs' : inTime ? 'became.yes' : 'became.no')}
            </Tag>
          ),
        },
      ]}
    />
  );
}
