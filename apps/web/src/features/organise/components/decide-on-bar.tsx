import type { BarView } from '@talka/contracts';
import { Button, Notice, TextArea } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import type { BarDecision } from '@talka/volunteering';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly bar: BarView;
  /** What came of it is said on the page, for the line moves. */
  readonly onTold: (words: string) => void;
}

const WORDS = {
  lifted: { ask: 'bars.lift', title: 'bars.lift-title', send: 'bars.lift-do', done: 'bars.lifted-done' },
  kept: { ask: 'bars.keep', title: 'bars.keep-title', send: 'bars.keep-do', done: 'bars.kept-done' },
} as const;

/** Lifts a bar, or says to an objection why it stays. */
export function DecideOnBar({ bar: { id, municipality, name, objection, kept }, onTold }: Props) {
  const t = useText('bars');
  const refusals = useRefusals();
  const [asking, setAsking] = useState<BarDecision | null>(null);
  const [reason, setReason] = useState('');
  const decide = useAction('office-bars.decide', (answer, { body }) => {
    setAsking(null);
    setReason('');
    onTold(t(WORDS[body.decision].done, { name }));
    cache.setQueryData(queryKey('office-bars.list', { params: { municipality } }), answer);
  });
  const said = decide.error ? refusals.ofError(decide.error) : null;
  const choices: readonly BarDecision[] =
    objection !== null && kept === null ? ['kept', 'lifted'] : ['lifted'];
  const words = WORDS[asking ?? 'lifted'];
  return (
    <>
      {choices.map((one) => (
        <Button
          key={one}
          size="small"
          tone="quiet"
          onClick={() => {
            decide.reset();
            setAsking(one);
          }}
        >
          {t(WORDS[one].ask)}
          <span className="t-hidden"> {name}</span>
        </Button>
      ))}
      <Dialog
        open={asking !== null}
        title={t(words.title)}
        closeLabel={t('bar.cancel')}
        onClose={() => setAsking(null)}
        actions={
          <Button
            busy={decide.isPending}
            onClick={() => {
              if (asking === null || decide.isPending) return;
              decide.mutate({ params: { municipality, bar: id }, body: { decision: asking, reason } });
            }}
          >
            {t(words.send)}
          </Button>
        }
      >
        {said?.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextArea
          label={t('bars.decide-reason')}
          hint={t('bar.reason-hint')}
          error={said?.fields['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Dialog>
    </>
  );
}
