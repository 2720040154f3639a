import { TextField } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** A shift's time and places as they are typed. */
export interface TypedShift {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly places: string;
}

/** The day, the hours by the clock, and how many are wanted. */
export function ShiftFields({
  prefix,
  typed,
  onChange,
}: {
  /** Begins the ids of the fields. */
  prefix: string;
  typed: TypedShift;
  onChange: (part: Partial<TypedShift>) => void;
}) {
  const t = useText('organise');
  const field = (name: keyof TypedShift) => ({
    id: `${prefix}-${name}`,
    label: t(`shift-of.${name}`),
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <div className="shift-fields">
      <TextField {...field('day')} type="date" />
      <TextField {...field('from')} type="time" />
      <TextField
        {...field('until')}
        type="time"
        hint={typed.until && typed.until <= typed.from ? t('shift-of.next-day') : undefined}
      />
      <TextField {...field('places')} short inputMode="numeric" autoComplete="off" />
    </div>
  );
}
