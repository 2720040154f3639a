import type { FederationGrantView } from '@talka/contracts';
import { FEDERATION_OFFICE_ROLES } from '@talka/identity';
import { RadioGroup, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { federationFaults, noFederationGrant } from '../federation-draft.js';
import { inSentence } from '../offices.js';
import { useForm } from '../use-form.js';
import { AskingForm } from './asking-form.js';

/** Gives someone a role of the whole partnership, or a municipality to run, by the address they sign in with. */
export function FederationGrantForm({
  roleOf,
  onDone,
}: {
  roleOf: (of: Pick<FederationGrantView, 'role' | 'municipality'>) => string;
  onDone: (grant: FederationGrantView) => void;
}) {
  const t = useText('office');
  const { municipalities, nameOf } = useTerritory();
  const [draft, setDraft] = useState(noFederationGrant);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const municipality = draft.role === 'administrator' ? draft.municipality : null;
  const grant = useAction('federation-roles.grant', (granted) => {
    form.done();
    setDraft(noFederationGrant);
    onDone(granted);
  });
  const form = useForm('grant', federationFaults(draft), grant.error);
  const email = draft.email.trim();
  return (
    <AskingForm
      form={form}
      act={t('office.grant')}
      busy={grant.isPending}
      sure={t('office.grant-sure')}
      sureText={t('office.grant-sure-text', {
        email,
        role: inSentence(roleOf({ role: draft.role, municipality })),
      })}
      onSend={() =>
        grant.mutate(
          { body: { email, role: draft.role, municipality, reason: draft.reason } },
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
        value={draft.email}
        onChange={(event) => set({ email: event.target.value })}
      />
      <RadioGroup
        id="grant-role"
        legend={t('office.grant-role')}
        error={form.errorOf('role')}
        value={draft.role}
        onChange={(role) => set({ role })}
        options={FEDERATION_OFFICE_ROLES.map((one) => ({
          value: one,
          label: t(one === 'administrator' ? 'federation.administrator' : `office.role-${one}`),
          hint: t(`office.role-${one}-text`),
        }))}
      />
      {draft.role === 'administrator' ? (
        <Select
          id="grant-municipality"
          label={t('federation.municipality')}
          error={form.errorOf('municipality')}
          value={draft.municipality ?? ''}
          onChange={(event) => set({ municipality: event.target.value || null })}
        >
          <option value="">{t('federation.municipality-choose')}</option>
          {municipalities.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      ) : null}
      <TextField
        id="grant-reason"
        label={t('federation.reason')}
        hint={t('federation.reason-hint')}
        optional={t('office.optional')}
        error={form.errorOf('reason')}
        maxLength={300}
        autoComplete="off"
        value={draft.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
    </AskingForm>
  );
}
