import { Button, CheckIcon } from '@talka/ui';
import type { Attendance, Entry } from '@talka/workshops';
import { useText } from '../../../site/text.js';
import { useSaid } from '../said.js';

/** Somebody in a register, as the page shows them. */
export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly isWalkIn: boolean;
  /** Of a walk-in: whom of those enrolled they were taken for. */
  readonly enrolment: string | null;
  readonly entry: Entry | undefined;
  /** Something about them waits for the network. */
  readonly isUnsent: boolean;
}

interface Props {
  readonly one: Someone;
  readonly isOpen: boolean;
  readonly onMark: (attendance: Attendance) => void;
  readonly onMore: () => void;
  readonly onWho: () => void;
}

const HERE: Attendance = { as: 'present', late: 0, early: 0 };

/** One person: one press says that they are here; everything else is one press further. */
export function PersonRow({ one, isOpen, onMark, onMore, onWho }: Props) {
  const t = useText('register');
  const said = useSaid();
  const attendance = one.entry?.attendance;
  const as = attendance === null ? 'conflict' : (attendance?.as ?? 'unmarked');
  const words =
    attendance === null
      ? t('differ.short')
      : attendance && attendance.as !== 'unmarked'
        ? said(attendance)
        : t('register.unmarked');
  return (
    <li className="register__person" data-as={as}>
      <div className="register__who">
        <p className="register__name">{one.name}</p>
        <p className="register__small">
          {words}
          {one.isWalkIn ? ` · ${t('register.walk-in')}` : ''}
          {/* Its room stays once it is sent: rows below would move under a finger. */}
          <span className="register__unsent" data-is={one.isUnsent}>
            {` · ${t('register.unsent')}`}
          </span>
        </p>
      </div>
      {isOpen ? (
        <div className="register__presses">
          <button
            type="button"
            className="register__here-press"
            aria-pressed={as === 'present'}
            onClick={() => onMark(as === 'present' ? { as: 'unmarked' } : HERE)}
          >
            <CheckIcon size={1.4} />
            <span>{t('mark.present')}</span>
            <span className="t-hidden">: {one.name}</span>
          </button>
          <Button tone="quiet" size="small" onClick={onMore}>
            {t('mark.more')}
            <span className="t-hidden">: {one.name}</span>
          </Button>
          {one.isWalkIn ? (
            <Button tone="quiet" size="small" onClick={onWho}>
              {t('newcomer.who')}
              <span className="t-hidden">: {one.name}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
