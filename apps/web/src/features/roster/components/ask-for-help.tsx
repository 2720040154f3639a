import type { RosterShift, ShiftHelp } from '@talka/contracts';
import { Actions, Button, Details, Notice } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';

interface Props {
  readonly number: number;
  readonly shift: RosterShift;
}

const forgetHelp = () => forget('my-events.help');

/** A shift that lacks people: asking for help, and what came of it. */
export function AskForHelp({ number, shift: { shift, free, cancelled } }: Props) {
  const t = useText('helpneeded');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { data } = useCall('my-events.help', { params: { number } }, { staleTime: 0 });
  const ask = useAction('my-events.ask-for-help', forgetHelp);
  const stop = useAction('my-events.stop-asking', forgetHelp);
  const help = data?.shifts.find((one) => one.shift === shift);
  const asking = help?.call?.ending === null;
  if (!data || !help || (!help.call && (free === 0 || cancelled))) return null;
  const press = (act: typeof ask | typeof stop) => {
    if (ask.isPending || stop.isPending) return;
    setTrouble(null);
    act.mutate(
      { params: { number, shift } },
      { onError: (error) => setTrouble(refusals.ofError(error).general) },
    );
  };
  return (
    <div className="roster__help">
      <Details summary={help.call ? <State help={help} /> : t('wanted.title')}>
        <div className="roster__form">
          {help.call ? <Sums help={help} /> : <p>{t('wanted.text')}</p>}
          {help.call && !asking ? null : (
            <p className="t-muted">{t('wanted.willing', { count: data.willing })}</p>
          )}
          {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
          <Actions>
            {asking ? (
              <Button tone="quiet" size="small" busy={stop.isPending} onClick={() => press(stop)}>
                {t('wanted.stop')}
              </Button>
            ) : free > 0 && !cancelled ? (
              <Button tone="quiet" size="small" busy={ask.isPending} onClick={() => press(ask)}>
                {t(help.call ? 'wanted.again' : 'wanted.ask')}
              </Button>
            ) : null}
          </Actions>
        </div>
      </Details>
    </div>
  );
}

function State({ help: { call, asked, tookAPlace } }: { help: ShiftHelp }) {
  const t = useText('helpneeded');
  const words = call?.ending ? t(`wanted.ended-${call.ending}`) : t('wanted.asking');
  return (
    <span role="status">
      {words} ({t('wanted.asked')}: {asked}, {t('wanted.place').toLocaleLowerCase()}: {tookAPlace})
    </span>
  );
}

function Sums({ help }: { help: ShiftHelp }) {
  const t = useText('helpneeded');
  const at = useAt();
  const { call, asked, yes, no, notThisKind, open, unanswered, tookAPlace } = help;
  const sums = [
    ['wanted.asked', asked],
    ['wanted.yes', yes],
    ['wanted.no', no],
    ['wanted.not-this-kind', notThisKind],
    ['wanted.open', open],
    ['wanted.unanswered', unanswered],
    ['wanted.place', tookAPlace],
  ] as const;
  return (
    <>
      <dl className="roster__sums" aria-label={t('wanted.sums')}>
        {sums.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {call?.ending === null ? <p>{t('wanted.next', { when: at(call.nextLookAt) })}</p> : null}
    </>
  );
}
