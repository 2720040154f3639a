import type { SupervisionView } from '@talka/contracts';
import { Button, Notice, Section, Select, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { Told } from '../../../site/told.js';
import { Trouble } from '../../../site/trouble.js';
import { useAt } from '../../../site/use-at.js';
import '../../../site/form-line.css';

type SupervisedShift = SupervisionView['shifts'][number];

/** Who looks after people not of age at the shifts of an event, and where nobody does. */
export function Supervision({ number }: { number: number }) {
  const t = useText('needs');
  const found = useCall('my-events.supervision', { params: { number } }, { staleTime: 0 });
  return (
    <Section title={t('supervision.title')}>
      <p className="t-muted">{t('supervision.lead')}</p>
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data ? (
        <Named number={number} view={found.data} />
      ) : found.error ? null : (
        <Skeleton label={t('supervision.loading')} lines={3} />
      )}
    </Section>
  );
}

function Named({ number, view }: { number: number; view: SupervisionView }) {
  const [told, setTold] = useState<string | null>(null);
  const open = view.shifts.filter(({ cancelled }) => !cancelled);
  return (
    <>
      {told === null ? null : <Told key={told} words={told} />}
      <ul className="supervision">
        {open.map((shift) => (
          <Shift key={shift.shift} shift={shift} />
        ))}
      </ul>
      <NameSupervisor number={number} view={{ ...view, shifts: open }} onTold={setTold} />
    </>
  );
}

function Shift({ shift }: { shift: SupervisedShift }) {
  const t = useText('needs');
  const label = useLabel();
  const { minors, supervisors, missing } = shift;
  const names = supervisors.map(({ name, acts }) => {
    if (name === '') return t('supervision.gone');
    return acts ? name : t('supervision.left', { name });
  });
  return (
    <li>
      <b>{label(shift)}</b>
      <span>{names.length > 0 ? names.join(', ') : t('supervision.none')}</span>
      {missing ? (
        <Notice tone="warning" title={t('supervision.missing', { count: minors })} />
      ) : minors > 0 ? (
        <span className="t-muted">{t('supervision.minors', { count: minors })}</span>
      ) : null}
    </li>
  );
}

function NameSupervisor({
  number,
  view: { people, shifts },
  onTold,
}: {
  number: number;
  view: SupervisionView;
  onTold: (words: string) => void;
}) {
  const t = useText('needs');
  const label = useLabel();
  const refusals = useRefusals();
  const [shift, setShift] = useState('');
  const [who, setWho] = useState(people[0]?.person ?? '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = useAction('my-events.name-supervisors', async () => {
    setTrouble(null);
    await forget('my-events.supervision');
    const named = people.find(({ person }) => person === who);
    onTold(named ? t('supervision.named', { name: named.name }) : t('supervision.cleared'));
  });
  return (
    <form
      noValidate
      className="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.isPending) return;
        const body = { shift: shift === '' ? null : shift, people: who === '' ? [] : [who] };
        const failed = (error: unknown) => setTrouble(refusals.ofError(error).general);
        name.mutate({ params: { number }, body }, { onError: failed });
      }}
    >
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Select
        id="supervised-shift"
        label={t('supervision.shift')}
        value={shift}
        onChange={(event) => setShift(event.currentTarget.value)}
      >
        <option value="">{t('supervision.all')}</option>
        {shifts.map((one) => (
          <option key={one.shift} value={one.shift}>
            {label(one)}
          </option>
        ))}
      </Select>
      <Select
        id="supervisor"
        label={t('supervision.who')}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
      >
        {people.map(({ person, name: called }) => (
          <option key={person} value={person}>
            {called}
          </option>
        ))}
        <option value="">{t('supervision.nobody')}</option>
      </Select>
      <Button type="submit" tone="quiet" busy={name.isPending}>
        {t('supervision.name')}
      </Button>
    </form>
  );
}

/** The task of a shift, and when it is. */
function useLabel(): (shift: SupervisedShift) => string {
  const at = useAt();
  const { time } = useFormats();
  return ({ role, from, until }) => `${role}, ${at(from)}–${time(until)}`;
}
