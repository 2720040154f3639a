import type { GrantView, PersonView } from '@talka/contracts';
import { EmptyState, Notice, Section, Skeleton } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { forget, useAction, useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { inSentence, rolesToGive } from '../offices.js';
import { GrantForm } from './grant-form.js';
import { RolesTable } from './roles-table.js';

/** Who has roles here, giving one and taking one away. */
export function RolesPart({ municipality, person }: { municipality: string; person: PersonView }) {
  const t = useText('office');
  const found = useCall('roles.list', { params: { municipality } }, { staleTime: 0 });
  const [leaving, setLeaving] = useState<GrantView | null>(null);
  const [done, setDone] = useState('');
  const revoke = useAction('roles.revoke', () => forget('roles.list'));
  const grants = found.data?.grants;
  const mayGive = rolesToGive(person) as readonly string[];
  const roleOf = ({ role }: GrantView) => t(`office.role-${role}`);
  const take = (grant: GrantView) =>
    revoke.mutate(
      { params: { municipality, grant: grant.id } },
      {
        onSuccess: () => setDone(t('office.revoked', { name: grant.name })),
        onSettled: () => setLeaving(null),
      },
    );
  return (
    <div className="office__part">
      <p className="t-muted">{t('office.roles-lead')}</p>
      {done ? <Notice tone="success" live="polite" title={done} /> : null}
      {revoke.error ? <Trouble error={revoke.error} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('office.roles-loading')} lines={5} /> : null}
      {grants?.length === 0 ? (
        <EmptyState title={t('office.roles-empty')}>{t('office.roles-empty-text')}</EmptyState>
      ) : null}
      {grants && grants.length > 0 ? (
        <RolesTable
          grants={grants}
          me={person.id}
          roleOf={roleOf}
          mayTake={({ role }) => mayGive.includes(role)}
          onTake={setLeaving}
        />
      ) : null}
      <Section title={t('office.grant')}>
        <GrantForm
          municipality={municipality}
          roles={rolesToGive(person)}
          onDone={(grant) => {
            setDone(t('office.granted', { name: grant.name, role: inSentence(roleOf(grant)) }));
            void forget('roles.list');
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
        onCancel={() => setLeaving(null)}
      >
        {leaving
          ? t('office.revoke-sure-text', { name: leaving.name, role: inSentence(roleOf(leaving)) })
          : null}
      </ConfirmDialog>
    </div>
  );
}
