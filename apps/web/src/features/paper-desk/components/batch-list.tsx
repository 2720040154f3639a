import type { MunicipalityView, PaperListView, VoteView } from '@talka/contracts';
import { EmptyState, Entries, Entry, Notice, Section, Skeleton, Table, Tag, type Tone } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { stateOf, type BatchState } from '../batch-sheet.js';
import { nameOfStyle } from '../papers.js';
import { pathOfBatch } from '../places.js';
import { OpenBatch } from './open-batch.js';
import { DeskHead } from './vote-at-desk.js';

const TONES: Readonly<Record<BatchState, Tone>> = {
  new: 'new',
  yours: 'new',
  other: 'info',
  keying: 'info',
  theirs: 'info',
  differ: 'danger',
  recount: 'danger',
  accepted: 'done',
};

export function BatchTag({ line }: { line: Parameters<typeof stateOf>[0] }) {
  const t = useText('paperdesk');
  const state = stateOf(line);
  return <Tag tone={TONES[state]}>{t(`paperdesk.state-${state}`)}</Tag>;
}

/** Batches of paper from the box: where each stands, and how the totals meet those of the roll. */
export function BatchList({ vote, municipality }: { vote: VoteView; municipality: MunicipalityView }) {
  const t = useText('paperdesk');
  const language = useLanguage();
  const params = { municipality: municipality.id, number: vote.number };
  const found = useCall('paper.list', { params }, { staleTime: 0 });
  useLookAgain(found.refetch);
  const list = found.data;
  const keyable = ['open', 'over', 'suspended', 'closed'].includes(vote.moment);
  return (
    <Page title={nameIn(vote.name, language)}>
      <DeskHead vote={vote} municipality={municipality} part="batches" />
      <div className="paper-desk__part">
        <p className="paper-desk__lead">{t('paperdesk.batches-lead')}</p>
        {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
        {found.isPending ? <Skeleton label={t('paperdesk.loading')} lines={5} /> : null}
        {list?.batches.length === 0 ? (
          <EmptyState title={t('paperdesk.batches-empty')}>{t('paperdesk.batches-empty-text')}</EmptyState>
        ) : null}
        {list && list.batches.length > 0 ? (
          <Entries label={t('paperdesk.batches')}>
            {list.batches.map((batch) => (
              <Entry
                key={batch.number}
                level={2}
                tags={<BatchTag line={batch} />}
                title={
                  <Link to={pathOfBatch(municipality.id, vote.number, batch.number)}>
                    {t('paperdesk.batch', { number: batch.number })}
                  </Link>
                }
                meta={[
                  t('paperdesk.ballots', { count: batch.declared }),
                  ...(list.styles.length > 1 ? [nameOfStyle(vote, batch.style)] : []),
                  t(`paperdesk.keyed-${batch.keyed === 0 ? 'none' : batch.keyed === 1 ? 'one' : 'two'}`),
                  ...(batch.differences?.length
                    ? [t('paperdesk.differ-count', { count: batch.differences.length })]
                    : []),
                ].join(' · ')}
              />
            ))}
          </Entries>
        ) : null}
        {list && keyable ? (
          <OpenBatch vote={vote} municipality={municipality.id} list={list} />
        ) : list ? (
          <Notice title={t('paperdesk.not-now')}>{t('paperdesk.not-now-text')}</Notice>
        ) : null}
        {list ? <Sums vote={vote} styles={list.styles} /> : null}
      </div>
    </Page>
  );
}

/** Given, batched, agreed: what is still missing is in the box, or was taken home. */
function Sums({ vote, styles }: { vote: VoteView; styles: PaperListView['styles'] }) {
  const t = useText('paperdesk');
  const { number } = useFormats();
  return (
    <Section title={t('paperdesk.sums')}>
      <Table
        caption={t('paperdesk.sums-caption')}
        rows={styles}
        rowKey={({ id }) => id}
        columns={[
          { id: 'style', header: t('paperdesk.style'), cell: ({ id }) => nameOfStyle(vote, id) },
          { id: 'roll', header: t('paperdesk.sums-roll'), numeric: true, cell: ({ roll }) => number(roll) },
          {
            ...{ id: 'declared', header: t('paperdesk.sums-declared'), numeric: true },
            cell: ({ declared }) => number(declared),
          },
          {
            ...{ id: 'accepted', header: t('paperdesk.sums-accepted'), numeric: true },
            cell: ({ accepted }) => number(accepted),
          },
          {
            ...{ id: 'left', header: t('paperdesk.sums-left'), numeric: true },
            cell: ({ roll, declared }) => number(roll - declared),
          },
        ]}
      />
    </Section>
  );
}
