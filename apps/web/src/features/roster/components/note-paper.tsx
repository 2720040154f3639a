import type { CallInput } from '@talka/api-client';
import { ABILITY_KINDS, type Training } from '@talka/volunteering';
import { Button, Notice, Select, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';

type Who = CallInput<'my-events.see-training'>['body']['who'];

/** Notes that the paper of a training was seen; then all is said anew. */
function useNote(number: number, onTold: Tell, onDone: () => void) {
  const t = useText('roster');
  const refusals = useRefusals();
  const [said, setSaid] = useState(nothingSaid);
  const see = useAction('my-events.see-training', async () => {
    setSaid(nothingSaid);
    onDone();
    await forgetRoster();
  });
  const note = (who: Who, name: string, training: Training, until: string): void => {
    if (see.isPending) return;
    see.mutate(
      { params: { number }, body: { who, training, validUntil: until || null } },
      {
        onSuccess: () => onTold('success', t('paper.noted', { name })),
        onError: (error) => setSaid(refusals.ofError(error)),
      },
    );
  };
  return { note, said, busy: see.isPending, unsay: () => setSaid(nothingSaid) };
}

interface OnLineProps {
  readonly number: number;
  readonly of: { readonly person: string; readonly name: string };
  /** Null: nothing is being noted. */
  readonly training: Training | null;
  readonly onClose: () => void;
  readonly onTold: Tell;
}

/** Of somebody on the roster, from their line. */
export function NotePaper({ number, of, training, onClose, onTold }: OnLineProps) {
  const t = useText('roster', 'abilities');
  const [until, setUntil] = useState('');
  // What was typed of one paper says nothing of the next.
  const close = () => {
    setUntil('');
    unsay();
    onClose();
  };
  const { note, said, busy, unsay } = useNote(number, onTold, close);
  const { person, name } = of;
  return (
    <Dialog open={training !== null} title={t('paper.title')} onClose={close} closeLabel={t('paper.close')}>
      <form
        className="roster__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (training) note({ person }, name, training, until);
        }}
      >
        {training ? <p>{t('paper.text', { name, training: t(`ability.${training}`) })}</p> : null}
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          type="date"
          label={t('paper.until')}
          error={said.fields['validUntil']}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <Button type="submit" busy={busy}>
          {t('paper.note')}
        </Button>
      </form>
    </Dialog>
  );
}

/** Of somebody who may not sign up before the paper was seen: by the address of their account. */
export function NotePaperBefore({
  number,
  trainings,
  onTold,
}: {
  number: number;
  trainings: readonly Training[];
  onTold: Tell;
}) {
  const t = useText('roster', 'abilities');
  const [email, setEmail] = useState('');
  const [until, setUntil] = useState('');
  const [training, setTraining] = useState<Training>(trainings[0] ?? 'first-aid');
  const { note, said, busy } = useNote(number, onTold, () => {
    setEmail('');
    setUntil('');
  });
  return (
    <form
      className="roster__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        note({ email: email.trim() }, t('paper.who'), training, until);
      }}
    >
      <p className="t-muted">{t('paper.before-text')}</p>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextField
        type="email"
        label={t('paper.email')}
        error={said.fields['email'] ?? said.fields['who']}
        autoComplete="off"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Select
        label={t('paper.training')}
        value={training}
        onChange={({ target }) =>
          setTraining(ABILITY_KINDS.trainings.find((one) => one === target.value) ?? training)
        }
      >
        {trainings.map((one) => (
          <option key={one} value={one}>
            {t(`ability.${one}`)}
          </option>
        ))}
      </Select>
      <TextField
        type="date"
        label={t('paper.until')}
        error={said.fields['validUntil']}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <Button type="submit" tone="quiet" busy={busy}>
        {t('paper.note')}
      </Button>
    </form>
  );
}
