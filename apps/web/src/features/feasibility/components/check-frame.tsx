import { Breadcrumbs } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { useTerritory } from '../../../site/territory.js';
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
  const t = useText('feasibility', 'shell');
  const { nameOf } = useTerritory();
  return (
    <Breadcrumbs
      as={Link}
      label={t('nav.crumbs')}
      crumbs={[
        { words: nameOf(municipality), link: { to: `/municipalities/${municipality}` } },
        ...(here === undefined
          ? [{ words: t('assess.title') }]
          : [{ words: t('assess.title'), link: { to: pathOfList(municipality) } }, { words: here }]),
      ]}
    />
  );
}
