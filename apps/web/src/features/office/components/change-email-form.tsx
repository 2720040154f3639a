import type { ResidentView } from '@talka/contracts';
import { TextField } from '@talka/ui';
import { DateField, noDate, toIsoDate } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { emailBody, emailFaults, type Seen } from '../help-draft.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';
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
    <AskingForm
      form={form}
      act={t('office.change-email')}
      busy={change.isPending}
      sure={t('office.email-sure')}
      sureText={t('office.email-sure-text', { name: resident.name, email: email.trim() })}
      onSend={send}
      onCancel={onCancel}
    >
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
    </AskingForm>
  );
}
