import type { ResidentView } from '@talka/contracts';
import { Actions, Button, ErrorSummary, TextField } from '@talka/ui';
import { ConfirmDialog, DateField, noDate, toIsoDate } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { emailBody, emailFaults, type Seen } from '../help-draft.js';
import { useForm } from '../use-form.js';
import { SeenFields } from './seen-fields.js';

/** Gives a resident whose mailbox is lost a new address, once the document's birth date agrees. */
export function ChangeEmailForm({
  municipality,
  resident,
  onDone,
  onCancel,
}: {
  municipality: string;
  resident: ResidentView;
  onDone: (resident: ResidentView) => void;
  onCancel: () => void;
}) {
  const t = useText('office');
  const change = useAction('clerk.change-email', onDone);
  const [seen, setSeen] = useState<Seen>({ checked: false, document: null });
  const [birth, setBirth] = useState(noDate);
  const [email, setEmail] = useState('');
  const draft = { ...seen, birthDate: toIsoDate(birth), email };
  const form = useForm('email', emailFaults(draft), change.error);
  const send = () => {
    const body = emailBody(draft);
    if (!body) return;
    change.mutate({ params: { municipality, person: resident.id }, body }, { onError: form.failed });
  };
  return (
    <form
      noValidate
      className="office__form"
      onSubmit={(event) => {
        event.preventDefault();
        form.ask();
      }}
    >
      <ErrorSummary title={t('office.mend')} errors={form.errors} attempt={form.attempt} />
      <SeenFields prefix="email" value={seen} onChange={setSeen} errorOf={form.errorOf} />
      <DateField
        id="email-birthDate"
        legend={t('office.birth')}
        hint={t('office.birth-hint')}
        error={form.errorOf('birthDate')}
        value={birth}
        onChange={setBirth}
        labels={{ day: t('office.day'), month: t('office.month'), year: t('office.year') }}
      />
      <TextField
        id="email-email"
        type="email"
        label={t('office.email-new')}
        hint={t('office.email-new-hint')}
        error={form.errorOf('email')}
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {form.trouble ? <Trouble error={form.trouble} /> : null}
      <Actions>
        <Button type="submit" busy={change.isPending}>
          {t('office.change-email')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('office.cancel')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={form.asking}
        title={t('office.email-sure')}
        confirmLabel={t(change.isPending ? 'office.sending' : 'office.change-email')}
        cancelLabel={t('office.cancel')}
        busy={change.isPending}
        onConfirm={send}
        onCancel={form.answered}
      >
        {t('office.email-sure-text', { name: resident.name, email: email.trim() })}
      </ConfirmDialog>
    </form>
  );
}
