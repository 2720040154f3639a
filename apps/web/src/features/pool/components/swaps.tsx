import type { MyDutyView, SwapView } from '@talka/contracts';
import { announce, Button, Card, Notice, Section, Tag } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useWeek } from './rota.js';
import { SwapForm } from './swap-form.js';

const TONES = {
  asked: 'new',
  accepted: 'done',
  declined: 'neutral',
  lapsed: 'neutral',
  'taken-back': 'neutral',
} as const;

/** What colleagues ask of one, what one has asked, and asking. */
export function Swaps({ duty }: { duty: MyDutyView }) {
  const t = useText('pool');
  const { swaps } = duty;
  return (
    <Section title={t('duty.swaps')}>
      <div className="pool__part">
        <p>{t('duty.swaps-lead')}</p>
        {swaps.length > 0 ? (
          <ul className="pool__weeks">
            {swaps.map((swap) => (
              <li key={swap.id}>
                <Card>
                  <SwapCard swap={swap} />
                </Card>
              </li>
            ))}
          </ul>
        ) : null}
        <SwapForm duty={duty} />
      </div>
    </Section>
  );
}

/** Who asks whom for which week, what in return, and what one can do about it. */
function SwapCard({ swap }: { swap: SwapView }) {
  const t = useText('pool');
  const week = useWeek();
  const { mine, name, inReturn, state } = swap;
  const facts = [
    [mine ? 'duty.swap-yours' : 'duty.swap-takes', swap.week],
    ...(inReturn === null ? [] : [[mine ? 'duty.swap-theirs' : 'duty.swap-gives', inReturn] as const]),
  ] as const;
  return (
    <div className="pool__swap">
      <h3 className="t-entry__title">
        {mine
          ? t('duty.swap-you-asked', { name })
          : t(inReturn === null ? 'duty.swap-asks' : 'duty.swap-asks-return', { name })}
      </h3>
      {mine && state !== 'taken-back' ? (
        <p>
          <Tag tone={TONES[state]}>{t(`duty.swap-${state}`)}</Tag>
        </p>
      ) : null}
      <dl className="pool__facts">
        {facts.map(([what, of]) => (
          <div key={what}>
            <dt className="t-small t-muted">{t(what)}</dt>
            <dd>{week(of)}</dd>
          </div>
        ))}
      </dl>
      {state === 'asked' ? <Answer swap={swap} /> : null}
    </div>
  );
}

/** The asker takes it back; whoever is asked says yes or no. */
function Answer({ swap: { id, mine, name } }: { swap: SwapView }) {
  const t = useText('pool');
  const refusals = useRefusals();
  const [said, setSaid] = useState(nothingSaid);
  const show = (now: MyDutyView) => cache.setQueryData(queryKey('my-duty.read', {}), now);
  const answer = useAction('my-duty.answer-swap', (now: MyDutyView, { body }) => {
    show(now);
    announce(t(body.answer === 'accept' ? 'duty.swap-accepted-said' : 'duty.swap-declined-said'));
  });
  const takeBack = useAction('my-duty.take-back-swap', (now: MyDutyView) => {
    show(now);
    announce(t('duty.swap-taken-back-said'));
  });
  const isBusy = answer.isPending || takeBack.isPending;
  const params = { swap: id };
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  // A refusal names a field of the form of asking; here there is none.
  const refused = said.general ?? Object.values(said.fields)[0];
  return (
    <>
      {refused ? <Notice tone="warning" live="assertive" title={refused} /> : null}
      <div className="t-actions">
        {mine ? (
          <Button
            tone="quiet"
            size="small"
            disabled={isBusy}
            onClick={() => takeBack.mutate({ params }, { onError })}
          >
            {t('duty.swap-take-back', { name })}
          </Button>
        ) : (
          (['accept', 'decline'] as const).map((one) => (
            <Button
              key={one}
              tone={one === 'accept' ? 'primary' : 'quiet'}
              size="small"
              disabled={isBusy}
              onClick={() => answer.mutate({ params, body: { answer: one } }, { onError })}
            >
              {t(`duty.swap-${one}`, { name })}
            </Button>
          ))
        )}
      </div>
    </>
  );
}
