import type { OwnShiftView } from '@talka/contracts';
import { Button, ButtonLink, InfoIcon, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { nextStep, type ShownShift } from '../what-next.js';
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
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const join = useAction('my-shifts.join', (answer) => {
    onTold(answer);
    void forgetShifts();
  });
  const confirm = () => {
    if (join.isPending) return;
    join.mutate(
      { params: { shift: shift.id } },
      {
        onSettled: () => setAsking(false),
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
      <Button
        tone={step === 'join' ? 'primary' : 'quiet'}
        size="small"
        aria-describedby={`shift-${shift.id}`}
        onClick={() => setAsking(true)}
      >
        {t(`shift.${step}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`shift.${step}-sure`)}
        busy={join.isPending}
        confirmLabel={t(`shift.${step}-do`)}
        cancelLabel={t('shift.not-yet')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{shift.role.name}</b>, {when(shift)}
          <br />
          {shift.title}, {shift.place}
        </p>
        <p>{t(`shift.${step}-text`)}</p>
      </ConfirmDialog>
    </>
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
