import type { HoursEntry } from '@talka/contracts';
import { Checkbox, Select, TextField } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { useDuration } from '../../../site/use-duration.js';
import { QUARTERS, type HoursDraft } from '../hours-draft.js';

interface Props {
  readonly one: HoursEntry;
  readonly draft: HoursDraft;
  /** Why it was not approved, in words. */
  readonly refused: string | undefined;
  readonly onChange: (draft: HoursDraft) => void;
}

/** Hours that wait: as proposed, or otherwise with a reason; or not yet. */
export function HoursLine({ one, draft, refused, onChange }: Props) {
  const t = useText('hours');
  const { time } = useFormats();
  const duration = useDuration();
  const { cameAt, leftAt } = one.attendance;
  const name = one.name || t('hours.erased');
  const from = cameAt ? time(cameAt) : '';
  const other = draft.minutes !== one.proposed;
  return (
    <>
      <Checkbox
        label={name}
        hint={leftAt ? t('hours.from-until', { from, until: time(leftAt) }) : t('hours.from-end', { from })}
        error={other ? undefined : refused}
        checked={draft.on}
        onChange={({ target }) => onChange({ ...draft, on: target.checked })}
      />
      <div className="hours__fields">
        <Select
          label={<span className="t-hidden">{t('hours.select', { name })}</span>}
          value={draft.minutes}
          onChange={({ target }) => onChange({ ...draft, minutes: Number(target.value) })}
        >
          {QUARTERS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {duration(minutes)}
            </option>
          ))}
        </Select>
        {other ? (
          <TextField
            label={t('hours.reason')}
            hint={t('hours.reason-hint', { proposed: duration(one.proposed) })}
            error={refused}
            value={draft.reason}
            onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          />
        ) : null}
      </div>
    </>
  );
}
