import { momentOfClock } from '@talka/kernel';
import type { CSSProperties, ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { rotaOf, spanOf, type Placed, type RoleBody, type RotaDay, type ShiftBody } from '../editing.js';
import { fieldIdOf } from './editor-head.js';

/** What is said of a shift beside its hours. */
export interface ShiftSaid {
  readonly words: string;
  /** Called off: it stays in the picture, struck through. */
  readonly off?: boolean;
  readonly wrong?: boolean;
}

interface Props {
  readonly roles: readonly RoleBody[];
  readonly shifts: readonly ShiftBody[];
  readonly say: (placed: Placed) => ShiftSaid;
  /** Without it a shift is there to read. */
  readonly onOpen?: (placed: Placed) => void;
  /** What can be done with a whole day. */
  readonly dayActions?: (day: RotaDay) => ReactNode;
}

/** Shifts by day: in the picture by role and time, on a phone one under another. Each opens with a press. */
export function Rota({ roles, shifts, say, onOpen, dayActions }: Props) {
  const t = useText('organise');
  const { day: said } = useFormats();
  const days = rotaOf({ roles: [...roles], shifts: [...shifts] });
  if (days.length === 0) return <p className="t-muted">{t('rota.none')}</p>;
  return days.map((day) => (
    <section key={day.day} className="rota" aria-labelledby={`rota-${day.day}`}>
      <h3 id={`rota-${day.day}`} className="rota__day">
        {said(momentOfClock({ day: day.day, time: '12:00' }) ?? new Date(day.from))}
      </h3>
      {day.lines.map(({ role, shifts: line }) => (
        <div key={role.id} className="rota__line">
          <h4 className="rota__role">{role.name || t('rota.unnamed')}</h4>
          <ul className="rota__shifts">
            {line.map((placed) => (
              <Shift
                key={placed.at}
                placed={placed}
                day={day}
                said={say(placed)}
                role={role}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </div>
      ))}
      {dayActions?.(day)}
    </section>
  ));
}

function Shift({
  placed,
  day,
  role,
  said,
  onOpen,
}: {
  placed: Placed;
  day: RotaDay;
  role: RoleBody;
  said: ShiftSaid;
  onOpen: Props['onOpen'];
}) {
  const { time } = useFormats();
  const { left, width } = spanOf(placed.shift, day);
  const looks = {
    id: fieldIdOf(`shifts.${placed.at}`),
    className: 'rota__shift',
    'data-off': said.off ? '' : undefined,
    'data-wrong': said.wrong ? '' : undefined,
  };
  const words = (
    <>
      <span className="t-hidden">{role.name} </span>
      <b>
        {time(placed.shift.from)}–{time(placed.shift.until)}
      </b>{' '}
      <span>{said.words}</span>
    </>
  );
  return (
    <li style={{ '--shift-left': `${left}%`, '--shift-width': `${width}%` } as CSSProperties}>
      {onOpen ? (
        <button type="button" {...looks} onClick={() => onOpen(placed)}>
          {words}
        </button>
      ) : (
        <div {...looks}>{words}</div>
      )}
    </li>
  );
}
