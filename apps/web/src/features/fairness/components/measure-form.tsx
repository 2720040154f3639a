import type { MisuseView } from '@talka/contracts';
import { announce, Button, Notice, TextArea } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** Decides on an appeal of a suspension: by somebody else than who suspended. */
export function MeasureForm({
  municipality,
  of,
  onDone,
}: {
  municipality: string;
  of: MisuseView['measures'][number];
  onDone: (now: MisuseView) => void;
}) {
  const t = useText('fairness');
  const refusals = useRefusals();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const { id, name } = of;
  const decide = useAction('misuse.decide', (now: MisuseView) => {
    announce(t('fairness.misuse-done'));
    onDone(now);
  });
  const send = (outcome: 'upheld' | 'lifted') => {
    const onError = (error: unknown) => setSaid(refusals.ofError(error));
    if (!decide.isPending)
      decide.mutate({ params: { municipality, measure: id }, body: { outcome, words } }, { onError });
  };
  return (
    <form noValidate className="fairness__form" onSubmit={(event) => event.preventDefault()}>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={`measure-${id}`}
        label={t('fairness.measure-answer', { name })}
        error={said.fields['words']}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className="t-actions">
        <Button busy={decide.isPending} onClick={() => send('lifted')}>
          {t('fairness.measure-lift', { name })}
        </Button>
        <Button tone="quiet" disabled={decide.isPending} onClick={() => send('upheld')}>
          {t('fairness.measure-uphold', { name })}
        </Button>
      </div>
    </form>
  );
}
