import type { FederationGrantView } from '@talka/contracts';
import { Notice, Section, Skeleton, TextField } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { byReach, inSentence } from '../offices.js';
import { FederationGrantForm } from './federation-grant-form.js';
import { RolesTable } from './roles-table.js';

/** The roles of the whole partnership: who has them, giving one and taking one away. */
export function FederationRoles({ me }: { me: string }) {
  const t = useText('office');
  const { nameOf } = useTerritory();
  const found = useCall('federation-roles.list', {}, { staleTime: 0 });
  const [leaving, setLeaving] = useState<FederationGrantView | null>(null);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  const revoke = useAction('federation-roles.revoke', () => forget('federation-roles.list'));
  const grants = found.data?.grants;
  const roleOf = ({ role, municipality }: Pick<FederationGrantView, 'role' | 'municipality'>) =>
    municipality === null
      ? t(`office.role-${role}`)
      : t('federation.role-of', { role: t(`office.role-${role}`), name: nameOf(municipality) });
  const ask = (grant: FederationGrantView | null) => {
    setReason('');
    setLeaving(grant);
  };
  const take = (grant: FederationGrantView) =>
    revoke.mutate(
      { params: { grant: grant.id }, body: { reason } },
      {
        onSuccess: () => setDone(t('office.revoked', { name: grant.name })),
        onSettled: () => ask(null),
      },
    );
  return (
    <div className="office__part">
      {done ? <Notice tone="success" live="polite" title={done} /> : null}
      {revoke.error ? <Trouble error={revoke.error} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('office.roles-loading')} lines={5} /> : null}
      {grants ? (
        <RolesTable
          grants={byReach(grants)}
          me={me}
          roleOf={roleOf}
          reasonOf={(grant) => grant.reason}
          mayTake={() => true}
          onTake={ask}
        />
      ) : null}
      <Section title={t('office.grant')}>
        <FederationGrantForm
          roleOf={roleOf}
          onDone={(grant) => {
            setDone(t('office.granted', { name: grant.name, role: inSentence(roleOf(grant)) }));
            void forget('federation-roles.list');
          }}
        />
      </Section>
      <ConfirmDialog
        open={leaving !== null}
        title={t('office.revoke-sure')}
        confirmLabel={t('office.revoke')}
        cancelLabel={t('office.cancel')}
        tone="danger"
        busy={revoke.isPending}
        onConfirm={() => leaving && take(leaving)}
        onCancel={() => ask(null)}
      >
        {leaving ? (
          <div className="t-stack t-gap-4">
            <p>{t('office.revoke-sure-text', { name: leaving.name, role: inSentence(roleOf(leaving)) })}</p>
            <TextField
              label={t('federation.reason')}
              hint={t('federation.reason-taken-hint')}
              optional={t('office.optional')}
              maxLength={300}
              autoComplete="off"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
