import { Breadcrumbs } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { OfficialsOnly, type OfficeRoom } from '../../../site/officials-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import '../vote-office.css';

/** The frame of every page about votes at an office: for administrators of the municipality, with the way back. */
export function OfficeOfVotes({
  municipality,
  children,
}: {
  municipality: string;
  children: (room: OfficeRoom) => ReactNode;
}) {
  const t = useText('voteoffice');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('voteoffice.title')}
      others={{ title: t('voteoffice.not-yours'), text: t('voteoffice.not-yours-text') }}
    >
      {children}
    </OfficialsOnly>
  );
}

/** The way back: the office, its votes, and the vote where there is one. */
export function Crumbs({
  municipality,
  vote,
  here,
}: {
  municipality: string;
  vote?: { readonly number: number; readonly name: string } | undefined;
  here: string;
}) {
  const t = useText('voteoffice', 'shell');
  const { nameOf } = useTerritory();
  const office = `/office/${municipality}`;
  return (
    <Breadcrumbs
      as={Link}
      label={t('nav.crumbs')}
      crumbs={[
        { words: nameOf(municipality), link: { to: office } },
        ...(here === t('voteoffice.title')
          ? []
          : [{ words: t('voteoffice.title'), link: { to: `${office}/votes` } }]),
        ...(vote ? [{ words: vote.name, link: { to: `${office}/votes/${vote.number}` } }] : []),
        { words: here },
      ]}
    />
  );
}
