import type { OwnShiftView } from '@talka/contracts';
import { Actions, Button, ErrorSummary } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { QuestionFields } from '../../../site/asked-questions.js';
import { useText } from '../../../site/text.js';
import { useAnswering } from '../../../site/use-answering.js';
import { forgetShifts } from '../api.js';
import type { ShownShift } from '../what-next.js';
import { GuardianFields, guardianErrors, guardianOf } from './guardian-fields.js';
import { KeptPlace, useKeptPlace } from './kept-place.js';
import { useWhen } from './when.js';

/** From this age on nobody is asked. */
const NEEDS_NO_GUARDIAN = 16;

interface Props {
  readonly shift: ShownShift;
  readonly step: 'join' | 'queue';
  readonly onTold: (answer: OwnShiftView) => void;
}

/** Signing up when one is 13 to 15: the one step before is to say which parent or guardian is asked. */
export function AskGuardian({ shift, step: seen, onTold }: Props) {
  const t = useText('guardians');
  const [open, setOpen] = useState(false);
  const sending = useRef(false);
  const { kept, keep, giveBack } = useKeptPlace(shift);
  // The last place looks taken to everybody once it is kept, and is theirs to take all the same.
  const step = kept || shift.fillsIn ? 'join' : seen;
  const close = () => {
    setOpen(false);
    // What is on its way takes the place: it is not given back under its feet.
    if (!sending.current) giveBack();
  };
  return (
    <>
      <p className="shift__refusal">{t('guardians.join-text', { age: NEEDS_NO_GUARDIAN })}</p>
      <Button
        tone={step === 'join' ? 'primary' : 'quiet'}
        size="small"
        aria-describedby={`shift-${shift.id}`}
        onClick={() => {
          setOpen(true);
          keep();
        }}
      >
        {t(
          shift.fillsIn && !open
            ? 'guardians.go-on'
            : step === 'join'
              ? 'guardians.ask'
              : 'guardians.ask-queue',
        )}
      </Button>
      <Dialog open={open} onClose={close} title={t('guardians.ask-title')} closeLabel={t('guardians.close')}>
        <NameGuardian
          {...{ shift, step, onTold }}
          kept={<KeptPlace kept={kept} />}
          onSending={(is) => (sending.current = is)}
        />
      </Dialog>
    </>
  );
}

interface FormProps extends Props {
  /** Whether a place is kept meanwhile. */
  readonly kept: ReactNode;
  readonly onSending: (is: boolean) => void;
}

function NameGuardian({ shift, step, onTold, kept, onSending }: FormProps) {
  const t = useText('guardians');
  const when = useWhen();
  const refusals = useRefusals();
  const [said, setSaid] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const answering = useAnswering(`shift:answers:${shift.id}`, shift.role.questions);
  const params = { shift: shift.id };
  const join = useAction('my-shifts.join-with-guardian', (answer) => {
    answering.drop();
    onTold(answer);
    void forgetShifts();
  });
  const say = useAction('my-shifts.say-answers');
  const busy = join.isPending || say.isPending;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const answers = busy ? null : answering.checked();
    if (!answers) return;
    const body = guardianOf(event.currentTarget);
    const ask = () =>
      join.mutate(
        { params, body },
        {
          onError: (error) => {
            onSending(false);
            setSaid(refusals.ofError(error));
            setAttempt((count) => count + 1);
          },
        },
      );
    onSending(true);
    if (answering.questions.length === 0) return ask();
    const onError = (error: unknown) => {
      onSending(false);
      answering.failed(error);
    };
    say.mutate({ params, body: { answers } }, { onSuccess: ask, onError });
  };
  return (
    <form className="guardian-form" noValidate onSubmit={send}>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <p>{t(step === 'join' ? 'guardians.ask-text' : 'guardians.ask-queue-text')}</p>
      {kept}
      <ErrorSummary title={t('guardians.fix')} attempt={attempt} errors={guardianErrors(shift.id, said)} />
      <GuardianFields about={shift.id} said={said} />
      {answering.questions.length > 0 ? (
        <QuestionFields id={`answer-${shift.id}`} answering={answering} />
      ) : null}
      <Actions>
        <Button type="submit" busy={busy}>
          {t('guardians.send')}
        </Button>
      </Actions>
    </form>
  );
}
