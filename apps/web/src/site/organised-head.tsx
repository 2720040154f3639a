import { Breadcrumbs, ButtonLink, PageHead } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link } from './link.js';
import { useText } from './text.js';

interface Props {
  readonly title: string;
  readonly organisation: string;
  readonly state: ReactNode;
  readonly lead: string;
  /** Where everyone sees it; null: nobody else does yet. */
  readonly seen: string | null;
  /** What else is done from here. */
  readonly more?: ReactNode;
}

/** What an organisation holds, as it has it itself: which, whose, and what is the matter with it. */
export function OrganisedHead({ title, organisation, state, lead, seen, more }: Props) {
  const t = useText('organise', 'shell');
  const crumbs = [
    { words: t('organise.title'), link: { to: '/organise' } },
    { words: organisation, link: { to: '/organise' } },
    { words: title },
  ];
  return (
    <PageHead
      above={<Breadcrumbs as={Link} label={t('nav.crumbs')} crumbs={crumbs} />}
      title={title}
      meta={state}
      lead={lead}
      actions={
        seen === null ? null : (
          <>
            <ButtonLink as={Link} to={seen} tone="quiet" size="small">
              {t('edit.see')}
            </ButtonLink>
            {more}
          </>
        )
      }
    />
  );
}
