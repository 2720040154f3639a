import type { GuardianView } from '@talka/contracts';
import { Actions, Button, Checkbox, ErrorSummary, RadioGroup, TextField } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { CONSENT_COVERS, RELATIONS, type ConsentCovers, type Relation } from '@talka/volunteering';
import { useState, type FormEvent } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly token: string;
  readonly view: GuardianView;
  readonly onAnswered: (view: GuardianView) => void;
}

const FIELDS: Readonly<Record<string, string>> = { name: 'guardian-name', custody: 'guardian-custody' };

/** A yes that is signed, or a no that is asked about once more. */
export function AnswerForm({ token, view, onAnswered }: Props) {
  const t = useText('guardians');
  const refusals = useRefusals();
  const [name, setName] = useState(view.guardian);
  const [relation, setRelation] = useState<Relation>('mother');
  const [covers, setCovers] = useState<ConsentCovers>('shift');
  const [custody, setCustody] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [said, setSaid] = useState(nothingSaid);
  const [attempt, setAttempt] = useState(0);
  const consent = useAction('guardian.consent', onAnswered);
  const refuse = useAction('guardian.refuse', onAnswered);
  const busy = consent.isPending || refuse.isPending;
  const onError = (error: unknown): void => {
    setSaid(refusals.ofError(error));
    setAttempt((count) => count + 1);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) consent.mutate({ body: { token, name, relation, custody, covers } }, { onError });
  };
  const general = said.general === null ? [] : [{ fieldId: 'guardian-name', message: said.general }];
  const errors = Object.entries(said.fields).map(([field, message]) => ({
    ...{ fieldId: FIELDS[field] ?? 'guardian-name', message },
  }));
  return (
    <form className="guardian-form" noValidate onSubmit={send}>
      <ErrorSummary title={t('guardians.fix')} attempt={attempt} errors={[...general, ...errors]} />
      <RadioGroup
        legend={t('guardians.covers')}
        value={covers}
        onChange={setCovers}
        options={CONSENT_COVERS.map((value) => ({
          ...{ value, label: t(`guardians.covers-${value}`) },
          hint: value === 'event' ? t('guardians.covers-event-hint') : undefined,
        }))}
      />
      <RadioGroup
        legend={t('guardians.relation')}
        value={relation}
        onChange={setRelation}
        options={RELATIONS.map((value) => ({ value, label: t(`guardians.${value}`) }))}
      />
      <TextField
        id="guardian-name"
        label={t('guardians.your-name')}
        hint={t('guardians.your-name-hint')}
        error={said.fields['name']}
        autoComplete="name"
        maxLength={120}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        id="guardian-custody"
        label={t('guardians.custody')}
        error={said.fields['custody']}
        checked={custody}
        onChange={(event) => setCustody(event.currentTarget.checked)}
      />
      <Actions>
        <Button type="submit" busy={consent.isPending}>
          {t('guardians.yes')}
        </Button>
        <Button tone="quiet" onClick={() => setDeclining(true)}>
          {t('guardians.no')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={declining}
        title={t('guardians.no-sure')}
        busy={refuse.isPending}
        confirmLabel={t('guardians.no-do')}
        cancelLabel={t('guardians.back')}
        onCancel={() => setDeclining(false)}
        onConfirm={() => {
          if (!busy) refuse.mutate({ body: { token } }, { onError, onSettled: () => setDeclining(false) });
        }}
      >
        <p>{t('guardians.no-text', { name: view.minor })}</p>
      </ConfirmDialog>
    </form>
  );
}
