import { Button, Notice, TextField } from '@talka/ui';
import { useId, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';
import { useSayAttended } from './use-attend.js';

interface Props {
  readonly number: number;
  readonly shift: string;
  readonly onTold: Tell;
}

/** Lets somebody in who stands there and has not signed up. */
export function WalkIn({ number, shift, onTold }: Props) {
  const t = useText('roster');
  const id = useId();
  const say = useSayAttended();
  const refusals = useRefusals();
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const letIn = useAction('my-events.let-in', async (attended) => {
    setEmail('');
    setSaid(nothingSaid);
    await forgetRoster();
    onTold(...say(attended));
  });
  return (
    <form
      className="roster__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (letIn.isPending) return;
        const asked = { params: { number, shift }, body: { email: email.trim() } };
        letIn.mutate(asked, { onError: (error) => setSaid(refusals.ofError(error)) });
      }}
    >
      <p className="t-muted">{t('walk-in.text')}</p>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextField
        id={id}
        type="email"
        label={t('walk-in.email')}
        error={said.fields['email']}
        autoComplete="off"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Button type="submit" tone="quiet" busy={letIn.isPending}>
        {t('walk-in.do')}
      </Button>
    </form>
  );
}
