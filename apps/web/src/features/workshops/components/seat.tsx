import type { WorkshopChoices, WorkshopPlaces } from '@talka/contracts';
import { OFFER_ANSWERS } from '@talka/registration';
import { Actions, Button, ButtonLink, InfoIcon, Notice, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { usePerson, useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { forgetWorkshops } from '../api.js';
import { Enrol } from './enrol.js';

type Choice = WorkshopChoices['choices'][number];

/** A child the reader brings, and how these places are for it. */
export interface ChildChoice {
  readonly person: string;
  readonly name: string;
  readonly choice: Choice;
}

interface Props {
  readonly number: number;
  readonly title: string;
  readonly seat: WorkshopPlaces;
  /** How it is for the reader; not known for visitors, and not yet. */
  readonly choice: Choice | undefined;
  /** The children the reader brings. */
  readonly brought: readonly ChildChoice[];
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
        ) : null
      ) : null}
      {props.brought.map((child) => (
        <ChildStanding key={child.person} {...props} child={child} />
      ))}
      {choice ? <Enrolling {...props} choice={choice} /> : null}
    </div>
  );
}

const stands = ({ standing }: Choice): boolean => standing !== null && standing.state !== 'ended';

/** Whoever may still be enrolled: the reader, and the children they bring. */
function Enrolling({ number, title, seat, choice, brought }: Props & { choice: Choice }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const reader = usePerson();
  const all = [{ person: reader?.id ?? '', name: t('workshop.myself'), choice }, ...brought];
  const candidates = all
    .filter((one) => !stands(one.choice))
    .map(({ person, name, choice: { refusal } }) => ({
      ...{ person, name, refusal: refusal && refusals.ofRule(refusal) },
    }));
  return (
    <Enrol {...{ number, title, candidates, slot: seat.slot }} act={seat.free > 0 ? 'enrol' : 'queue'} />
  );
}

/** How a child stands that the reader brings. */
function ChildStanding({ child: { person, name, choice }, ...props }: Props & { child: ChildChoice }) {
  const { standing } = choice;
  if (!standing || standing.state === 'ended') return null;
  return (
    <div className="seat__child">
      <b>{name}</b>
      <Standing {...props} standing={standing} person={person} />
    </div>
  );
}

function Standing({
  standing,
  ...props
}: Props & { standing: NonNullable<Choice['standing']>; person?: string }) {
  const t = useText('workshops');
  const at = useAt();
  if (standing.state === 'confirmed')
    return (
      <>
        <Tag tone="done">{t(props.person ? 'workshop.child-has' : 'workshop.has')}</Tag>
        <GiveUp {...props} />
      </>
    );
  if (standing.state === 'waiting')
    return (
      <>
        <p>{t('workshop.waits', { before: standing.before })}</p>
        <GiveUp {...props} />
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

/** Places of a workshop, and whose is meant: a child's, or the reader's own. */
interface Place {
  readonly number: number;
  readonly seat: { readonly slot: string };
  readonly person?: string;
}

/** Yes, not now, or not at all. */
export function Answer({ number, seat, person }: Place) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const answer = useAction('my-workshops.answer', forgetWorkshops);
  const press = (said: (typeof OFFER_ANSWERS)[number]) => {
    if (answer.isPending) return;
    answer.mutate(
      { params: { number, slot: seat.slot }, query: person ? { person } : {}, body: { answer: said } },
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

/** Gives a place or the waiting up; asked about before it counts. A refusal is said here, and the places are asked for anew. */
export function GiveUp({ number, title, seat, person }: Place & { title: string }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const leave = useAction('my-workshops.leave', forgetWorkshops);
  const confirm = () => {
    if (leave.isPending) return;
    leave.mutate(
      { params: { number, slot: seat.slot }, query: person ? { person } : {} },
      {
        onSettled: () => setAsking(false),
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
      <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
        {t('workshop.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('workshop.leave-sure')}
        tone="danger"
        busy={leave.isPending}
        confirmLabel={t('workshop.leave-do')}
        cancelLabel={t('workshop.stay')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{title}</b>
        </p>
        <p>{t('workshop.leave-text')}</p>
      </ConfirmDialog>
    </>
  );
}
