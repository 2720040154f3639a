import type { OwnShiftView } from '@talka/contracts';
import { ButtonLink, InfoIcon, Notice } from '@talka/ui';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { forgetShifts } from '../api.js';
import { nextStep, type ShownShift } from '../what-next.js';
import { AskGuardian } from './ask-guardian.js';
import { AskQuestions } from './ask-questions.js';
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
  // A place kept for a guardian's answer is not the reader's to answer.
  const answers = shift.standing === 'held' && !shift.guardian;
  if (told) return <Told shift={told} />;
  switch (next.step) {
    case 'nothing':
      return null;
    case 'own':
      return (
        <ButtonLink as={Link} to="/me/shifts" tone={answers ? 'primary' : 'quiet'} size="small">
          {t(answers ? 'shift.answer-own' : 'shift.see-own')}
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
            {refusals.ofRule(next.refusal)} <Step code={next.refusal.code} />
          </span>
        </p>
      );
    case 'join':
    case 'queue':
      return (
        <>
          <Ways shift={shift} step={next.step} onTold={setTold} />
          {shift.places > 1 ? (
            <Link to={`/me/shifts/${shift.id}/together`} aria-describedby={`shift-${shift.id}`}>
              {t('shift.together')}
            </Link>
          ) : null}
        </>
      );
  }
}

/** Where the one step that would change a refusal is taken. */
export function Step({ code }: { code: string }) {
  const t = useText('shifts', 'abilities');
  if (code.startsWith('need.')) return <Link to="/me/abilities">{t('needs.say')}</Link>;
  return code === 'slot.overlaps' || code === 'shift.barred' ? (
    <Link to="/me/shifts">{t('shift.see-own')}</Link>
  ) : null;
}

interface WayProps {
  readonly shift: ShownShift;
  readonly step: 'join' | 'queue';
  readonly onTold: (answer: OwnShiftView) => void;
}

/** By two presses, or by a form where something is asked. Its words are fetched for the few shifts that have one. */
function Ways(props: WayProps) {
  const { guardian, role } = props.shift;
  if (!guardian && role.questions.length === 0) return <Ask {...props} />;
  return (
    <Suspense fallback={null}>{guardian ? <AskGuardian {...props} /> : <AskQuestions {...props} />}</Suspense>
  );
}

function Ask({ shift, step, onTold }: WayProps) {
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
  const guardians = useText('guardians');
  const at = useAt();
  const when = useWhen();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  const { standing } = shift;
  const has = standing.state === 'confirmed';
  const title = { role: shift.role.name, when: when(shift) };
  const asked = standing.state === 'held';
  return (
    <div ref={room} tabIndex={-1} className="shift__told">
      <Notice
        tone={has ? 'success' : 'info'}
        live="polite"
        title={
          has
            ? t('shift.joined', title)
            : asked
              ? guardians('guardians.asked-title', title)
              : t('shift.queued', { before: standing.state === 'waiting' ? standing.before : 0 })
        }
        actions={
          <ButtonLink as={Link} to="/me/shifts" tone="quiet" size="small">
            {t('shift.see-own')}
          </ButtonLink>
        }
      >
        {has
          ? t('shift.joined-text', { place: shift.place })
          : asked
            ? guardians('guardians.asked-text', { until: at(standing.until) })
            : t('shift.queued-text')}
      </Notice>
    </div>
  );
}
