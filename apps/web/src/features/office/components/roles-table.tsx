import type { GrantView } from '@talka/contracts';
import { Button, Table } from '@talka/ui';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';

/** Who has which role, since when, and the way to take it back. */
export function RolesTable<G extends GrantView>({
  grants,
  me,
  roleOf,
  reasonOf,
  mayTake,
  onTake,
}: {
  grants: readonly G[];
  /** The reader's own id: nobody takes a role from themselves. */
  me: string;
  roleOf: (grant: G) => ReactNode;
  reasonOf?: (grant: G) => string | null;
  mayTake: (grant: G) => boolean;
  onTake: (grant: G) => void;
}) {
  const t = useText('office');
  const { date } = useFormats();
  const since = ({ grantedAt, grantedBy }: G): string =>
    grantedBy ? t('office.roles-given', { date: date(grantedAt), name: grantedBy }) : date(grantedAt);
  const act = (grant: G): ReactNode => {
    if (grant.person === me) return <span className="t-small t-muted">{t('office.revoke-own')}</span>;
    if (!mayTake(grant)) return null;
    return (
      <Button tone="danger" size="small" onClick={() => onTake(grant)}>
        {t('office.revoke')}
        <span className="t-hidden">{`: ${grant.name}`}</span>
      </Button>
    );
  };
  return (
    <Table
      caption={t('office.roles-table')}
      rows={[...grants]}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: t('office.roles-name'), cell: ({ name }) => name },
        { id: 'role', header: t('office.roles-role'), cell: roleOf },
        {
          id: 'since',
          header: t('office.roles-since'),
          cell: (grant) => {
            const reason = reasonOf?.(grant);
            return (
              <>
                {since(grant)}
                {reason ? <span className="office__reason t-small t-muted">{reason}</span> : null}
              </>
            );
          },
        },
        { id: 'act', header: t('office.roles-act'), cell: act },
      ]}
    />
  );
}
