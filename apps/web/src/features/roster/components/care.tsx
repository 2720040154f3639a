import type { CareOfShiftView, CareSumsView } from '@talka/contracts';
import { CARE_KEPT_DAYS, CARE_SUM_FEWEST } from '@talka/volunteering';
import { Button, Notice, Section } from '@talka/ui';
import { useState } from 'react';
import { useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';

type Shift = CareSumsView['shifts'][number];

/** How many need what, shift by shift; who it is, only when asked for, and by who may. */
export function Care({ number, byName }: { number: number; byName: boolean }) {
  const t = useText('care');
  const { data } = useCall('my-events.care', { params: { number } }, { staleTime: 0 });
  if (!data) return null;
  return (
    <Section title={t('care.sums')}>
      <div className="roster__shift roster__care">
        <p className="t-muted">{t('care.sums-text', { days: CARE_KEPT_DAYS })}</p>
        {data.shifts.length === 0 ? <p>{t('care.none')}</p> : null}
        <ul className="roster__people">
          {data.shifts.map((shift) => (
            <OfShift key={shift.shift} number={number} shift={shift} byName={byName} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function OfShift({ number, shift, byName }: { number: number; shift: Shift; byName: boolean }) {
  const t = useText('care');
  const at = useAt();
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useAction('my-events.look-at-care', () => setTrouble(null));
  const words = [
    ...shift.food.map(({ what, count }) => t('care.one', { what: t(`care.food-${what}`), count })),
    ...shift.access.map(({ what, count }) => t('care.one', { what: t(`care.access-${what}`), count })),
  ];
  const press = () => {
    if (look.isPending) return;
    look.mutate(
      { params: { number, shift: shift.shift } },
      { onError: (error) => setTrouble(refusals.ofError(error).general) },
    );
  };
  return (
    <li className="roster__message">
      <p className="roster__name" id={`care-${shift.shift}`}>
        {shift.role}, {at(shift.from)}
      </p>
      <p>{shift.few ? t('care.few', { fewest: CARE_SUM_FEWEST }) : words.join('; ')}</p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      {look.data ? (
        <ul className="roster__needs" role="status">
          {look.data.people.map((one) => (
            <Named key={one.person} one={one} />
          ))}
        </ul>
      ) : !byName ? (
        <p className="t-muted">{t('care.look-manager')}</p>
      ) : (
        <>
          <p className="t-muted">{t('care.look-text')}</p>
          <p>
            <Button
              tone="quiet"
              size="small"
              busy={look.isPending}
              aria-describedby={`care-${shift.shift}`}
              onClick={press}
            >
              {t('care.look')}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}

function Named({ one }: { one: CareOfShiftView['people'][number] }) {
  const t = useText('care');
  const words = [
    ...one.food.map((what) => t(`care.food-${what}`)),
    one.foodOther,
    ...one.access.map((what) => t(`care.access-${what}`)),
    one.accessOther,
  ].filter(Boolean);
  return (
    <li>
      <b>{one.name}</b>: {words.join('; ')}
    </li>
  );
}
