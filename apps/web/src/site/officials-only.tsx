import type { MunicipalityView, PersonView } from '@talka/contracts';
import { EmptyState, PageHead, Skeleton } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { Page } from './page.js';
import { PersonOnly } from './person-only.js';
import { useTerritory } from './territory.js';
import { useLanguage, useText } from './text.js';

/** Who stands in an office, and in which. */
export interface OfficeRoom {
  readonly person: PersonView;
  readonly municipality: MunicipalityView;
}

interface OfficialsOnlyProps {
  readonly municipality: string;
  /** Those who have one of them in this municipality come in. */
  readonly roles: readonly PersonView['grants'][number]['role'][];
  readonly title: string;
  /** What all others are told. */
  readonly others: { readonly title: string; readonly text: string };
  readonly children: (room: OfficeRoom) => ReactNode;
}

/** The frame of every page on which officials of one municipality work. */
export function OfficialsOnly({ municipality: id, roles, title, others, children }: OfficialsOnlyProps) {
  const t = useText('shell');
  const language = useLanguage();
  const municipality = useTerritory().find(id);
  return (
    <PersonOnly title={title}>
      {(person) => {
        const worksHere = person.grants.some(
          (grant) => grant.municipality === id && roles.includes(grant.role),
        );
        if (!worksHere) {
          return (
            <Page title={title}>
              <PageHead title={title} />
              <EmptyState title={others.title}>{others.text}</EmptyState>
            </Page>
          );
        }
        if (!municipality) return <Skeleton label={t('page.loading')} lines={6} />;
        return <FormsLocale locale={language}>{children({ person, municipality })}</FormsLocale>;
      }}
    </PersonOnly>
  );
}
