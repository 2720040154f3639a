import type { MyDutyView } from '@talka/contracts';
import { announce, Button, Notice, Section, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useDays } from './rota.js';
import './pool.css';

const EMPTY = { from: '', until: '' };

/** The days on which one cannot be on duty, and saying so of further ones. */
export function AwayDays({ away }: { away: MyDutyView['away'] }) {
  const t = useText('pool');
  const saidDays = useDays();
  const refusals = useRefusals();
  const [days, setDays] = useState(EMPTY);
  const [said, setSaid] = useState(nothingSaid);
  const show = (now: MyDutyView) => cache.setQueryData(queryKey('my-duty.read', {}), now);
  const say = useAction('my-duty.be-away', (now: MyDutyView) => {
    show(now);
    setDays(EMPTY);
    announce(t('duty.said'));
  });
  const back = useAction('my-duty.be-back', show);
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  return (
    <Section title={t('duty.away')}>
      <div className="pool__part">
        <p>{t('duty.away-lead')}</p>
        {away.length === 0 ? <p className="t-muted">{t('duty.away-none')}</p> : null}
        <ul className="pool__away">
          {away.map(({ id, from, until }) => {
            const words = saidDays(from, until);
            return (
              <li key={id} className="pool__days">
                <span>{words}</span>
                <Button
                  tone="quiet"
                  size="small"
                  disabled={back.isPending}
                  onClick={() => back.mutate({ params: { absence: id } }, { onError })}
                >
                  {t('duty.back', { days: words })}
                </Button>
              </li>
            );
          })}
        </ul>
        <form
          noValidate
          className="pool__form"
          onSubmit={(event) => {
            event.preventDefault();
            setSaid(nothingSaid);
            if (!say.isPending) say.mutate({ body: days }, { onError });
          }}
        >
          {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
          <div className="pool__days">
            {(['from', 'until'] as const).map((field) => (
              <TextField
                key={field}
                id={`away-${field}`}
                type="date"
                label={t(`duty.${field}`)}
                value={days[field]}
                error={said.fields[field]}
                onChange={({ currentTarget: { value } }) => setDays((now) => ({ ...now, [field]: value }))}
              />
            ))}
          </div>
          <div className="t-actions">
            <Button type="submit" busy={say.isPending}>
              {t('duty.say')}
            </Button>
          </div>
        </form>
      </div>
    </Section>
  );
}
