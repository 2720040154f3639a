import type { OfficeVoteView } from '@talka/contracts';
import { Actions, Button, ButtonLink, Card, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState, type ReactNode } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { missingIn, placeOfMissing } from '../missing.js';
import { pathOfVote } from '../places.js';
import { tellVote } from '../use-office-vote.js';

/** The one thing to do now. */
export function NextStep({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const { dateTime } = useFormats();
  const path = pathOfVote(municipality, view.number);
  if (view.moment === 'draft') return <DraftStep view={view} municipality={municipality} />;
  const said = t(`voteoffice.next-${view.rerunAs === null ? view.moment : 'rerun'}`, {
    from: dateTime(view.opensAt),
    to: view.closesAt ? dateTime(view.closesAt) : '…',
    until: view.complaintsUntil ? dateTime(view.complaintsUntil) : '…',
  });
  const toOpening = view.rules.secrecy === 'secret' && (view.moment === 'opened' || view.moment === 'closed');
  const toResult = view.moment === 'published' || view.moment === 'final';
  const leads = toOpening || toResult || view.rerunAs !== null;
  return (
    <Sheet>
      <p>{said}</p>
      {view.moment === 'opened' && view.rules.secrecy === 'open' ? <OpenCount view={view} /> : null}
      {leads ? (
        <Actions>
          {toOpening ? (
            <ButtonLink
              as={Link}
              to={`${path}/opening`}
              tone={view.opening && view.opening.state !== 'refused' ? 'quiet' : 'primary'}
            >
              {t('voteoffice.to-opening')}
            </ButtonLink>
          ) : null}
          {toResult ? (
            <ButtonLink as={Link} to={`/votes/${view.number}/result`}>
              {t('voteoffice.to-result')}
            </ButtonLink>
          ) : null}
          {view.rerunAs === null ? null : (
            <ButtonLink as={Link} to={pathOfVote(municipality, view.rerunAs)}>
              {t('voteoffice.to-rerun', { number: view.rerunAs })}
            </ButtonLink>
          )}
        </Actions>
      ) : null}
    </Sheet>
  );
}

/** An open vote has nothing to open: it is counted by itself, and then published. */
function OpenCount({ view: { opening } }: { view: OfficeVoteView }) {
  const t = useText('voteoffice');
  const { ofRule } = useRefusals();
  const { dateTime } = useFormats();
  if (opening?.tried)
    return (
      <Notice tone="warning" live="polite" title={t('voteoffice.tried')}>
        {t('voteoffice.tried-text', { times: opening.tried.times, next: dateTime(opening.tried.next) })}
      </Notice>
    );
  if (opening?.state === 'checking') return <p role="status">{t('voteoffice.counting-open')}</p>;
  if (!opening?.refusal) return null;
  return (
    <Notice tone="danger" title={t('voteoffice.count-refused')}>
      {ofRule(opening.refusal)}
    </Notice>
  );
}

function DraftStep({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const { ofRule } = useRefusals();
  const { dateTime } = useFormats();
  const [asking, setAsking] = useState(false);
  const announce = useAction('office-votes.announce', (announced) => {
    setAsking(false);
    tellVote(municipality, announced);
    void forget('office-votes.list');
  });
  const path = pathOfVote(municipality, view.number);
  const missing = missingIn(view, serverNow());
  const place = missing && placeOfMissing(missing.code);
  const ceremony = `${path}/ceremony`;
  const secret = view.rules.secrecy === 'secret';
  return (
    <Sheet>
      {missing ? (
        <>
          <p>
            <strong>{t('voteoffice.missing-title')}</strong>
          </p>
          <p>{ofRule(missing)}</p>
        </>
      ) : (
        <p>{t('voteoffice.ready')}</p>
      )}
      {announce.error ? <Trouble error={announce.error} /> : null}
      <Actions>
        {missing ? (
          <ButtonLink as={Link} to={place === 'ceremony' ? ceremony : `${path}?step=${place ?? 'what'}`}>
            {place === 'ceremony' ? t('voteoffice.to-ceremony') : t('voteoffice.mend-it')}
          </ButtonLink>
        ) : (
          <Button onClick={() => setAsking(true)}>{t('voteoffice.announce')}</Button>
        )}
        <ButtonLink as={Link} tone="quiet" to={`${path}?step=what`}>
          {t('voteoffice.change-it')}
        </ButtonLink>
        {!missing && secret ? (
          <ButtonLink as={Link} tone="quiet" to={ceremony}>
            {t('voteoffice.to-ceremony')}
          </ButtonLink>
        ) : null}
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('voteoffice.announce-sure')}
        confirmLabel={announce.isPending ? t('voteoffice.announcing') : t('voteoffice.announce')}
        cancelLabel={t('voteoffice.not-yet')}
        busy={announce.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          announce.mutate(
            { params: { municipality, number: view.number }, body: { revision: view.revision } },
            { onError: () => setAsking(false) },
          )
        }
      >
        {t('voteoffice.announce-text', { from: dateTime(view.opensAt) })}
      </ConfirmDialog>
    </Sheet>
  );
}

function Sheet({ children }: { children: ReactNode }) {
  const t = useText('voteoffice');
  return (
    <Card edge="ochre" as="section" className="vote-office__next" aria-label={t('voteoffice.next')}>
      {children}
    </Card>
  );
}
