import { Breadcrumbs, EmptyState, PageHead } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { pathOfList } from '../places.js';
import '../feasibility.css';

const ROLES: readonly string[] = ['moderator', 'administrator', 'clerk'];

/** The frame of both pages about feasibility: for officials of the municipality. */
export function OfficialsOnly({ municipality, children }: { municipality: string; children: ReactNode }) {
  const t = useText('feasibility');
  const language = useLanguage();
  return (
    <PersonOnly title={t('assess.title')}>
      {({ grants }) =>
        grants.some((grant) => grant.municipality === municipality && ROLES.includes(grant.role)) ? (
          <FormsLocale locale={language}>{children}</FormsLocale>
        ) : (
          <Page title={t('assess.title')}>
            <PageHead title={t('assess.title')} />
            <EmptyState title={t('assess.not-yours')}>{t('assess.not-yours-text')}</EmptyState>
          </Page>
        )
      }
    </PersonOnly>
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
