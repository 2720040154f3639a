import { daysEvery, refuse, type Result } from '@talka/kernel';
import { Button, Notice, Select, TextField } from '@talka/ui';
import { MOST_SESSIONS, planSessions } from '@talka/workshops';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { withoutSession, withSessions, type DraftSession } from '../draft-sessions.js';
import { fieldIdOf, type Drafting } from '../use-draft.js';
import { SessionTimes, type TypedTimes } from './session-times.js';
import { WholeNumber } from './whole-number.js';

interface Typed extends TypedTimes {
  readonly places: number;
  /** Every so many days; 0: once. */
  readonly every: number;
  readonly last: string;
  /** The number of the session it makes good for; 0: none. */
  readonly catchUpFor: number;
}

const REPEATS = [
  [0, 'workdesk.once'],
  [7, 'workdesk.every-week'],
  [14, 'workdesk.every-fortnight'],
  [1, 'workdesk.every-day'],
] as const;

function planned({ day, from, until, places, every, last, catchUpFor }: Typed): Result<DraftSession[]> {
  const days = every === 0 ? [day] : daysEvery(day, every, last, MOST_SESSIONS);
  if (days.length > MOST_SESSIONS) return refuse('workshop.too-many-sessions', { max: MOST_SESSIONS });
  const plan = planSessions({ days: days.length > 0 ? days : [''], from, until, places });
  if (!plan.ok) return plan;
  const sessions = plan.value.map(({ during }) => ({
    ...{ from: during.from.toISOString(), until: during.until.toISOString(), places },
    catchUpFor: catchUpFor === 0 ? null : catchUpFor,
  }));
  return { ok: true, value: sessions };
}

/** The times at which it meets: one, or the same hours on many days, by the clock. */
export function SessionFields({ drafting }: { drafting: Drafting }) {
  const { draft, change } = drafting;
  const dropIn = draft.enrolment === 'drop-in';
  return (
    <>
      <AddSessions
        sessions={draft.sessions}
        dropIn={dropIn}
        onAdd={(added) => change(withSessions(draft, added))}
      />
      <SessionList drafting={drafting} dropIn={dropIn} onRemove={(at) => change(withoutSession(draft, at))} />
    </>
  );
}

function AddSessions({
  sessions,
  dropIn,
  onAdd,
}: {
  sessions: readonly DraftSession[];
  dropIn: boolean;
  onAdd: (sessions: DraftSession[]) => void;
}) {
  const t = useText('workshopdesk');
  const refusals = useRefusals();
  const [typed, setTyped] = useState<Typed>({
    ...{ day: '', from: '18:00', until: '20:00', places: dropIn ? 10 : 0, every: 0, last: '', catchUpFor: 0 },
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const plan = planned(typed);
  const ordinary = sessions.filter(({ catchUpFor }) => catchUpFor === null);
  const add = () => {
    if (typed.every > 0 && typed.last < typed.day) return setTrouble(t('workdesk.last-before-first'));
    setTrouble(plan.ok ? null : refusals.ofRule(plan.refusal));
    if (plan.ok) onAdd(plan.value);
  };
  return (
    <form
      noValidate
      className="desk-form"
      aria-label={t('workdesk.sessions')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="desk-row">
        <SessionTimes prefix="add" typed={typed} onChange={set} />
        <WholeNumber
          id="add-places"
          label={t(dropIn || typed.catchUpFor > 0 ? 'workdesk.session-places' : 'workdesk.late-places')}
          {...(dropIn || typed.catchUpFor > 0 ? {} : { hint: t('workdesk.late-hint') })}
          value={typed.places}
          most={500}
          onChange={(places) => set({ places: places ?? 0 })}
        />
      </div>
      <div className="desk-row">
        <Select
          id="add-every"
          label={t('workdesk.repeat')}
          value={typed.every}
          onChange={({ currentTarget }) => set({ every: Number(currentTarget.value) })}
        >
          {REPEATS.map(([days, words]) => (
            <option key={days} value={days}>
              {t(words)}
            </option>
          ))}
        </Select>
        {typed.every === 0 ? null : (
          <TextField
            id="add-last"
            type="date"
            label={t('workdesk.last')}
            value={typed.last}
            onChange={({ currentTarget }) => set({ last: currentTarget.value })}
          />
        )}
        {dropIn || ordinary.length === 0 ? null : (
          <Select
            id="add-catch-up"
            label={t('workdesk.catch-up')}
            value={typed.catchUpFor}
            onChange={({ currentTarget }) => set({ catchUpFor: Number(currentTarget.value) })}
          >
            <option value={0}>{t('workdesk.catch-up-none')}</option>
            {ordinary.map((one, at) => (
              <option key={one.from} value={at + 1}>
                {t('workdesk.catch-up-of', { number: at + 1 })}
              </option>
            ))}
          </Select>
        )}
      </div>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button type="submit" tone="quiet">
        {t('workdesk.add', { count: plan.ok ? plan.value.length : 1 })}
      </Button>
    </form>
  );
}

function SessionList({
  drafting,
  dropIn,
  onRemove,
}: {
  drafting: Drafting;
  dropIn: boolean;
  onRemove: (at: number) => void;
}) {
  const t = useText('workshopdesk', 'workshops');
  const at = useAt();
  const { time } = useFormats();
  const { draft, wrong } = drafting;
  if (draft.sessions.length === 0) return <p className="t-muted">{t('workdesk.no-sessions')}</p>;
  return (
    <ol className="desk-sessions">
      {draft.sessions.map(({ from, until, places, catchUpFor }, nth) => (
        <li key={`${from}-${nth}`} id={fieldIdOf(`sessions.${nth}`)} tabIndex={-1}>
          <span>
            <b>{t('workshop.session', { number: nth + 1 })}</b> {at(from)}–{time(until)}
            {catchUpFor === null ? '' : `, ${t('workdesk.catch-up-of', { number: catchUpFor })}`}
            {places > 0
              ? `, ${t(dropIn || catchUpFor !== null ? 'workdesk.session-places' : 'workdesk.late-places')}: ${places}`
              : ''}
            {wrong.fields[`sessions.${nth}`] ? (
              <strong className="desk-wrong"> {wrong.fields[`sessions.${nth}`]}</strong>
            ) : null}
          </span>
          <Button tone="plain" size="small" onClick={() => onRemove(nth)}>
            {t('workdesk.remove')}
            <span className="t-hidden"> {t('workshop.session', { number: nth + 1 })}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
