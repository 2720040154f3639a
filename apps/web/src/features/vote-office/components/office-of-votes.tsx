import type { MunicipalityView, PersonView } from '@talka/contracts';
import { Breadcrumbs, EmptyState, PageHead, Skeleton } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import '../vote-office.css';

export interface OfficeRoom {
  readonly person: PersonView;
  readonly municipality: MunicipalityView;
}

/** The frame of every page about votes at an office: for administrators of the municipality, with the way back. */
export function OfficeOfVotes({
  municipality: id,
  children,
}: {
  municipality: string;
  children: (room: OfficeRoom) => ReactNode;
}) {
  const t = useText('voteoffice', 'shell');
  const language = useLanguage();
  const { find } = useTerritory();
  const municipality = find(id);
  return (
    <PersonOnly title={t('voteoffice.title')}>
      {(person) => {
        const administrates = person.grants.some(
          (grant) => grant.role === 'administrator' && grant.municipality === id,
        );
        if (!administrates) {
          return (
            <Page title={t('voteoffice.title')}>
              <PageHead title={t('voteoffice.title')} />
              <EmptyState title={t('voteoffice.not-yours')}>{t('voteoffice.not-yours-text')}</EmptyState>
            </Page>
          );
        }
        if (!municipality) return <Skeleton label={t('page.loading')} lines={6} />;
        return <FormsLocale locale={language}>{children({ person, municipality })}</FormsLocale>;
      }}
    </PersonOnly>
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
