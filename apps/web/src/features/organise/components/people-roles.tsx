import { ORGANISATION_ROLES, type OrganisationRole } from '@talka/identity';
import { Select } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** What each role may do, in a sentence. */
export function WhatRolesMay() {
  const t = useText('organise');
  return (
    <dl className="organise__roles">
      {ORGANISATION_ROLES.map((role) => (
        <div key={role}>
          <dt>{t(`people.role-${role}`)}</dt>
          <dd>{t(`people.may-${role}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Chooses what somebody may do for the organisation. */
export function RoleSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: OrganisationRole;
  onChange: (role: OrganisationRole) => void;
}) {
  const t = useText('organise');
  return (
    <Select
      label={label}
      value={value}
      onChange={({ target }) => onChange(ORGANISATION_ROLES.find((role) => role === target.value) ?? 'gate')}
    >
      {ORGANISATION_ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`people.role-${role}`)}
        </option>
      ))}
    </Select>
  );
}
