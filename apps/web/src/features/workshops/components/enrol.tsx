import type { SlotQuestion } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetWorkshops } from '../api.js';
import { EnrolAnswering } from './enrol-answering.js';
import { Means, Whom, type Candidate } from './whom.js';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly slot: string;
  /** The reader first, then the children they bring. */
  readonly candidates: readonly Candidate[];
  /** How many places are left. */
  readonly free: number;
  /** What everybody is asked who takes this place. */
  readonly questions: readonly SlotQuestion[];
}

/** Enrols the reader, children they bring, or all of them together; asked about before it counts, and first what is asked of them. */
export function Enrol(props: Props) {
  const { number, title, slot, candidates, free, questions } = props;
  const t = useText('workshops');
  const refusals = useRefusals();
  const may = candidates.filter(({ refusal }) => refusal === null);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [nobody, setNobody] = useState(false);
  const enrol = useAction('my-workshops.enrol', forgetWorkshops);
  const [first] = may;
  // Whoever has not chosen yet means themselves, or the child that alone may come.
  const people = chosen ?? (first ? [first.person] : []);
  if (!first) return null;
  // All of them have places or none has: more than there are left wait, and are told so.
  const act = free > 0 && people.length <= free ? 'enrol' : 'queue';
  const choose = (person: string, comes: boolean) => {
    setNobody(false);
    setChosen([...people.filter((one) => one !== person), ...(comes ? [person] : [])]);
  };
  const confirm = () => {
    if (enrol.isPending) return;
    if (people.length === 0) return setNobody(true);
    enrol.mutate(
      { params: { number, slot }, body: { people: [...people] } },
      {
        onSettled: () => setAsking(false),
        onSuccess: () => setChosen(null),
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
      <Button tone={free > 0 ? 'primary' : 'quiet'} size="small" onClick={() => setAsking(true)}>
        {t(free > 0 ? 'workshop.enrol' : 'workshop.queue')}
      </Button>
      {questions.length > 0 ? (
        <EnrolAnswering
          {...{ number, title, slot, candidates, act, free, questions, people, nobody, choose, setNobody }}
          open={asking}
          onClose={() => setAsking(false)}
          onEnrolled={() => setChosen(null)}
        />
      ) : (
        <ConfirmDialog
          open={asking}
          title={t(`workshop.${act}-sure`)}
          busy={enrol.isPending}
          confirmLabel={t(candidates.length > 1 ? 'workshop.enrol-them' : 'workshop.enrol-do')}
          cancelLabel={t('workshop.not-yet')}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>
            <b>{title}</b>
          </p>
          <Whom {...{ slot, candidates, people, nobody, choose }} />
          <Means {...{ act, people, free }} />
        </ConfirmDialog>
      )}
    </>
  );
}
