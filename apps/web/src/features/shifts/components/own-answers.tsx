import type { OwnShiftView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { OwnAnswers } from '../../../site/own-answers.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { useWhen } from './when.js';

interface Props {
  readonly shift: OwnShiftView;
  /** What came of it is said on the page. */
  readonly onTold: (words: string) => void;
}

/** What the reader has answered to what a task asks. */
export function ShiftAnswers({ shift, onTold }: Props) {
  const t = useText('asked');
  const when = useWhen();
  const say = useAction('my-shifts.say-answers', forgetShifts);
  const { id, role, answers, unanswered, standing } = shift;
  return (
    <OwnAnswers
      {...{ answers, unanswered, questions: role.questions }}
      id={`shift:answers:${id}`}
      where="shift"
      coming={Date.parse(shift.from) > Date.now()}
      hasPlace={standing.state === 'confirmed'}
      describedBy={`shift-${id}`}
      about={
        <>
          <b>{role.name}</b>, {when(shift)}
        </>
      }
      busy={say.isPending}
      send={(said, { onSuccess, onError }) =>
        say.mutate(
          { params: { shift: id }, body: { answers: said } },
          {
            onSuccess: () => {
              onSuccess();
              onTold(t('asked.saved', { role: role.name, when: when(shift) }));
            },
            onError,
          },
        )
      }
    />
  );
}
