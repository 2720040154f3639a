import type { CallView } from '@talka/contracts';
import { announce, Button, Details, Notice, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, forget, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useDesk } from '../use-desk.js';

/** Ends the scoring; what is in the way is said. */
export function CloseRound({ call: { municipality, number } }: { call: CallView }) {
  const t = useText('opencalls');
  const refusals = useRefusals();
  const params = { municipality, number };
  const [wrong, setWrong] = useState<string | null>(null);
  const close = useAction('open-calls.close-round', useDesk(params, t('opencalls.desk.closed')));
  return (
    <>
      <p>{t('opencalls.desk.close-text')}</p>
      {wrong ? <Notice tone="warning" live="assertive" title={wrong} /> : null}
      <div className="t-actions">
        <Button
          busy={close.isPending}
          onClick={() =>
            close.mutate(
              { params },
              { onError: (error: unknown) => setWrong(refusals.ofError(error).general) },
            )
          }
        >
          {t('opencalls.desk.close')}
        </Button>
      </div>
    </>
  );
}

export function CallOffPart({ call: { municipality, number } }: { call: CallView }) {
  const t = useText('opencalls');
  const refusals = useRefusals();
  const [words, setWords, forgetWords] = useKept(`own:call-off:${number}`, '');
  const [said, setSaid] = useState(nothingSaid);
  const callOff = useAction('open-calls.call-off', (now) => {
    forgetWords();
    cache.setQueryData(queryKey('open-calls.read', { params: { number } }), now);
    void forget('open-calls.desk');
    void forget('open-calls.list');
    announce(t('opencalls.desk.off-done'));
  });
  return (
    <Details summary={t('opencalls.desk.off')}>
      <form
        noValidate
        className="calls__form"
        onSubmit={(event) => {
          event.preventDefault();
          const onError = (error: unknown) => setSaid(refusals.ofError(error));
          if (!callOff.isPending)
            callOff.mutate({ params: { municipality, number }, body: { words } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextArea
          id="call-off"
          label={t('opencalls.desk.off-why')}
          hint={t('opencalls.desk.off-hint')}
          error={said.fields['words']}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <div className="t-actions">
          <Button type="submit" tone="danger" busy={callOff.isPending}>
            {t('opencalls.desk.off')}
          </Button>
        </div>
      </form>
    </Details>
  );
}
