import type { GrantView } from '@talka/contracts';
import type { Translate } from '@talka/i18n/browser';
import { isMunicipalRole, type MunicipalRole } from '@talka/identity';
import { Actions, Button, ErrorSummary, RadioGroup, TextField } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { looksLikeEmail, type Fault } from '../faults.js';
import { inSentence } from '../offices.js';
import { useForm } from '../use-form.js';

/** A role's name; those of the federation are given elsewhere and keep their own word. */
export const roleWords = (t: Translate<'office'>, role: GrantView['role']): string =>
  isMunicipalRole(role) ? t(`office.role-${role}`) : role;

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
  const faults: Fault[] = looksLikeEmail(email)
    ? []
    : [{ field: 'email', words: 'office.grant-email-missing' }];
  const form = useForm('grant', faults, grant.error);
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
      {form.trouble ? <Trouble error={form.trouble} /> : null}
      <Actions>
        <Button type="submit" busy={grant.isPending}>
          {t('office.grant')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={form.asking}
        title={t('office.grant-sure')}
        confirmLabel={t('office.grant')}
        cancelLabel={t('office.cancel')}
        busy={grant.isPending}
        onConfirm={() =>
          grant.mutate(
            { params: { municipality }, body: { email: email.trim(), role } },
            { onError: form.failed },
          )
        }
        onCancel={form.answered}
      >
        {t('office.grant-sure-text', { email: email.trim(), role: inSentence(t(`office.role-${role}`)) })}
      </ConfirmDialog>
    </form>
  );
}
