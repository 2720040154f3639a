import { Button, Notice } from '@talka/ui';
import type { Attendance, FactOf } from '@talka/workshops';
import { isAlike } from '@talka/workshops';
import { useText } from '../../../site/text.js';
import { useSaid } from '../said.js';
import type { Someone } from './person-row.js';

interface Props {
  readonly one: Someone;
  readonly leaders: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (attendance: Attendance) => void;
}

/** Two leaders differ: both marks, with who made them, and one press that settles it. */
export function ConflictCard({ one, leaders, onChoose }: Props) {
  const t = useText('register');
  const said = useSaid();
  const marks = one.entry?.conflict ?? [];
  const nameOf = (id: string) => leaders.find((leader) => leader.id === id)?.name ?? '';
  return (
    <div className="register__conflict">
      <Notice
        tone="warning"
        live="polite"
        title={t('differ.title', { name: one.name })}
        actions={differing(marks).map((attendance) => (
          <Button key={JSON.stringify(attendance)} tone="quiet" onClick={() => onChoose(attendance)}>
            {t('differ.choose', { said: said(attendance) })}
            <span className="t-hidden">: {one.name}</span>
          </Button>
        ))}
      >
        <ul className="register__plain">
          {marks.map((mark) => (
            <li key={mark.id}>{t('differ.by', { who: nameOf(mark.by), said: said(mark.attendance) })}</li>
          ))}
        </ul>
        <p>{t('differ.text')}</p>
      </Notice>
    </div>
  );
}

const differing = (marks: readonly FactOf<'mark'>[]): Attendance[] =>
  marks.reduce<Attendance[]>(
    (all, { attendance }) => (all.some((one) => isAlike(one, attendance)) ? all : [...all, attendance]),
    [],
  );
