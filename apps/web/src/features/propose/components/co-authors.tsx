import type { MyIdeaView } from '@talka/contracts';
import { announce, Button, Tag, TextField } from '@talka/ui';
import { useState, type FormEvent } from 'react';
import { client } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';

const TONES = { invited: 'info', accepted: 'done', declined: 'neutral' } as const;

/** Writing together: others are asked by e-mail, and are authors once they agree. */
export function CoAuthors({
  saver,
  invitations,
}: {
  saver: DraftSaver;
  invitations: MyIdeaView['invitations'];
}) {
  const t = useText('propose', 'account');
  const refusals = useRefusals();
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const fail = (refusal: unknown) => {
    const said = refusals.ofError(refusal);
    setError(said.general ?? Object.values(said.fields)[0] ?? null);
    document.getElementById('propose-co-author')?.focus();
  };
  async function invite(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      if (!saver.snapshot().draft.idea) await saver.flush();
      const { idea } = saver.snapshot().draft;
      if (!idea) return setError(t('pictures.no-draft'));
      const invited = await client.call('my-ideas.invite', {
        params: { idea },
        body: { email: email.trim() },
      });
      saver.told((view) => ({ ...view, invitations: [...view.invitations, invited] }));
      setEmail('');
      announce(t('together.invited', { email: invited.email }));
    } catch (refusal) {
      fail(refusal);
    } finally {
      setBusy(false);
    }
  }
  async function withdraw(invitation: string): Promise<void> {
    const { idea } = saver.snapshot().draft;
    if (!idea) return;
    try {
      await client.call('my-ideas.withdraw-invitation', { params: { idea, invitation } });
      saver.told((view) => ({
        ...view,
        invitations: view.invitations.filter(({ id }) => id !== invitation),
      }));
    } catch (refusal) {
      fail(refusal);
    }
  }

  return (
    <section className="together" aria-labelledby="together-title">
      <h3 id="together-title">{t('together.title')}</h3>
      <p className="t-small t-muted">{t('together.text')}</p>
      {invitations.length > 0 ? (
        <ul className="together__list">
          {invitations.map(({ id, email: address, state }) => (
            <li key={id}>
              <span className="together__address">{address}</span>
              <Tag tone={TONES[state]}>{t(`together.${state}`)}</Tag>
              {state === 'invited' ? (
                <Button tone="plain" size="small" onClick={() => void withdraw(id)}>
                  {t('together.withdraw')}
                  <span className="t-hidden"> {address}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <form className="together__form" noValidate onSubmit={(event) => void invite(event)}>
        <TextField
          id="propose-co-author"
          label={t('together.email')}
          optional={t('form.optional')}
          error={error}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" tone="quiet" busy={busy}>
          {t('together.invite')}
        </Button>
      </form>
    </section>
  );
}
