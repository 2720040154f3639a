import type { LedWorkshopView } from '@talka/contracts';
import { mayWith } from '@talka/workshops';
import { isRefusal, useAction } from '../../../site/api.js';
import { PublishedQuestions } from '../../../site/published-questions.js';
import { QuestionEditor } from '../../../site/question-editor.js';
import { useText } from '../../../site/text.js';
import { fieldIdOf, shown, type Drafting } from '../use-draft.js';

/** What everybody is asked who enrols, as it is written. */
export function DraftedQuestions({ drafting: { draft, wrong, change } }: { drafting: Drafting }) {
  const t = useText('asked');
  return (
    <div className="desk-form">
      <QuestionEditor
        at="questions"
        {...{ fieldIdOf, wrong, questions: draft.questions }}
        text={t('role-questions.text-workshop')}
        onChange={(questions) => change({ questions })}
      />
    </div>
  );
}

interface Props {
  readonly view: LedWorkshopView;
  readonly reload: () => unknown;
  readonly onTold: (words: string) => void;
}

/** What a published workshop asks, and a way to change it. */
export function WorkshopQuestions({ view, reload, onTold }: Props) {
  const t = useText('asked');
  const { number, revision, state, reader } = view;
  const { title, questions } = view.draft;
  const change = useAction('led-workshops.change-questions', shown);
  return (
    <PublishedQuestions
      {...{ name: title, questions, fieldIdOf }}
      changes={state === 'published' && mayWith(reader, 'write')}
      busy={change.isPending}
      lead={t('role-questions.published-text-workshop')}
      text={t('role-questions.text-workshop')}
      send={(body, { onSuccess, onError }) =>
        change.mutate(
          { params: { number }, body: { revision, questions: body } },
          {
            onSuccess: () => {
              onSuccess();
              onTold(t('role-questions.saved', { role: title }));
            },
            onError: (error) => {
              if (isRefusal(error, 'workshop.changed')) void reload();
              onError(error);
            },
          },
        )
      }
    />
  );
}
