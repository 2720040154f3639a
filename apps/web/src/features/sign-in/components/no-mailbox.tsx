import { Details, Select } from '@talka/ui';
import { useState } from 'react';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';

/** For those without a mailbox, or with a lost one: which desk helps, and its telephone. */
export function NoMailbox() {
  const t = useText('account');
  const { municipalities, nameOf, find } = useTerritory();
  const [chosen, choose] = useState('');
  const contact = find(chosen)?.rules.contact;
  return (
    <Details summary={t('sign.no-mailbox')}>
      <p>{t('sign.no-mailbox-text')}</p>
      <Select
        label={t('residence.municipality')}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('residence.choose')}</option>
        {municipalities.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
      <div role="status">
        {contact ? (
          <p>
            <b>{nameOf(chosen)}</b>
            <br />
            <span lang="lv">{contact.address}</span>
            <br />
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
            {' · '}
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        ) : null}
      </div>
    </Details>
  );
}
