import type { OwnShiftView } from '@talka/contracts';
import { Actions, Button } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useRef, useState, type ReactNode } from 'react';
import { useAction } from '../../../site/api.js';
import { QuestionFields } from '../../../site/asked-questions.js';
import { useText } from '../../../site/text.js';
import { useAnswering } from '../../../site/use-answering.js';
import { forgetShifts } from '../api.js';
import type { ShownShift } from '../what-next.js';
import { KeptPlace, useKeptPlace } from './kept-place.js';
import { useWhen } from './when.js';

interface Props {
  readonly shift: ShownShift;
  readonly step: 'join' | 'queue';
  readonly onTold: (answer: OwnShiftView) => void;
}

/** Signing up for a task that asks something: it is answered while a place is kept, and sent with the second press. */
export function AskQuestions({ shift, step: seen, onTold }: Props) {
  const t = useText('shifts', 'asked');
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
      <Button
        tone={step === 'join' ? 'primary' : 'quiet'}
        size="small"
        aria-describedby={`shift-${shift.id}`}
        onClick={() => {
          setOpen(true);
          keep();
        }}
      >
        {t(shift.fillsIn && !open ? 'shift.go-on' : `shift.${step}`)}
      </Button>
      <Dialog open={open} onClose={close} title={t('asked.title')} closeLabel={t('asked.close')}>
        {open ? (
          <Form
            {...{ shift, step, onTold }}
            kept={<KeptPlace kept={kept} />}
            onSending={(is) => (sending.current = is)}
          />
        ) : null}
      </Dialog>
    </>
  );
}

interface FormProps extends Props {
  /** Whether a place is kept meanwhile. */
  readonly kept: ReactNode;
  readonly onSending: (is: boolean) => void;
}

function Form({ shift, step, onTold, kept, onSending }: FormProps) {
  const t = useText('shifts', 'asked');
  const when = useWhen();
  const answering = useAnswering(`shift:answers:${shift.id}`, shift.role.questions);
  const params = { shift: shift.id };
  const onError = (error: unknown) => {
    onSending(false);
    answering.failed(error);
  };
  const join = useAction('my-shifts.join', (told) => {
    answering.drop();
    onTold(told);
    void forgetShifts();
  });
  const say = useAction('my-shifts.say-answers', () => join.mutate({ params }, { onError }));
  const busy = say.isPending || join.isPending;
  return (
    <form
      className="guardian-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answers = busy ? null : answering.checked();
        if (!answers) return;
        onSending(true);
        say.mutate({ params, body: { answers } }, { onError });
      }}
    >
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
        <br />
        {shift.title}, {shift.place}
      </p>
      {kept}
      <QuestionFields id={`answer-${shift.id}`} answering={answering} />
      <p>{t(`shift.${step}-text`)}</p>
      <Actions>
        <Button type="submit" busy={busy}>
          {t(`shift.${step}-do`)}
        </Button>
      </Actions>
    </form>
  );
}
