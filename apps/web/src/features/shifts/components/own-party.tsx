import type { OwnShiftView, ShiftView, TogetherView } from '@talka/contracts';
import { Actions, Button, Notice, Section, Tag } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';

interface Props {
  readonly shift: ShiftView;
  readonly party: NonNullable<TogetherView['party']>;
  readonly onDone: (shift: OwnShiftView) => void;
  readonly onTold: (words: string | null) => void;
}

/** Who comes together, and what the reader can do: sign all up, take one out, or not come after all. */
export function OwnParty({ shift, party, onDone, onTold }: Props) {
  const t = useText('together');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const onError = (error: unknown) => {
    setTrouble(refusals.ofError(error).general);
    void forget('my-shifts.together');
  };
  const part = useAction('my-shifts.part', async (left) => {
    setTrouble(null);
    await forget('my-shifts.together');
    if (left.party === null) onTold(t('along.parted'));
  });
  const join = useAction('my-shifts.join-together', async (own) => {
    await forgetShifts();
    onDone(own);
  });
  const params = { shift: shift.id };
  const own = party.people.find((one) => one.own);
  const out = (person: string) =>
    part.mutate({ params: { ...params, person } }, { onError, onSettled: () => setAsking(false) });
  const signUp = () => {
    onTold(null);
    join.mutate({ params, body: { people: party.people.map(({ person }) => person) } }, { onError });
  };
  return (
    <Section title={t('along.people')}>
      <ul className="together__people">
        {party.people.map(({ person, name, own: self, can }) => (
          <li key={person} className="together__person">
            <span>{self ? t('along.self', { name }) : name}</span>
            <Tag tone={can ? 'done' : 'danger'}>{t(can ? 'along.comes' : 'along.cannot')}</Tag>
            {party.own && !self ? (
              <Button tone="quiet" size="small" busy={part.isPending} onClick={() => out(person)}>
                {t('along.take-out')}
                <span className="t-hidden"> {name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {party.people.some((one) => !one.can && !one.own) ? <p>{t('along.cannot-text')}</p> : null}
      {party.own && party.count === 1 ? <p>{t('along.alone')}</p> : null}
      {party.own ? null : <p>{t('along.waits', { name: party.by })}</p>}
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Actions>
        {party.own && party.count > 1 ? (
          <Button busy={join.isPending} onClick={signUp}>
            {t('along.sign-up', { count: party.count })}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={() => (party.own ? setAsking(true) : own && out(own.person))}>
          {t(party.own ? 'along.part-all' : 'along.part')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('along.part-sure')}
        tone="danger"
        busy={part.isPending}
        confirmLabel={t('along.part-do')}
        cancelLabel={t('along.stay')}
        onConfirm={() => own && out(own.person)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('along.part-text')}</p>
      </ConfirmDialog>
    </Section>
  );
}
