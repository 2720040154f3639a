import { TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** When a session is, by the clock, as it is typed. */
export interface TypedTimes {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

/** The day and the hours of a session. */
export function SessionTimes({
  prefix,
  typed,
  onChange,
}: {
  /** Begins the ids of the fields. */
  prefix: string;
  typed: TypedTimes;
  onChange: (part: Partial<TypedTimes>) => void;
}) {
  const t = useText('workshopdesk');
  return (['day', 'from', 'until'] as const).map((name) => (
    <TextField
      key={name}
      id={`${prefix}-${name}`}
      type={name === 'day' ? 'date' : 'time'}
      label={t(`workdesk.${name}`)}
      value={typed[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  ));
}
