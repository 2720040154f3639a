import { OFFER_ANSWERS } from '@talka/registration';
import { Actions, Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetWorkshops } from '../api.js';

/** Places of a workshop, and whose is meant: a child's, or the reader's own. */
interface Place {
  readonly number: number;
  readonly seat: { readonly slot: string };
  readonly person?: string;
}

/** Yes, not now, or not at all. */
export function Answer({ number, seat, person }: Place) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const answer = useAction('my-workshops.answer', forgetWorkshops);
  const press = (said: (typeof OFFER_ANSWERS)[number]) => {
    if (answer.isPending) return;
    answer.mutate(
      { params: { number, slot: seat.slot }, query: person ? { person } : {}, body: { answer: said } },
      {
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetWorkshops();
        },
      },
    );
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Actions>
        {OFFER_ANSWERS.map((said) => (
          <Button
            key={said}
            tone={said === 'accept' ? 'primary' : 'quiet'}
            size="small"
            busy={answer.isPending && answer.variables.body.answer === said}
            onClick={() => press(said)}
          >
            {t(`workshop.${said}`)}
          </Button>
        ))}
      </Actions>
    </>
  );
}

/** Gives a place or the waiting up; asked about before it counts. A refusal is said here, and the places are asked for anew. */
export function GiveUp({ number, title, seat, person }: Place & { title: string }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const leave = useAction('my-workshops.leave', forgetWorkshops);
  const confirm = () => {
    if (leave.isPending) return;
    leave.mutate(
      { params: { number, slot: seat.slot }, query: person ? { person } : {} },
      {
        onSettled: () => setAsking(false),
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetWorkshops();
        },
      },
    );
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
        {t('workshop.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('workshop.leave-sure')}
        tone="danger"
        busy={leave.isPending}
        confirmLabel={t('workshop.leave-do')}
        cancelLabel={t('workshop.stay')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{title}</b>
        </p>
        <p>{t('workshop.leave-text')}</p>
      </ConfirmDialog>
    </>
  );
}
