import type { ReactNode } from 'react';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly, type OfficeRoom } from '../../../site/officials-only.js';
import { useText } from '../../../site/text.js';
import { pathOfVote } from '../places.js';
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
  const t = useText('voteoffice');
  return (
    <OfficeCrumbs
      municipality={municipality}
      list={{ words: t('voteoffice.title'), to: `/office/${municipality}/votes` }}
      between={vote && [{ words: vote.name, to: pathOfVote(municipality, vote.number) }]}
      here={here}
    />
  );
}
