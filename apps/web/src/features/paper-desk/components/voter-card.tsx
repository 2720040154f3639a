import type { MunicipalityView, ResidentView, VoterView, VoteView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import { Actions, Button, Card, Notice, Skeleton } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { namesOfPots } from '../papers.js';
import type { OfficeForms } from '../office-forms.js';

/** One voter: whether paper may be given, and which; then entered on the roll, and only then given it. */
export function VoterCard({
  vote,
  municipality,
  voter,
  prove,
  onNext,
}: {
  vote: VoteView;
  municipality: MunicipalityView;
  voter: ResidentView;
  prove: OfficeForms['prove'];
  onNext: () => void;
}) {
  const t = useText('paperdesk', 'office');
  const [proving, setProving] = useState(false);
  const [asking, setAsking] = useState(false);
  const look = useAction('desk-votes.look');
  const enter = useAction('desk-votes.enter', () => setAsking(false));
  const room = useRef<HTMLDivElement>(null);
  const input = {
    params: { municipality: municipality.id, number: vote.number },
    body: { person: voter.id },
  };
  const lookOnce = useEffectEvent(() => {
    room.current?.focus();
    look.mutate(input);
  });
  useEffect(() => lookOnce(), []);
  useEffect(() => {
    if (enter.data) room.current?.focus();
  }, [enter.data]);
  const again = () => {
    setProving(false);
    look.mutate(input);
  };
  const standing = look.data;
  return (
    <div ref={room} tabIndex={-1} className="paper-desk__voter">
      <Card as="section" edge={enter.data ? 'moss' : 'ochre'} aria-labelledby="voter-name">
        <h2 id="voter-name">{voter.name}</h2>
        <p className="t-muted">
          {[t('office.born', { year: String(voter.birthYear) }), voter.area].join(' · ')}
        </p>
        {look.error ? <Trouble error={look.error} retry={again} /> : null}
        {look.isPending ? <Skeleton label={t('paperdesk.looking')} lines={2} /> : null}
        {enter.data ? (
          <Notice tone="success" live="polite" title={t('paperdesk.entered', { name: voter.name })}>
            {t('paperdesk.give', { pots: papersOf(vote, standing) })}
          </Notice>
        ) : standing ? (
          <Standing vote={vote} standing={standing} />
        ) : null}
        {enter.error ? <Trouble error={enter.error} retry={again} /> : null}
      </Card>
      {proving ? (
        prove({ municipality, resident: voter, onDone: again, onCancel: () => setProving(false) })
      ) : (
        <Actions>
          {standing?.style && !enter.data ? (
            <Button onClick={() => setAsking(true)}>{t('paperdesk.enter')}</Button>
          ) : null}
          {standing && mayProve(standing) ? (
            <Button onClick={() => setProving(true)}>{t('office.prove')}</Button>
          ) : null}
          <Button tone={enter.data ? 'primary' : 'quiet'} onClick={onNext}>
            {t(enter.data ? 'paperdesk.next' : 'paperdesk.other')}
          </Button>
        </Actions>
      )}
      <ConfirmDialog
        open={asking}
        title={t('paperdesk.enter-sure')}
        confirmLabel={t(enter.isPending ? 'paperdesk.entering' : 'paperdesk.enter')}
        cancelLabel={t('office.cancel')}
        busy={enter.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => enter.mutate(input, { onError: () => setAsking(false) })}
      >
        {t('paperdesk.enter-text', { name: voter.name })}
      </ConfirmDialog>
    </div>
  );
}

/** Nothing is proved yet, or what is proved is in the way and may have changed, or was never looked at. */
const mayProve = ({ residence, blocked }: VoterView): boolean =>
  residence === null || /^eligibility\.(?:lives|citizens)-/.test(blocked?.code ?? '');

/** The pots on the paper that this voter gets; once they are entered there is no second one, so the look before counts. */
const papersOf = (vote: VoteView, standing: VoterView | undefined): string =>
  namesOfPots(vote, standing?.pots ?? []).join(', ');

/** How the voter stands before anything is given: what they get, or what is in the way and who can help. */
function Standing({ vote, standing }: { vote: VoteView; standing: VoterView }) {
  const t = useText('paperdesk');
  const { ofRule } = useRefusals();
  if (standing.style !== null) {
    return (
      <>
        <p>
          {t('paperdesk.may')} <strong>{papersOf(vote, standing)}</strong>
        </p>
        <p>{t('paperdesk.may-text')}</p>
      </>
    );
  }
  if (standing.residence === null) {
    return (
      <Notice tone="warning" live="polite" title={t('paperdesk.not-proved')}>
        {t('paperdesk.not-proved-text')}
      </Notice>
    );
  }
  const { entry } = standing;
  return (
    <Notice
      tone={entry === 'none' ? 'warning' : 'danger'}
      live="polite"
      title={t(entry === 'none' ? 'paperdesk.may-not' : `paperdesk.already-${entry}`)}
    >
      {standing.blocked ? ofRule(standing.blocked as Refusal) : null}
    </Notice>
  );
}
