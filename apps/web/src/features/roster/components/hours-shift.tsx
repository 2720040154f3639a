import type { HoursShift as Shift } from '@talka/contracts';
import { Button, Section } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { draftOf, type HoursDraft } from '../hours-draft.js';
import { ApprovedHours } from './approved-hours.js';
import { HoursLine } from './hours-line.js';
import type { Tell } from './told.js';

interface Props {
  readonly number: number;
  readonly shift: Shift;
  readonly onTold: Tell;
}

/** The hours of one shift: what waits to be approved, and what is. */
export function HoursShift({ number, shift, onTold }: Props) {
  const t = useText('hours');
  const at = useAt();
  const { time } = useFormats();
  const refusals = useRefusals();
  const [drafts, setDrafts] = useState<Readonly<Record<string, HoursDraft>>>({});
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const open = shift.people.filter(({ approved }) => approved === null);
  const draft = (one: (typeof open)[number]) =>
    drafts[one.person] ?? draftOf(one, shift, serverNow().getTime());
  const chosen = open.filter((one) => draft(one).on);
  const approve = useAction('my-events.approve-hours', async ({ approved, refused: no }) => {
    setRefused(
      Object.fromEntries(no.map(({ person, code, params }) => [person, refusals.ofRule({ code, params })])),
    );
    await forget('my-events.hours');
    if (no.length > 0) onTold('warning', t('hours.refused-some'));
    else onTold('success', t('hours.approved-count', { count: approved }));
  });
  const press = () => {
    if (approve.isPending || chosen.length === 0) return;
    const hours = chosen.map((one) => {
      const { minutes, reason } = draft(one);
      return { shift: shift.shift, person: one.person, minutes, reason };
    });
    approve.mutate(
      { params: { number }, body: { hours } },
      { onError: (error) => onTold('warning', refusals.ofError(error).general ?? '') },
    );
  };
  return (
    <Section title={shift.role}>
      <div className="roster__shift">
        <p className="roster__when">
          {at(shift.from)}–{time(shift.until)}
        </p>
        <ul className="roster__people">
          {shift.people.map((one) => (
            <li key={one.person} className="hours__person">
              {one.approved ? (
                <ApprovedHours of={{ number, shift: shift.shift }} one={one} onTold={onTold} />
              ) : (
                <HoursLine
                  one={one}
                  draft={draft(one)}
                  refused={refused[one.person]}
                  onChange={(changed) => setDrafts({ ...drafts, [one.person]: changed })}
                />
              )}
            </li>
          ))}
        </ul>
        {open.length > 0 ? (
          <div>
            <Button busy={approve.isPending} disabled={chosen.length === 0} onClick={press}>
              {t('hours.approve', { count: chosen.length })}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
