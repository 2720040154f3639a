import { dayAfter, daysEvery } from '@talka/kernel';
import { copyDay, MOST_SHIFTS } from '@talka/volunteering';
import { Button, Details, Notice, TextField } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { bodyOf, draftOf, type ShiftBody } from '../editing.js';

/** A day's shifts once more, on other days: every day, or every so many, until one. */
export function CopyDay({
  day,
  shifts,
  onCopy,
}: {
  day: string;
  shifts: readonly ShiftBody[];
  onCopy: (copies: ShiftBody[]) => void;
}) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [first, setFirst] = useState(dayAfter(day));
  const [last, setLast] = useState(dayAfter(day));
  const [trouble, setTrouble] = useState<string | null>(null);
  const copy = () => {
    const to = daysEvery(first, 1, last, MOST_SHIFTS).filter((one) => one !== day);
    if (to.length === 0 || to.length > 60) return setTrouble(t('copy.days'));
    const copies = copyDay(shifts.map(draftOf), day, to);
    setTrouble(copies.ok ? null : refusals.ofRule(copies.refusal));
    if (copies.ok) onCopy(copies.value.map(bodyOf));
  };
  return (
    <Details summary={t('copy.title')}>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <div className="shift-fields">
        <TextField
          id={`copy-${day}-first`}
          type="date"
          label={t('copy.first')}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextField
          id={`copy-${day}-last`}
          type="date"
          label={t('copy.last')}
          value={last}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
        <Button tone="quiet" onClick={copy}>
          {t('copy.do')}
        </Button>
      </div>
    </Details>
  );
}
