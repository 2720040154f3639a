import type { SlotQuestion, WorkshopChoices, WorkshopPlaces } from '@talka/contracts';
import { ButtonLink, InfoIcon, Tag } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { usePerson, useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { Enrol } from './enrol.js';
import { PlaceAnswers } from './place-answers.js';
import { Answer, GiveUp } from './seat-acts.js';

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
  /** What everybody is asked who takes this place. */
  readonly questions: readonly SlotQuestion[];
  /** When what it is for begins. */
  readonly begins: string;
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
      {choice && stands(choice) ? <OwnStanding {...props} choice={choice} /> : null}
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
function Enrolling({ number, title, seat, choice, brought, questions }: Props & { choice: Choice }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const reader = usePerson();
  const all = [{ person: reader?.id ?? '', name: t('workshop.myself'), choice }, ...brought];
  const candidates = all
    .filter((one) => !stands(one.choice))
    .map(({ person, name, choice: { refusal } }) => ({
      ...{ person, name, refusal: refusal && refusals.ofRule(refusal) },
    }));
  const may = candidates.filter(({ refusal }) => refusal === null);
  const children = may.filter(({ person }) => person !== reader?.id).map(({ name }) => name);
  return (
    <>
      <Enrol {...{ number, title, candidates, questions, slot: seat.slot, free: seat.free }} />
      {children.length > 0 ? (
        <p className="t-muted">{t('workshop.whom-ahead', { names: children.join(', ') })}</p>
      ) : null}
    </>
  );
}

/** How a child stands that the reader brings. */
function ChildStanding({ child: { person, name, choice }, ...props }: Props & { child: ChildChoice }) {
  if (!stands(choice)) return null;
  return (
    <div className="seat__child">
      <b>{name}</b>
      <OwnStanding {...props} choice={choice} child={{ person, name }} />
    </div>
  );
}

/** How somebody stands, with what they have answered. */
function OwnStanding({
  choice,
  child,
  ...props
}: Props & { choice: Choice; child?: { person: string; name: string } }) {
  const { number, title, seat, questions, begins } = props;
  const { standing, answers, unanswered } = choice;
  if (!standing) return null;
  return (
    <>
      <Standing {...props} {...{ choice, standing }} {...(child ? { person: child.person } : {})} />
      <PlaceAnswers
        {...{ number, title, questions, answers, unanswered, child }}
        slot={seat.slot}
        coming={Date.parse(begins) > serverNow().getTime()}
        hasPlace={standing.state === 'confirmed'}
      />
    </>
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
