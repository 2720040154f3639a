import type { GrantView } from '@talka/contracts';
import type { MunicipalRole } from '@talka/identity';
import { RadioGroup, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { emailOnly } from '../faults.js';
import { inSentence } from '../offices.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';

/** Gives a colleague a role by the address they sign in with. */
export function GrantForm({
  municipality,
  roles,
  onDone,
}: {
  municipality: string;
  roles: readonly MunicipalRole[];
  onDone: (grant: GrantView) => void;
}) {
  const t = useText('office');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MunicipalRole>('moderator');
  const grant = useAction('roles.grant', (granted) => {
    form.done();
    setEmail('');
    onDone(granted);
  });
  const form = useForm('grant', emailOnly(email), grant.error);
  return (
    <AskingForm
      form={form}
      act={t('office.grant')}
      busy={grant.isPending}
      sure={t('office.grant-sure')}
      sureText={t('office.grant-sure-text', {
        email: email.trim(),
        role: inSentence(t(`office.role-${role}`)),
      })}
      onSend={() =>
        grant.mutate(
          { params: { municipality }, body: { email: email.trim(), role } },
          { onError: form.failed },
        )
      }
    >
      <TextField
        id="grant-email"
        type="email"
        label={t('office.grant-email')}
        hint={t('office.grant-hint')}
        error={form.errorOf('email')}
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <RadioGroup
        id="grant-role"
        legend={t('office.grant-role')}
        error={form.errorOf('role')}
        value={role}
        onChange={setRole}
        options={roles.map((one) => ({
          value: one,
          label: t(`office.role-${one}`),
          hint: t(`office.role-${one}-text`),
        }))}
      />
    </AskingForm>
  );
}
