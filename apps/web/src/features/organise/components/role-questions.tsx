import type { OwnEventView } from '@talka/contracts';
import { isRefusal, useAction } from '../../../site/api.js';
import { PublishedQuestions } from '../../../site/published-questions.js';
import { useText } from '../../../site/text.js';
import type { RoleBody } from '../editing.js';
import { shown } from '../use-editing.js';
import { fieldIdOf } from './editor-head.js';

interface Props {
  readonly view: OwnEventView;
  readonly role: RoleBody;
  readonly reload: () => unknown;
  readonly onTold: (words: string) => void;
}

/** What a published task asks, and a way to change it. */
export function RoleQuestions({ view: { number, revision, state }, role, reload, onTold }: Props) {
  const t = useText('asked');
  const change = useAction('my-events.change-questions', shown);
  return (
    <PublishedQuestions
      {...{ name: role.name, questions: role.questions, fieldIdOf }}
      changes={state === 'published'}
      busy={change.isPending}
      lead={t('role-questions.published-text')}
      text={t('role-questions.text')}
      send={(questions, { onSuccess, onError }) =>
        change.mutate(
          { params: { number, role: role.id }, body: { revision, questions } },
          {
            onSuccess: () => {
              onSuccess();
              onTold(t('role-questions.saved', { role: role.name }));
            },
            onError: (error) => {
              if (isRefusal(error, 'event.changed')) void reload();
              onError(error);
            },
          },
        )
      }
    />
  );
}
