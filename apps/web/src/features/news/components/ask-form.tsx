import { Actions, Button, Notice, TextField } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { usePerson } from '../../../site/session.js';
import { useStranger } from '../../../site/stranger.js';
import { useLanguage, useText } from '../../../site/text.js';
import { InterestFields, type Interest } from './interest-fields.js';

/** Asks for news at an address alone; it is asked to confirm by mail. What is said then is the same for every address. */
export function AskForm({ municipality }: { municipality: string }) {
  const t = useText('news');
  const language = useLanguage();
  const refusals = useRefusals();
  const [interest, setInterest] = useState<Interest>({ municipality, area: null, topics: [] });
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const room = useRef<HTMLDivElement>(null);
  const stranger = useStranger(usePerson() === undefined);
  const ask = useAction('news.ask', () => setSaid(nothingSaid), { proof: stranger.proof });
  useEffect(() => {
    if (ask.isSuccess) room.current?.focus();
  }, [ask.isSuccess]);
  if (ask.data)
    return (
      <div ref={room} tabIndex={-1} className="news">
        <Notice tone="success" live="polite" title={t('news.asked')}>
          {t('news.asked-text', { hours: ask.data.hours })}
        </Notice>
      </div>
    );
  const { area, topics } = interest;
  const send = () => {
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
    const fields = {
      ...(interest.municipality ? {} : { municipality: t('news.municipality-missing') }),
      ...(isAddress ? {} : { email: t('news.email-wrong') }),
    };
    setSaid({ fields, general: null });
    const [first] = Object.keys(fields);
    if (first) document.getElementById(`news-${first}`)?.focus();
    else
      ask.mutate(
        {
          params: { municipality: interest.municipality },
          body: { email: email.trim(), language, area, topics: [...topics], website: stranger.website },
        },
        { onError: (error) => setSaid(refusals.ofError(error)) },
      );
  };
  return (
    <form
      noValidate
      className="news"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending) send();
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      {stranger.trap}
      <InterestFields value={interest} onChange={setInterest} error={said.fields['municipality']} />
      <TextField
        id="news-email"
        type="email"
        autoComplete="email"
        label={t('news.email')}
        hint={t('news.email-hint')}
        error={said.fields['email']}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <Actions>
        <Button type="submit" busy={ask.isPending}>
          {t('news.ask')}
        </Button>
      </Actions>
    </form>
  );
}
