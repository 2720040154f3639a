import type { OfficeVoteView } from '@talka/contracts';
import { Actions, announce, Button, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { fieldId } from '../step-props.js';
import { tellVote } from '../use-office-vote.js';
import { wordsSent, wordsTyped } from '../words.js';
import { WordsFields } from './words-fields.js';

/** Whom voters call. Without a line of the vote's own they see the municipality's contact. */
export function HelpLineForm({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const { ofError } = useRefusals();
  const [phone, setPhone] = useState(view.helpLine?.phone ?? '');
  const [email, setEmail] = useState(view.helpLine?.email ?? '');
  const [hours, setHours] = useState(wordsTyped(view.helpLine?.hours));
  const params = { municipality, number: view.number };
  const set = useAction('office-votes.set-help-line', (changed) => {
    tellVote(municipality, changed);
    void forget('votes.read');
    announce(t('voteoffice.help-saved'));
  });
  const said = set.error ? ofError(set.error) : undefined;
  return (
    <form
      noValidate
      className="vote-office__form"
      onSubmit={(event) => {
        event.preventDefault();
        const sent = wordsSent(hours);
        const line = { phone: phone.trim(), email: email.trim(), hours: sent.lv ? sent : null };
        set.mutate({ params, body: { line } });
      }}
    >
      <p>{t(view.helpLine ? 'voteoffice.help-own' : 'voteoffice.help-municipality')}</p>
      <TextField
        id={fieldId('phone')}
        type="tel"
        label={t('voteoffice.help-phone')}
        error={said?.fields['phone']}
        autoComplete="off"
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <TextField
        id={fieldId('email')}
        type="email"
        label={t('voteoffice.help-email')}
        error={said?.fields['email']}
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <WordsFields
        field="hours"
        label={t('voteoffice.help-hours')}
        hint={t('voteoffice.help-hours-hint')}
        error={said?.fields['hours']}
        words={hours}
        onChange={setHours}
      />
      {set.error && said?.general ? <Trouble error={set.error} /> : null}
      <Actions>
        <Button type="submit" busy={set.isPending}>
          {t('voteoffice.help-save')}
        </Button>
        {view.helpLine ? (
          <Button
            tone="quiet"
            onClick={() => {
              setPhone('');
              setEmail('');
              setHours(wordsTyped(null));
              set.mutate({ params, body: { line: null } });
            }}
          >
            {t('voteoffice.help-drop')}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
