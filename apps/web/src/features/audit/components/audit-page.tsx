import { EmptyState, PageHead } from '@talka/ui';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { hasRole } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { AuditLog } from './audit-log.js';
import '../audit.css';

/** The log of official acts, for those who look after it. */
export function AuditPage() {
  const t = useText('office');
  return (
    <PersonOnly title={t('audit.title')}>
      {(person) => (
        <Page title={t('audit.title')}>
          <PageHead title={t('audit.title')} lead={t('audit.lead')} />
          {hasRole(person, 'auditor', 'platform-administrator') ? (
            <AuditLog />
          ) : (
            <EmptyState title={t('audit.not-yours')}>{t('audit.not-yours-text')}</EmptyState>
          )}
        </Page>
      )}
    </PersonOnly>
  );
}
