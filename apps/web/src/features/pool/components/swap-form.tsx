import type { MyDutyView } from '@talka/contracts';
import { announce, Button, Notice, Select } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useWeek } from './rota.js';

const EMPTY = { week: '', colleague: '', inReturn: '' };

/** Asking a colleague for a week of one's own: whom one can ask depends on the week, and what in return on whom. */
export function SwapForm({ duty: { swappable, swaps } }: { duty: MyDutyView }) {
  const t = useText('pool');
  const said = useWeek();
  const refusals = useRefusals();
  const [typed, setTyped] = useState(EMPTY);
  const [refused, setRefused] = useState(nothingSaid);
  const ask = useAction('my-duty.ask-swap', (now: MyDutyView) => {
    cache.setQueryData(queryKey('my-duty.read', {}), now);
    setTyped(EMPTY);
    announce(t('duty.swap-sent'));
  });
  const weeks = swappable.filter(
    ({ week }) => !swaps.some((swap) => swap.mine && swap.state === 'asked' && swap.week === week),
  );
  const of = weeks.find(({ week }) => week === typed.week) ?? weeks[0];
  if (!of)
    return (
      <p className="t-muted">{t(swappable.length > 0 ? 'duty.swap-all-asked' : 'duty.swap-no-weeks')}</p>
    );
  const colleague = of.colleagues.find(({ id }) => id === typed.colleague) ?? of.colleagues[0];
  const inReturn = colleague?.inReturn.find((week) => week === typed.inReturn) ?? null;
  const choose = (name: keyof typeof EMPTY) => ({
    id: `swap-${name}`,
    error: refused.fields[name],
    onChange: ({ target: { value } }: { target: { value: string } }) => {
      setRefused(nothingSaid);
      setTyped((now) => ({ ...now, [name]: value }));
    },
  });
  return (
    <form
      noValidate
      className="pool__form"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(nothingSaid);
        if (ask.isPending || !colleague) return;
        ask.mutate(
          { body: { week: of.week, colleague: colleague.id, inReturn } },
          { onError: (error) => setRefused(refusals.ofError(error)) },
        );
      }}
    >
      {refused.general ? <Notice tone="warning" live="assertive" title={refused.general} /> : null}
      <Select {...choose('week')} label={t('duty.swap-week')} value={of.week}>
        {weeks.map(({ week }) => (
          <option key={week} value={week}>
            {said(week)}
          </option>
        ))}
      </Select>
      {colleague ? (
        <>
          <Select {...choose('colleague')} label={t('duty.swap-colleague')} value={colleague.id}>
            {of.colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Select {...choose('inReturn')} label={t('duty.swap-return')} value={inReturn ?? ''}>
            <option value="">{t('duty.swap-return-none')}</option>
            {colleague.inReturn.map((week) => (
              <option key={week} value={week}>
                {said(week)}
              </option>
            ))}
          </Select>
          <div className="t-actions">
            <Button type="submit" busy={ask.isPending}>
              {t('duty.swap-send')}
            </Button>
          </div>
        </>
      ) : (
        <p className="t-muted">{t('duty.swap-nobody')}</p>
      )}
    </form>
  );
}
