import type { WorkshopChoices, WorkshopPlaces } from '@talka/contracts';
import type { CallInput } from '@talka/api-client';
import { OFFER_ANSWERS } from '@talka/registration';
import { Actions, Button, ButtonLink, InfoIcon, Notice, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { forgetWorkshops } from '../api.js';

type Choice = WorkshopChoices['choices'][number];

interface Props {
  readonly number: number;
  readonly title: string;
  readonly seat: WorkshopPlaces;
  /** How it is for the reader; not known for visitors, and not yet. */
  readonly choice: Choice | undefined;
}

/** Places of a course or of a session: how many are left, how the reader stands with them, and what they can do. */
export function Seat(props: Props) {
  const t = useText('workshops');
  const at = useAt();
  const session = useSession();
  const signIn = useSignInPath();
  const refusals = useRefusals();
  const { seat, choice } = props;
  if (seat.cancelled) return <Tag tone="danger">{t('workshop.not-held')}</Tag>;
  const standing = choice?.standing;
  const open = Date.parse(seat.closesAt) > serverNow().getTime();
  return (
    <div className="seat">
      <p className="workshop__places">
        <b>{t('workshop.places-free', { count: seat.free })}</b>
        <span className="t-muted">
          {t(open ? 'workshop.closes' : 'workshop.over', { when: at(seat.closesAt) })}
        </span>
      </p>
      {standing && standing.state !== 'ended' ? <Standing {...props} standing={standing} /> : null}
      {!standing || standing.state === 'ended' ? (
        session?.state === 'visitor' && open ? (
          <ButtonLink as={Link} to={signIn} tone="quiet" size="small">
            {t('workshop.sign-in')}
          </ButtonLink>
        ) : choice?.refusal ? (
          <p className="seat__refusal">
            <InfoIcon /> <span>{refusals.ofRule(choice.refusal)}</span>
          </p>
        ) : choice ? (
          <Asked {...props} act={seat.free > 0 ? 'enrol' : 'queue'} />
        ) : null
      ) : null}
    </div>
  );
}

function Standing({ standing, ...props }: Props & { standing: NonNullable<Choice['standing']> }) {
  const t = useText('workshops');
  const at = useAt();
  if (standing.state === 'confirmed')
    return (
      <>
        <Tag tone="done">{t('workshop.has')}</Tag>
        <Asked {...props} act="leave" />
      </>
    );
  if (standing.state === 'waiting')
    return (
      <>
        <p>{t('workshop.waits', { before: standing.before })}</p>
        <Asked {...props} act="leave" />
      </>
    );
  if (standing.state !== 'held') return null;
  return (
    <>
      <p>
        <b>{t('workshop.offered', { until: at(standing.until) })}</b>
      </p>
      <Answer {...props} />
    </>
  );
}

/** Yes, not now, or not at all. */
export function Answer({ number, seat }: { number: number; seat: { readonly slot: string } }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const answer = useAction('my-workshops.answer', forgetWorkshops);
  const press = (said: (typeof OFFER_ANSWERS)[number]) => {
    if (answer.isPending) return;
    answer.mutate(
      { params: { number, slot: seat.slot }, body: { answer: said } },
      {
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetWorkshops();
        },
      },
    );
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Actions>
        {OFFER_ANSWERS.map((said) => (
          <Button
            key={said}
            tone={said === 'accept' ? 'primary' : 'quiet'}
            size="small"
            busy={answer.isPending && answer.variables.body.answer === said}
            onClick={() => press(said)}
          >
            {t(`workshop.${said}`)}
          </Button>
        ))}
      </Actions>
    </>
  );
}

/** A press that is asked about before it counts. A refusal is said here, and the places are asked for anew. */
export function Asked({
  number,
  title,
  seat,
  act,
}: {
  number: number;
  title: string;
  seat: { readonly slot: string };
  act: 'enrol' | 'queue' | 'leave';
}) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const enrol = useAction('my-workshops.enrol', forgetWorkshops);
  const leave = useAction('my-workshops.leave', forgetWorkshops);
  const action = act === 'leave' ? leave : enrol;
  const confirm = () => {
    if (action.isPending) return;
    const input: CallInput<'my-workshops.enrol'> = { params: { number, slot: seat.slot } };
    action.mutate(input, {
      onSettled: () => setAsking(false),
      onError: (error) => {
        setTrouble(refusals.ofError(error).general);
        void forgetWorkshops();
      },
    });
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button tone={act === 'enrol' ? 'primary' : 'quiet'} size="small" onClick={() => setAsking(true)}>
        {t(`workshop.${act}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`workshop.${act}-sure`)}
        tone={act === 'leave' ? 'danger' : 'primary'}
        busy={action.isPending}
        confirmLabel={t(act === 'leave' ? 'workshop.leave-do' : 'workshop.enrol-do')}
        cancelLabel={t(act === 'leave' ? 'workshop.stay' : 'workshop.not-yet')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{title}</b>
        </p>
        <p>{t(`workshop.${act}-text`)}</p>
      </ConfirmDialog>
    </>
  );
}
