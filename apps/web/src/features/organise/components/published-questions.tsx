import type { OwnEventView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { isRefusal, useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import type { RoleBody } from '../editing.js';
import type { QuestionBody } from '../questions.js';
import { NOTHING_WRONG, shown, useWrong } from '../use-editing.js';
import { QuestionFields } from './question-fields.js';

interface Props {
  readonly view: OwnEventView;
  readonly role: RoleBody;
  readonly reload: () => unknown;
  readonly onTold: (words: string) => void;
}

/** What a published task asks, and a way to change it. */
export function PublishedQuestions(props: Props) {
  const t = useText('asked');
  const [open, setOpen] = useState(false);
  const { name, questions } = props.role;
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
      {props.view.state === 'published' ? (
        <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
          {t(questions.length > 0 ? 'role-questions.open' : 'role-questions.write')}
          <span className="t-hidden"> {name}</span>
        </Button>
      ) : null}
      {open ? <Change {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Change({ view, role, reload, onTold, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText('asked');
  const say = useWrong();
  const [questions, setQuestions] = useState<QuestionBody[]>(role.questions);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const { number, revision } = view;
  const change = useAction('my-events.change-questions', (event) => {
    shown(event);
    onTold(t('role-questions.saved', { role: role.name }));
    onClose();
  });
  const onError = (error: unknown) => {
    if (isRefusal(error, 'event.changed')) void reload();
    setWrong(say(error));
  };
  const save = () => {
    if (!change.isPending)
      change.mutate({ params: { number, role: role.id }, body: { revision, questions } }, { onError });
  };
  return (
    <Dialog
      open
      title={t('role-questions.of', { role: role.name })}
      closeLabel={t('asked.close')}
      onClose={onClose}
      actions={
        <Button busy={change.isPending} onClick={save}>
          {t('role-questions.save')}
        </Button>
      }
    >
      {wrong.general ? <Notice tone="warning" live="assertive" title={wrong.general} /> : null}
      <p>{t('role-questions.published-text')}</p>
      <QuestionFields
        at="questions"
        questions={questions}
        wrong={wrong}
        asked={role.questions}
        onChange={setQuestions}
      />
    </Dialog>
  );
}
