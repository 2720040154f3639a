import type { MunicipalityView } from '@talka/contracts';
import { Breadcrumbs, EmptyState, PageHead, Skeleton } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { pathOfDesk, pathOfVoters } from '../places.js';
import '../paper-desk.css';

/** The frame of every page about paper: for clerks and administrators of the municipality. */
export function DeskGate({
  municipality: id,
  children,
}: {
  municipality: string;
  children: (municipality: MunicipalityView) => ReactNode;
}) {
  const t = useText('paperdesk', 'shell');
  const language = useLanguage();
  const municipality = useTerritory().find(id);
  return (
    <PersonOnly title={t('paperdesk.title')}>
      {({ grants }) => {
        const worksHere = grants.some(
          (grant) => grant.municipality === id && (grant.role === 'clerk' || grant.role === 'administrator'),
        );
        if (!worksHere) {
          return (
            <Page title={t('paperdesk.title')}>
              <PageHead title={t('paperdesk.title')} />
              <EmptyState title={t('paperdesk.not-yours')}>{t('paperdesk.not-yours-text')}</EmptyState>
            </Page>
          );
        }
        if (!municipality) return <Skeleton label={t('page.loading')} lines={6} />;
        return <FormsLocale locale={language}>{children(municipality)}</FormsLocale>;
      }}
    </PersonOnly>
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
  const t = useText('paperdesk', 'shell');
  const { nameOf } = useTerritory();
  return (
    <Breadcrumbs
      as={Link}
      label={t('nav.crumbs')}
      crumbs={[
        { words: nameOf(municipality), link: { to: `/office/${municipality}` } },
        ...(here === t('paperdesk.title')
          ? []
          : [{ words: t('paperdesk.title'), link: { to: pathOfDesk(municipality) } }]),
        ...(vote ? [{ words: vote.name, link: { to: pathOfVoters(municipality, vote.number) } }] : []),
        { words: here },
      ]}
    />
  );
}
