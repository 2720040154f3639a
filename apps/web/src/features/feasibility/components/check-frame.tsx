import type { ReactNode } from 'react';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { useText } from '../../../site/text.js';
import { pathOfList } from '../places.js';
import '../feasibility.css';

/** The frame of both pages about feasibility: for officials of the municipality. */
export function OfficialsWhoCheck({ municipality, children }: { municipality: string; children: ReactNode }) {
  const t = useText('feasibility');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['moderator', 'administrator', 'clerk']}
      title={t('assess.title')}
      others={{ title: t('assess.not-yours'), text: t('assess.not-yours-text') }}
    >
      {() => children}
    </OfficialsOnly>
  );
}

/** The way back: the office and the list. Moderators have no office, and begin at the list. */
export function Crumbs({ municipality, here }: { municipality: string; here?: string }) {
  const t = useText('feasibility');
  return (
    <OfficeCrumbs
      municipality={municipality}
      office={`/municipalities/${municipality}`}
      list={{ words: t('assess.title'), to: pathOfList(municipality) }}
      here={here}
    />
  );
}
