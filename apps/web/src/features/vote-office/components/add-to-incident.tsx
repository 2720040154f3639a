import type { OfficeVoteView } from '@talka/contracts';
import { Actions, Button, RadioGroup } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { tellIncidents } from '../use-incidents.js';
import { NO_WORDS, wordsSent } from '../words.js';
import { WordsFields } from './words-fields.js';

const KINDS = ['update', 'correction', 'over'] as const;

/** Goes on telling of an incident. What stands there stays; a mistake is corrected beside it. */
export function AddToIncident({
  view,
  municipality,
  incident,
}: {
  view: OfficeVoteView;
  municipality: string;
  incident: number;
}) {
  const t = useText('voteoffice');
  const { ofError } = useRefusals();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('update');
  const [what, setWhat] = useState(NO_WORDS);
  const add = useAction('office-votes.add-to-incident', (told) => {
    setWhat(NO_WORDS);
    setKind('update');
    tellIncidents(view.number, told);
  });
  const said = add.error ? ofError(add.error) : undefined;
  return (
    <form
      noValidate
      className="vote-office__form"
      onSubmit={(event) => {
        event.preventDefault();
        const params = { municipality, number: view.number, incident };
        add.mutate({ params, body: { kind, what: wordsSent(what) } });
      }}
    >
      <RadioGroup
        legend={t('voteoffice.post-what')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((one) => ({
          value: one,
          label: t(`voteoffice.add-${one}`),
          hint: t(`voteoffice.add-${one}-text`),
        }))}
      />
      <WordsFields
        field={`post-${incident}`}
        label={t('voteoffice.post-words')}
        error={said?.fields['what']}
        words={what}
        onChange={setWhat}
      />
      {add.error && said?.general ? <Trouble error={add.error} /> : null}
      <Actions>
        <Button type="submit" busy={add.isPending}>
          {t('voteoffice.post-send')}
        </Button>
      </Actions>
    </form>
  );
}
