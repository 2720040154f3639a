import type { CallDeskView, CallView } from '@talka/contracts';
import { Button, Notice, Section, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { useFormats, useText } from '../../../site/text.js';
import { centsIn } from '../../../site/typed.js';
import { NOTHING_WRONG, useWrong } from '../../../site/wrong.js';
import { useDesk } from '../use-desk.js';
import { Standing } from './application-at-desk.js';

type Typed = Readonly<Record<string, { readonly amount: string; readonly reason: string }>>;
const NONE: Typed = {};
const EMPTY = { amount: '', reason: '' };

/** Everything that was handed in, in the order it stands: a sum or none, and why. Nothing is told before all of it is. */
export function DecidePart({ call, desk }: { call: CallView; desk: CallDeskView }) {
  const t = useText('opencalls');
  const { euros } = useFormats();
  const wrongIn = useWrong();
  const { municipality, number } = call;
  const params = { municipality, number };
  const [typed, setTyped, forgetTyped] = useKept<Typed>(`own:decide:${number}`, NONE);
  const [wrong, setWrong] = useState(NOTHING_WRONG);
  const done = useDesk(params, t('opencalls.desk.published'));
  const decide = useAction('open-calls.decide', (now) => {
    forgetTyped();
    done(now);
  });
  const applications = [...desk.applications].sort(
    (a, b) => (a.standing?.place ?? Infinity) - (b.standing?.place ?? Infinity) || a.number - b.number,
  );
  const of = (application: number) => typed[application] ?? EMPTY;
  const set = (application: number, part: Partial<typeof EMPTY>) =>
    setTyped({ ...typed, [application]: { ...of(application), ...part } });
  const given = applications.reduce((sum, one) => sum + (centsIn(of(one.number).amount) ?? 0), 0);
  return (
    <Section title={t('opencalls.desk.decide')}>
      <form
        noValidate
        className="calls__form"
        onSubmit={(event) => {
          event.preventDefault();
          const decisions = applications.map((one) => {
            const { amount, reason } = of(one.number);
            const isChosen = amount.trim() !== '';
            return {
              ...{ application: one.number, reason },
              outcome: isChosen ? ('chosen' as const) : ('not-chosen' as const),
              amount: isChosen ? (centsIn(amount) ?? 0) : null,
            };
          });
          const onError = (error: unknown) => setWrong(wrongIn(error));
          if (!decide.isPending) decide.mutate({ params, body: { decisions } }, { onError });
        }}
      >
        <p>{t('opencalls.desk.decide-text')}</p>
        {applications.map((one, at) => (
          <div key={one.number} className="calls__one">
            <h3>{one.title}</h3>
            <p>{one.name ?? t('opencalls.call.gone')}</p>
            <Standing call={call} one={one} />
            <TextField
              id={`decide-${one.number}-amount`}
              label={t('opencalls.desk.give')}
              hint={t('opencalls.desk.give-hint')}
              short
              inputMode="decimal"
              error={wrong.fields[`decisions.${at}.amount`]}
              value={of(one.number).amount}
              onChange={({ target }) => set(one.number, { amount: target.value })}
            />
            <TextArea
              id={`decide-${one.number}-reason`}
              label={t('opencalls.desk.why')}
              rows={3}
              error={wrong.fields[`decisions.${at}.reason`]}
              value={of(one.number).reason}
              onChange={({ target }) => set(one.number, { reason: target.value })}
            />
          </div>
        ))}
        <p role="status">{t('opencalls.desk.left', { sum: euros(call.sum - given) })}</p>
        {(wrong.fields['decisions'] ?? wrong.general) ? (
          <Notice tone="warning" live="assertive" title={wrong.fields['decisions'] ?? wrong.general} />
        ) : null}
        <div className="t-actions">
          <Button type="submit" busy={decide.isPending}>
            {t('opencalls.desk.publish')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
