import type { OwnShiftView } from '@talka/contracts';
import { ButtonLink, InfoIcon, Notice } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { nextStep, type ShownShift } from '../what-next.js';
import { AskedButton } from './asked-button.js';
import { useWhen } from './when.js';

/** What a reader can do about a shift, and what came of it. */
export function JoinShift({ shift }: { shift: ShownShift }) {
  const t = useText('shifts');
  const session = useSession();
  const signIn = useSignInPath();
  const refusals = useRefusals();
  const [told, setTold] = useState<OwnShiftView | null>(null);
  const next = nextStep(shift, session?.state);
  if (told) return <Told shift={told} />;
  switch (next.step) {
    case 'nothing':
      return null;
    case 'own':
      return (
        <ButtonLink
          as={Link}
          to="/me/shifts"
          tone={next.standing === 'held' ? 'primary' : 'quiet'}
          size="small"
        >
          {t(next.standing === 'held' ? 'shift.answer-own' : 'shift.see-own')}
        </ButtonLink>
      );
    case 'sign-in':
      return (
        <ButtonLink as={Link} to={signIn} tone="quiet" size="small">
          {t('shift.sign-in')}
        </ButtonLink>
      );
    case 'finish':
      return (
        <ButtonLink as={Link} to={signIn.replace('/sign-in', '/welcome')} tone="quiet" size="small">
          {t('shift.finish')}
        </ButtonLink>
      );
    case 'refused':
      return (
        <p className="shift__refusal">
          <InfoIcon />
          <span>
            {refusals.ofRule(next.refusal)} <Step code={next.refusal.code} event={shift.event} />
          </span>
        </p>
      );
    case 'join':
    case 'queue':
      return <Ask shift={shift} step={next.step} onTold={setTold} />;
  }
}

/** Where the one step that would change a refusal is taken. */
function Step({ code, event }: { code: string; event: number }) {
  const t = useText('shifts');
  if (code === 'slot.overlaps') return <Link to="/me/shifts">{t('shift.see-own')}</Link>;
  if (code === 'shift.guardian-needed') return <Link to={`/events/${event}`}>{t('event.contact')}</Link>;
  return null;
}

function Ask({
  shift,
  step,
  onTold,
}: {
  shift: ShownShift;
  step: 'join' | 'queue';
  onTold: (answer: OwnShiftView) => void;
}) {
  const t = useText('shifts');
  const when = useWhen();
  const join = useAction('my-shifts.join', (answer) => {
    onTold(answer);
    void forgetShifts();
  });
  const words = {
    ask: t(`shift.${step}`),
    sure: t(`shift.${step}-sure`),
    yes: t(`shift.${step}-do`),
    no: t('shift.not-yet'),
  };
  return (
    <AskedButton shift={shift} tone={step === 'join' ? 'primary' : 'quiet'} words={words} act={join}>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
        <br />
        {shift.title}, {shift.place}
      </p>
      <p>{t(`shift.${step}-text`)}</p>
    </AskedButton>
  );
}

/** What came of signing up, and what happens next. It takes the focus: the button it came from is gone. */
function Told({ shift }: { shift: OwnShiftView }) {
  const t = useText('shifts');
  const when = useWhen();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  const { standing } = shift;
  const has = standing.state === 'confirmed';
  return (
    <div ref={room} tabIndex={-1} className="shift__told">
      <Notice
        tone={has ? 'success' : 'info'}
        live="polite"
        title={
          has
            ? t('shift.joined', { role: shift.role.name, when: when(shift) })
            : t('shift.queued', { before: standing.state === 'waiting' ? standing.before : 0 })
        }
        actions={
          <ButtonLink as={Link} to="/me/shifts" tone="quiet" size="small">
            {t('shift.see-own')}
          </ButtonLink>
        }
      >
        {has ? t('shift.joined-text', { place: shift.place }) : t('shift.queued-text')}
      </Notice>
    </div>
  );
}
