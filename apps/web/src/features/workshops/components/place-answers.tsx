import type { Answers, SlotQuestion } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { OwnAnswers } from '../../../site/own-answers.js';
import { useState } from 'react';
import { usePerson } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { forgetWorkshops } from '../api.js';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly slot: string;
  /** A child the reader brings, and what it is called; without it, it is the reader's own place. */
  readonly child?: { readonly person: string; readonly name: string } | undefined;
  readonly questions: readonly SlotQuestion[];
  readonly answers: Answers;
  readonly unanswered: readonly string[];
  readonly coming: boolean;
  readonly hasPlace: boolean;
}

/** Where answers wait on this device until they are sent. */
export const answersAt = (slot: string, person: string): string => `workshop:answers:${slot}:${person}`;

/** What is answered for a place in a workshop, by whose it is or by whoever brings them. */
export function PlaceAnswers({ number, title, slot, child, ...asked }: Props) {
  const t = useText('asked');
  const [saved, setSaved] = useState(0);
  const reader = usePerson();
  const say = useAction('my-workshops.say-answers', forgetWorkshops);
  const person = child?.person ?? reader?.id ?? '';
  return (
    <>
      {saved > 0 ? <Told key={saved} words={t('asked.saved-workshop')} /> : null}
      <OwnAnswers
        {...asked}
        id={answersAt(slot, person)}
        where="workshop"
        about={
          <>
            <b>{title}</b>
            {child ? <>, {child.name}</> : null}
          </>
        }
        busy={say.isPending}
        send={(answers, { onSuccess, onError }) =>
          say.mutate(
            { params: { number, slot }, query: { person }, body: { answers } },
            {
              onSuccess: () => {
                onSuccess();
                setSaved((count) => count + 1);
              },
              onError,
            },
          )
        }
      />
    </>
  );
}
