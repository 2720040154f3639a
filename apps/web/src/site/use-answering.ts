import type { Answers, SlotQuestion } from '@talka/contracts';
import { useState } from 'react';
import { nothingSaid, useRefusals } from './refusal.js';
import { useText } from './text.js';
import { useOwn } from './use-own.js';

/**
 * Answers to what is asked, as they are typed: they wait on this device until they are sent.
 * @param place of the device's store, of this place, and of whose it is, alone
 * @param known what was answered before
 */
export function useAnswering(place: string, questions: readonly SlotQuestion[], known: Answers = {}) {
  const t = useText('asked');
  const refusals = useRefusals();
  const [typed, type, drop] = useOwn<Answers>(place);
  const [wrong, setWrong] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const answers = typed ?? known;
  const fail = (said: typeof nothingSaid) => {
    setWrong(said);
    setAttempt((count) => count + 1);
  };
  return {
    ...{ questions, answers, wrong, attempt, drop },
    answer: (id: string, value: string | boolean) =>
      type({ ...Object.fromEntries(Object.entries(answers).filter(([of]) => of !== id)), [id]: value }),
    leaveOpen: (id: string) => type(Object.fromEntries(Object.entries(answers).filter(([of]) => of !== id))),
    /** What must be answered and is not, is shown all at once. @returns the answers, when they can be sent */
    checked: (): Answers | null => {
      const missing = questions.filter(({ id, required }) => required && isOpen(answers[id]));
      if (missing.length > 0) {
        const fields = Object.fromEntries(missing.map(({ id }) => [id, t('asked.needed')]));
        fail({ fields, general: null });
        return null;
      }
      setWrong(nothingSaid);
      // What the organiser has taken out meanwhile waits on the device, and is not sent.
      return Object.fromEntries(
        Object.entries(answers).filter(([id]) => questions.some((question) => question.id === id)),
      );
    },
    failed: (error: unknown) => fail(refusals.ofError(error)),
  };
}

export type Answering = ReturnType<typeof useAnswering>;

const isOpen = (answer: string | boolean | undefined): boolean =>
  answer === undefined || (typeof answer === 'string' && answer.trim() === '');
