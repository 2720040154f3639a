import type { OwnShiftView } from '@talka/contracts';
import { ENDINGS, OFFER_ANSWERS, type OfferAnswer } from '@talka/registration';
import { Actions, Button, Notice, PlaceIcon } from '@talka/ui';
import { useState } from 'react';
import { client, useAction } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { Contact } from './contact.js';
import { FindStandIn } from './find-stand-in.js';
import { OnTheMap } from './on-the-map.js';
import { forgetShifts } from '../api.js';
import { ShiftAnswers } from './own-answers.js';
import { SayCare } from './say-care.js';
import { ShowPass } from './show-pass.js';
import { LeaveTogether, With } from './own-together.js';
import { LeaveShift } from './leave-shift.js';
import { useWhen } from './when.js';

const TOLD = {
  accept: 'my-shifts.accepted',
  pass: 'my-shifts.passed',
  decline: 'my-shifts.declined',
} as const;

const KEPT = {
  offer: 'my-shifts.offer-until',
  guardian: 'my-shifts.guardian-until',
  other: 'my-shifts.kept-until',
} as const;

interface Props {
  readonly shift: OwnShiftView;
  /** What came of it is said on the page, for the shift itself moves. */
  readonly onTold: (words: string) => void;
}

/** A shift somebody has signed up for: how they stand with it, and what they can do. */
export function OwnShift({ shift, onTold }: Props) {
  const t = useText('guardians');
  const words = useText('shifts');
  const when = useWhen();
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const { standing, role } = shift;
  const asked = standing.state === 'held' && standing.why === 'guardian';
  const coming = Date.parse(shift.from) > serverNow().getTime();
  return (
    <li className="shift shift--own" data-standing={standing.state}>
      <div className="shift__body">
        <h3 className="shift__role" id={`shift-${shift.id}`}>
          {role.name}
        </h3>
        <p className="shift__when">{when(shift)}</p>
        <p className="shift__where">
          <Link to={`/events/${shift.event}`}>{shift.title}</Link>
          <span className="shift__place">
            <PlaceIcon size={1} /> {shift.place}{' '}
            <OnTheMap words={[shift.place, nameOf(shift.municipality)]} />
          </span>
        </p>
        {standing.state === 'ended' ? null : (
          <p className="t-muted">
            {words('event.contact')}: <Contact words={shift.contact} />
          </p>
        )}
        <Standing standing={standing} askedFirst={shift.askedFirst} />
        {standing.state === 'ended' ? null : <ShiftAnswers shift={shift} onTold={onTold} />}
        <With shift={shift} />
        {standing.state === 'held' && standing.why === 'offer' ? (
          <Answer shift={shift} until={standing.until} onTold={onTold} />
        ) : null}
        {standing.state === 'confirmed' && Date.parse(shift.until) > serverNow().getTime() ? (
          <>
            <ShowPass shift={shift} />
            {shift.repaid ? <p>{words('shift.repaid', { repaid: shift.repaid })}</p> : null}
            <TakeDocument
              words={t('guardians.agreement')}
              about={`shift-${shift.id}`}
              ask={() =>
                client.call('my-shifts.agreement', { params: { shift: shift.id }, query: { language } })
              }
            />
          </>
        ) : null}
        {coming && (standing.state === 'confirmed' || standing.state === 'waiting' || asked) ? (
          <>
            <LeaveShift shift={shift} onTold={onTold} />
            <LeaveTogether shift={shift} onTold={onTold} />
          </>
        ) : null}
        {coming && standing.state !== 'ended' ? <SayCare shift={shift} onTold={onTold} /> : null}
        {coming && standing.state === 'confirmed' ? <FindStandIn shift={shift} onTold={onTold} /> : null}
      </div>
    </li>
  );
}

function Standing({ standing, askedFirst }: Pick<OwnShiftView, 'standing' | 'askedFirst'>) {
  const t = useText('shifts');
  const at = useAt();
  if (standing.state === 'waiting') {
    return (
      <>
        <p>{t('my-shifts.before', { count: standing.before })}</p>
        {askedFirst === 'residents' ? <p className="t-muted">{t('my-shifts.residents-first')}</p> : null}
      </>
    );
  }
  if (standing.state === 'ended') {
    const ending = ENDINGS.find((one) => one === standing.ending);
    return ending ? (
      <>
        <p className="t-muted">{t(`ending.${ending}`)}</p>
        {standing.reason === null ? null : <p>{t('give-up.organiser', { words: standing.reason })}</p>}
      </>
    ) : null;
  }
  if (standing.state === 'confirmed') return null;
  if (Date.parse(standing.until) <= serverNow().getTime()) return <p>{t('my-shifts.offer-over')}</p>;
  return (
    <p>
      <b>
        {t(KEPT[standing.why === 'offer' || standing.why === 'guardian' ? standing.why : 'other'], {
          when: at(standing.until),
        })}
      </b>
    </p>
  );
}

/** Yes, not now, or not at all. What each of the two last means is said before it is pressed. */
function Answer({ shift, until, onTold }: Props & { until: string }) {
  const t = useText('shifts');
  const when = useWhen();
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const answer = useAction('my-shifts.answer', async (_, { body }) => {
    await forgetShifts();
    onTold(t(TOLD[body.answer], body.answer === 'accept' ? { when: when(shift) } : undefined));
  });
  if (Date.parse(until) <= serverNow().getTime()) return null;
  const press = (said: OfferAnswer) => {
    if (answer.isPending) return;
    answer.mutate(
      { params: { shift: shift.id }, body: { answer: said } },
      {
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetShifts();
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
            busy={answer.isPending && answer.variables.body.answer === said}
            aria-describedby={`shift-${shift.id}`}
            onClick={() => press(said)}
          >
            {t(`my-shifts.${said}`)}
          </Button>
        ))}
      </Actions>
      <p className="t-small t-muted">{t('my-shifts.pass-text')}</p>
    </>
  );
}
