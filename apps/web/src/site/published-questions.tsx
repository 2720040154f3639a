import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import type { QuestionBody } from './question-editing.js';
import { QuestionEditor } from './question-editor.js';
import { useText } from './text.js';
import { NOTHING_WRONG, useWrong } from './wrong.js';

interface Props {
  /** Of the task or the workshop that asks. */
  readonly name: string;
  readonly questions: readonly QuestionBody[];
  readonly changes: boolean;
  readonly busy: boolean;
  /** What becomes of those who have a place. */
  readonly lead: string;
  /** Who answers, and what not to ask. */
  readonly text: string;
  readonly fieldIdOf: (path: string) => string;
  readonly send: (questions: QuestionBody[], then: Then) => void;
}

interface Then {
  readonly onSuccess: () => void;
  readonly onError: (error: unknown) => void;
}

/** What is asked of everybody who takes a place in what is published, and a way to change it. */
export function PublishedQuestions(props: Props) {
  const t = useText('asked');
  const [open, setOpen] = useState(false);
  const { name, questions, changes } = props;
  return (
    <>
      {questions.length > 0 ? (
        <ol className="published-questions" aria-label={t('role-questions.title')}>
          {questions.map(({ id, words, required }) => (
            <li key={id}>
              {words.lv}
              {required ? <span className="t-muted"> ({t('role-questions.needed')})</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {changes ? (
        <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
          {t(questions.length > 0 ? 'role-questions.open' : 'role-questions.write')}
          <span className="t-hidden"> {name}</span>
        </Button>
      ) : null}
      {open ? <Change {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Change({ onClose, ...props }: Props & { readonly onClose: () => void }) {
  const t = useText('asked');
  const say = useWrong();
  const { name, busy, lead, text, fieldIdOf, send } = props;
  const [questions, setQuestions] = useState<QuestionBody[]>([...props.questions]);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const save = () => {
    if (!busy) send(questions, { onSuccess: onClose, onError: (error) => setWrong(say(error)) });
  };
  return (
    <Dialog
      open
      title={t('role-questions.of', { role: name })}
      closeLabel={t('asked.close')}
      onClose={onClose}
      actions={
        <Button busy={busy} onClick={save}>
          {t('role-questions.save')}
        </Button>
      }
    >
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <p>{lead}</p>
      <QuestionEditor
        at="questions"
        {...{ fieldIdOf, text, questions, wrong }}
        asked={props.questions}
        onChange={setQuestions}
      />
    </Dialog>
  );
}
