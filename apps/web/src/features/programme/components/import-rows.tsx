import type { ImportRow, ImportRowView, RefusalCode } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { Table, Tag, type Tone } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { changesOf } from '../import/rows-of-found.js';
import { useSaid } from '../use-said.js';

const TONES: Readonly<Record<ImportRowView['outcome'], Tone>> = {
  ...{ new: 'new', changed: 'new', same: 'neutral', rewritten: 'neutral' },
  ...{ cancelled: 'neutral', over: 'neutral', refused: 'danger' },
};

interface Props {
  readonly municipality: string;
  readonly sent: readonly ImportRow[];
  /** In the order in which they were sent. */
  readonly rows: readonly ImportRowView[];
  /** The name of the file. */
  readonly file: string;
}

/** What becomes of each event of a file. */
export function ImportRows({ municipality, sent, rows, file }: Props) {
  const t = useText('imports');
  const refusals = useText('refusals');
  const { list } = useFormats();
  const { when } = useSaid();
  const said = (row: ImportRowView): string => {
    if (row.outcome !== 'changed') return t(`imports.as-${row.outcome}`);
    return t('imports.as-changed', { fields: list(changesOf(row).map((one) => t(`imports.field-${one}`))) });
  };
  /** What stands in the way, and in which part of it. */
  const why = ({ refusal }: ImportRowView): string => {
    if (!refusal) return '';
    const words = sayRefusal(refusals, refusal.code as RefusalCode, refusal.params);
    const [part] = refusal.field === null ? [] : changesOf({ fields: [refusal.field] });
    return part && part !== 'else' ? `${t(`imports.field-${part}`)}: ${words}` : words;
  };
  const both = rows.flatMap((row, index) => {
    const draft = sent[index]?.draft;
    return draft ? [{ row, draft, index }] : [];
  });
  return (
    <Table
      caption={file}
      rows={both}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          ...{ id: 'name', header: t('imports.name') },
          cell: ({ row: { number }, draft }) =>
            number === null ? (
              <span lang="lv">{draft.texts.lv.title}</span>
            ) : (
              <Link to={`/office/${municipality}/programme/${number}`} lang="lv">
                {draft.texts.lv.title}
              </Link>
            ),
        },
        { id: 'when', header: t('imports.when'), cell: ({ draft }) => when(draft) },
        {
          ...{ id: 'what', header: t('imports.what') },
          cell: ({ row }) => (
            <>
              <Tag tone={TONES[row.outcome]}>{said(row)}</Tag>
              {row.refusal ? <p className="t-small">{why(row)}</p> : null}
            </>
          ),
        },
      ]}
    />
  );
}
