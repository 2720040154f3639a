import type { OwnShiftView } from '@talka/contracts';
import { Actions, Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { AnswersGiven, QuestionFields } from '../../../site/role-questions.js';
import { useText } from '../../../site/text.js';
import { useAnswering } from '../../../site/use-answering.js';
import { forgetShifts } from '../api.js';
import { useWhen } from './when.js';

interface Props {
  readonly shift: OwnShiftView;
  /** What came of it is said on the page. */
  readonly onTold: (words: string) => void;
}

/** What the reader has answered to what a task asks: to be mended until the shift begins, and asked for where it is new. */
export function OwnAnswers({ shift, onTold }: Props) {
  const t = useText('asked');
  const [open, setOpen] = useState(false);
  const { role, answers, unanswered } = shift;
  if (role.questions.length === 0) return null;
  const coming = Date.parse(shift.from) > Date.now();
  const asks = coming && unanswered.length > 0;
  const button = (
    <Button
      tone={asks ? 'primary' : 'quiet'}
      size="small"
      aria-describedby={`shift-${shift.id}`}
      onClick={() => setOpen(true)}
    >
      {t(asks ? 'asked.answer' : 'asked.mend')}
    </Button>
  );
  return (
    <>
      {asks ? (
        <Notice tone="warning" title={t('asked.please', { count: unanswered.length })} actions={button}>
          {shift.standing.state === 'confirmed' ? t('asked.please-text') : null}
        </Notice>
      ) : null}
      <AnswersGiven questions={role.questions} answers={answers} quiet />
      {coming && !asks ? button : null}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('asked.title')}
        closeLabel={t('asked.close')}
      >
        {open ? (
          <Mend
            shift={shift}
            onTold={(words) => {
              setOpen(false);
              onTold(words);
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function Mend({ shift, onTold }: Props) {
  const t = useText('asked');
  const when = useWhen();
  const answering = useAnswering(`shift:answers:${shift.id}`, shift.role.questions, shift.answers);
  const say = useAction('my-shifts.say-answers', async () => {
    answering.drop();
    await forgetShifts();
    onTold(t('asked.saved', { role: shift.role.name, when: when(shift) }));
  });
  return (
    <form
      className="guardian-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answers = say.isPending ? null : answering.checked();
        if (answers)
          say.mutate({ params: { shift: shift.id }, body: { answers } }, { onError: answering.failed });
      }}
    >
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <QuestionFields id={`answer-${shift.id}`} answering={answering} />
      <Actions>
        <Button type="submit" busy={say.isPending}>
          {t('asked.save')}
        </Button>
      </Actions>
    </form>
  );
}
