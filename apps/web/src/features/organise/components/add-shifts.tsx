import { refuse, type Result, daysEvery } from '@talka/kernel';
import { MOST_SHIFTS, planShifts, type ShiftDraft } from '@talka/volunteering';
import { Button, Notice, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { wholeIn } from '../../../site/typed.js';
import { bodyOf, type RoleBody, type ShiftBody } from '../editing.js';
import { ShiftFields, type TypedShift } from './shift-fields.js';

interface Typed extends TypedShift {
  readonly role: string;
  /** Every so many days; empty: on one day only. */
  readonly every: string;
  readonly last: string;
}
const NOTHING: Typed = { role: '', day: '', from: '10:00', until: '14:00', places: '2', every: '', last: '' };

/** The shifts that are typed, or what is in the way. */
function plan(typed: Typed, role: string): Result<ShiftDraft[]> {
  const places = wholeIn(typed.places);
  if (!places) return refuse('event.places-unreal', { max: 5_000 });
  const every = typed.every === '' ? 1 : Number(typed.every);
  const last = typed.every === '' ? typed.day : typed.last;
  if (last < typed.day) return refuse('event.last-day');
  const days = daysEvery(typed.day, every, last, MOST_SHIFTS);
  if (days.length > MOST_SHIFTS) return refuse('event.too-many', { max: MOST_SHIFTS });
  return planShifts({ ...typed, role, places, days: days.length > 0 ? days : [''] });
}

/** Several shifts at once: a role, hours, places, and on which days. */
export function AddShifts({
  roles,
  busy,
  onAdd,
}: {
  roles: readonly RoleBody[];
  busy?: boolean;
  onAdd: (shifts: ShiftBody[]) => void;
}) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [typed, setTyped] = useState(NOTHING);
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const [first] = roles;
  if (!first) return <p className="t-muted">{t('add.no-roles')}</p>;
  const role = roles.some(({ id }) => id === typed.role) ? typed.role : first.id;
  const planned = plan(typed, role);
  const add = () => {
    setTrouble(planned.ok ? null : refusals.ofRule(planned.refusal));
    if (planned.ok) onAdd(planned.value.map(bodyOf));
  };
  return (
    <form
      noValidate
      className="organise__form organise__form--wide"
      aria-label={t('add.title')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select
        id="add-role"
        label={t('add.role')}
        value={role}
        onChange={(event) => change({ role: event.currentTarget.value })}
      >
        {roles.map(({ id, name }, at) => (
          <option key={id} value={id}>
            {name || t('edit.role-number', { number: at + 1 })}
          </option>
        ))}
      </Select>
      <ShiftFields prefix="add" typed={typed} onChange={change} />
      <div className="shift-fields">
        <Select
          id="add-every"
          label={t('add.repeat')}
          value={typed.every}
          onChange={(event) => change({ every: event.currentTarget.value, last: typed.last || typed.day })}
        >
          <option value="">{t('add.once')}</option>
          {[1, 2, 3, 7, 14].map((days) => (
            <option key={days} value={days}>
              {t('add.every', { days })}
            </option>
          ))}
        </Select>
        {typed.every === '' ? null : (
          <TextField
            id="add-last"
            type="date"
            label={t('add.last')}
            value={typed.last}
            onChange={(event) => change({ last: event.currentTarget.value })}
          />
        )}
      </div>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button type="submit" tone="quiet" busy={busy}>
        {t('add.do', { count: planned.ok ? planned.value.length : 1 })}
      </Button>
    </form>
  );
}
