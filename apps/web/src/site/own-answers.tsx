import type { Answers, SlotQuestion } from '@talka/contracts';
import { Actions, Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState, type ReactNode } from 'react';
import { AnswersGiven, QuestionFields } from './asked-questions.js';
import { useText } from './text.js';
import { useAnswering } from './use-answering.js';

interface Props {
  /** Of the device's store and of the fields: of this place, and of whose it is, alone. */
  readonly id: string;
  readonly where: 'shift' | 'workshop';
  readonly questions: readonly SlotQuestion[];
  readonly answers: Answers;
  readonly unanswered: readonly string[];
  /** It has not begun. */
  readonly coming: boolean;
  readonly hasPlace: boolean;
  /** Which place it is, over the fields. */
  readonly about: ReactNode;
  readonly describedBy?: string | undefined;
  readonly busy: boolean;
  readonly send: (answers: Answers, then: Then) => void;
}

interface Then {
  readonly onSuccess: () => void;
  readonly onError: (error: unknown) => void;
}

/** What somebody has answered to what is asked of them: to be mended until it begins, and asked for where it is new. */
export function OwnAnswers(props: Props) {
  const t = useText('asked');
  const [open, setOpen] = useState(false);
  const { questions, answers, unanswered, coming } = props;
  if (questions.length === 0) return null;
  const asks = coming && unanswered.length > 0;
  const button = (
    <Button
      tone={asks ? 'primary' : 'quiet'}
      size="small"
      aria-describedby={props.describedBy}
      onClick={() => setOpen(true)}
    >
      {t(asks ? 'asked.answer' : 'asked.mend')}
    </Button>
  );
  return (
    <>
      {asks ? (
        <Notice tone="warning" title={t('asked.please', { count: unanswered.length })} actions={button}>
          {props.hasPlace ? t('asked.please-text') : null}
        </Notice>
      ) : null}
      <AnswersGiven questions={questions} answers={answers} quiet />
      {coming && !asks ? button : null}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('asked.title')}
        closeLabel={t('asked.close')}
      >
        {open ? <Mend {...props} onSaved={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function Mend({ onSaved, ...props }: Props & { readonly onSaved: () => void }) {
  const t = useText('asked');
  const answering = useAnswering(props.id, props.questions, props.answers);
  return (
    <form
      className="guardian-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answers = props.busy ? null : answering.checked();
        if (!answers) return;
        const onSuccess = () => {
          answering.drop();
          onSaved();
        };
        props.send(answers, { onSuccess, onError: answering.failed });
      }}
    >
      <p>{props.about}</p>
      <QuestionFields
        id={`answer-${props.id.replaceAll(':', '-')}`}
        answering={answering}
        where={props.where}
      />
      <Actions>
        <Button type="submit" busy={props.busy}>
          {t('asked.save')}
        </Button>
      </Actions>
    </form>
  );
}
