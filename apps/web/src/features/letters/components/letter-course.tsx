import type { LetterView } from '@talka/contracts';
import type { LetterCourse as Act } from '@talka/newsletters';
import { Actions, Bar, Button, Columns, Notice, StatNumber } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useLookAgain } from '../../../site/look-again.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { keepLetter } from '../draft.js';
import { Preview } from './preview.js';

const LOOK_EVERY_MS = 3_000;

/** How far a letter on its way is, and what can be done with it. */
export function LetterCourse({
  municipality,
  letter,
  look,
}: {
  municipality: string;
  letter: LetterView;
  look: () => unknown;
}) {
  const t = useText('letters');
  const { number, dateTime } = useFormats();
  const refusals = useRefusals();
  const [asks, setAsks] = useState(false);
  const steer = useAction('letters.steer', (now) => keepLetter(municipality, now));
  const { state, progress, startedAt, endedAt } = letter;
  const isOnItsWay = state === 'sending' || state === 'paused';
  useLookAgain(look, LOOK_EVERY_MS);
  const { of, sent, failed, leftOut } = progress;
  const act = (wanted: Act) =>
    steer.mutate({ params: { municipality, letter: letter.id }, body: { act: wanted } });
  const words = t('letters.progress', { sent, of });
  const counts = [
    ['letters.count-of', of],
    ['letters.count-sent', sent],
    ['letters.count-waiting', of - sent - failed - leftOut],
    ['letters.count-failed', failed],
    ['letters.count-left-out', leftOut],
  ] as const;
  return (
    <div className="letters__course">
      {steer.error ? (
        <Notice tone="warning" live="assertive" title={refusals.ofError(steer.error).general ?? ''} />
      ) : null}
      <Bar
        label={words}
        max={of}
        parts={[
          { value: sent, tone: 'moss' },
          { value: failed, tone: 'brick' },
          { value: leftOut, kind: 'held' },
        ]}
      >
        {words}
      </Bar>
      <Columns min="9rem">
        {counts.map(([label, count]) => (
          <StatNumber key={label} value={number(count)} label={t(label)} />
        ))}
      </Columns>
      <p className="letters__line">
        {startedAt ? <span>{t('letters.started', { when: dateTime(startedAt) })}</span> : null}
        {endedAt ? <span>{t('letters.ended', { when: dateTime(endedAt) })}</span> : null}
      </p>
      {isOnItsWay ? (
        <Actions>
          <Button
            tone={state === 'paused' ? 'primary' : 'quiet'}
            busy={steer.isPending}
            onClick={() => act(state === 'paused' ? 'resume' : 'pause')}
          >
            {t(state === 'paused' ? 'letters.resume' : 'letters.pause')}
          </Button>
          <Button tone="plain" disabled={steer.isPending} onClick={() => setAsks(true)}>
            {t('letters.cancel')}
          </Button>
        </Actions>
      ) : null}
      <Preview words={letter.words} />
      <ConfirmDialog
        open={asks}
        title={t('letters.cancel-title')}
        confirmLabel={t('letters.cancel')}
        cancelLabel={t('letters.later')}
        onCancel={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          act('cancel');
        }}
      >
        {t('letters.cancel-text')}
      </ConfirmDialog>
    </div>
  );
}
