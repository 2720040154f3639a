import type { BatchView, MunicipalityView, VoteView } from '@talka/contracts';
import { Button, ButtonLink, Notice, PageHead, Skeleton } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useRef, useState } from 'react';
import { cache, forget, isRefusal, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link, useGo } from '../../../site/link.js';
import { useLookAgain } from '../../../site/look-again.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { stateOf } from '../batch-sheet.js';
import { nameOfStyle, styleOf } from '../papers.js';
import { pathOfBatches, placeOfBatch } from '../places.js';
import { BatchTag } from './batch-list.js';
import { Compared } from './compared.js';
import { DeskCrumbs } from './desk-gate.js';
import { Keying } from './keying.js';
import { dropOwn } from '../../../site/device.js';

/** One batch: keyed by this clerk without seeing the other, then settled where the two differ. */
export function BatchPage({
  vote,
  municipality,
  batch,
}: {
  vote: VoteView;
  municipality: MunicipalityView;
  batch: number;
}) {
  const t = useText('paperdesk');
  const language = useLanguage();
  const params = { municipality: municipality.id, number: vote.number, batch };
  const found = useCall('paper.read', { params }, { staleTime: 0 });
  useLookAgain(found.refetch);
  const view = found.data;
  if (isRefusal(found.error, 'paper.no-batch'))
    return <MissingPage title={t('paperdesk.batch-missing')} lead={found.error.problem.title} />;
  const title = t('paperdesk.batch', { number: batch });
  return (
    <Page title={title}>
      <PageHead
        above={
          <DeskCrumbs
            municipality={municipality.id}
            vote={{ number: vote.number, name: nameIn(vote.name, language) }}
            here={title}
          />
        }
        title={title}
        meta={
          view ? (
            <>
              <BatchTag line={{ ...view, iHaveKeyed: view.mine !== null }} />
              <span>
                {[
                  t('paperdesk.ballots', { count: view.declared }),
                  ...(vote.potList.length > 1 ? [nameOfStyle(vote, view.style)] : []),
                ].join(' · ')}
              </span>
            </>
          ) : null
        }
      />
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('paperdesk.loading')} lines={5} /> : null}
      {view ? <Batch key={view.id} vote={vote} municipality={municipality.id} view={view} /> : null}
    </Page>
  );
}

function Batch({ vote, municipality, view }: { vote: VoteView; municipality: string; view: BatchView }) {
  const t = useText('paperdesk');
  const state = stateOf({ ...view, iHaveKeyed: view.mine !== null });
  const style = styleOf(vote, view.style);
  const address = { municipality, number: vote.number };
  const tell = (answer: BatchView) => {
    const params = { ...address, batch: view.number };
    cache.setQueryData(queryKey('paper.read', { params }), answer);
    void forget('paper.list');
    told.current?.focus();
  };
  const told = useRef<HTMLDivElement>(null);
  const keys = state !== 'accepted' && state !== 'theirs' && !(view.keyed === 2 && view.mine === null);
  return (
    <div className="paper-desk__part">
      <div role="status" ref={told} tabIndex={-1} className="paper-desk__told">
        <Notice
          tone={
            state === 'accepted' ? 'success' : state === 'differ' || state === 'recount' ? 'warning' : 'info'
          }
          title={t(`paperdesk.now-${state}`)}
          actions={
            state === 'accepted' || state === 'other' || state === 'theirs' ? (
              <ButtonLink as={Link} size="small" to={pathOfBatches(municipality, vote.number)}>
                {t('paperdesk.to-batches')}
              </ButtonLink>
            ) : null
          }
        >
          {t(`paperdesk.now-${state}-text`)}
        </Notice>
      </div>
      {view.compared && view.compared.length > 0 && !view.accepted ? (
        <Compared vote={vote} view={view} />
      ) : null}
      {style && keys ? (
        <Keying vote={vote} style={style} address={address} view={view} onHandedIn={tell} />
      ) : null}
      {view.accepted ? null : <Withdraw address={address} view={view} />}
    </div>
  );
}

/** A batch that was counted wrongly goes; its ballots are counted into another. */
function Withdraw({
  address,
  view,
}: {
  address: { readonly municipality: string; readonly number: number };
  view: BatchView;
}) {
  const t = useText('paperdesk');
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const withdraw = useAction('paper.withdraw', () => {
    dropOwn(placeOfBatch(address, view));
    void forget('paper.list');
    go(pathOfBatches(address.municipality, address.number));
  });
  return (
    <div className="paper-desk__withdraw">
      {withdraw.error ? <Trouble error={withdraw.error} /> : null}
      <Button tone="danger" size="small" onClick={() => setAsking(true)}>
        {t('paperdesk.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('paperdesk.withdraw-sure')}
        confirmLabel={t('paperdesk.withdraw')}
        cancelLabel={t('paperdesk.not-yet')}
        tone="danger"
        busy={withdraw.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          withdraw.mutate({ params: { ...address, batch: view.number } }, { onError: () => setAsking(false) })
        }
      >
        {t('paperdesk.withdraw-text')}
      </ConfirmDialog>
    </div>
  );
}
