import { PageHead, EmptyState } from '@talka/ui';
import { FormsLocale } from '@talka/ui/forms';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { hasRole } from '../../../site/session.js';
import { useLanguage, useText } from '../../../site/text.js';
import { FederationRoles } from './federation-roles.js';
import '../office.css';

/** Who looks after the whole partnership, and who runs each municipality. */
export function FederationPage() {
  const t = useText('office');
  const language = useLanguage();
  return (
    <PersonOnly title={t('federation.title')}>
      {(person) => (
        <Page title={t('federation.title')}>
          <FormsLocale locale={language}>
            {hasRole(person, 'platform-administrator') ? (
              <>
                <PageHead title={t('federation.title')} lead={t('federation.lead')} />
                <FederationRoles me={person.id} />
              </>
            ) : (
              <>
                <PageHead title={t('federation.title')} />
                <EmptyState title={t('federation.not-yours')}>{t('federation.not-yours-text')}</EmptyState>
              </>
            )}
          </FormsLocale>
        </Page>
      )}
    </PersonOnly>
  );
}
