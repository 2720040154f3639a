import type { MunicipalityView } from '@talka/contracts';
import type { ReactNode } from 'react';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { useText } from '../../../site/text.js';
import { pathOfDesk, pathOfVoters } from '../places.js';
import '../paper-desk.css';

/** The frame of every page about paper: for clerks and administrators of the municipality. */
export function DeskGate({
  municipality,
  children,
}: {
  municipality: string;
  children: (municipality: MunicipalityView) => ReactNode;
}) {
  const t = useText('paperdesk');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['clerk', 'administrator']}
      title={t('paperdesk.title')}
      others={{ title: t('paperdesk.not-yours'), text: t('paperdesk.not-yours-text') }}
    >
      {(room) => children(room.municipality)}
    </OfficialsOnly>
  );
}

/** The way back: the office, its votes on paper, and the vote where there is one. */
export function DeskCrumbs({
  municipality,
  vote,
  here,
}: {
  municipality: string;
  vote?: { readonly number: number; readonly name: string } | undefined;
  here: string;
}) {
  const t = useText('paperdesk');
  return (
    <OfficeCrumbs
      municipality={municipality}
      list={{ words: t('paperdesk.title'), to: pathOfDesk(municipality) }}
      between={vote && [{ words: vote.name, to: pathOfVoters(municipality, vote.number) }]}
      here={here}
    />
  );
}
