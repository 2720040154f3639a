import { Button, Notice, RadioGroup, Stack, TextArea } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { FEEDBACK_LENGTH } from '@talka/workshops';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

const STARS = ['1', '2', '3', '4', '5'] as const;
type Stars = (typeof STARS)[number];

/** How a workshop was, said once; it is told before that nobody will know who said it. */
export function SayFeedback({ number, title }: { number: number; title: string }) {
  const t = useText('workshops');
  const refusals = useRefusals();
  const [open, setOpen] = useState(false);
  const [stars, setStars] = useState<Stars | undefined>();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const say = useAction('my-workshops.say-feedback', () => forget('my-workshops.learned'));
  const send = () => {
    if (say.isPending) return;
    if (!stars) return setSaid({ fields: { stars: t('how-was.choose') }, general: null });
    say.mutate(
      { params: { number }, body: { stars: Number(stars), words } },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('how-was.open')}
        <span className="t-hidden"> {title}</span>
      </Button>
      <Dialog
        open={open}
        title={t('how-was.title')}
        closeLabel={t('how-was.close')}
        onClose={() => setOpen(false)}
        actions={
          <Button busy={say.isPending} onClick={send}>
            {t('how-was.send')}
          </Button>
        }
      >
        <Stack>
          {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
          <p>
            <b>{title}</b>
          </p>
          <p>{t('how-was.text')}</p>
          <RadioGroup
            legend={t('how-was.stars')}
            error={said.fields['stars']}
            value={stars}
            onChange={setStars}
            options={STARS.map((value) => ({ value, label: t('how-was.star', { stars: Number(value) }) }))}
          />
          <TextArea
            id="feedback-words"
            label={t('how-was.words')}
            hint={t('how-was.words-hint')}
            rows={3}
            counter={(length) => ({
              words: t('how-was.count', { length, max: FEEDBACK_LENGTH }),
              over: length > FEEDBACK_LENGTH,
            })}
            error={said.fields['words']}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </Stack>
      </Dialog>
    </>
  );
}
