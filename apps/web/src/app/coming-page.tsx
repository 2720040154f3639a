import type { MessageKey } from '@talka/i18n/browser';
import { EmptyState, PageHead } from '@talka/ui';
import { Link } from '../site/link.js';
import { Page } from '../site/page.js';
import { useText } from '../site/text.js';

/** Holds the place of a page that is still being written. */
export function ComingPage({ title }: { title: MessageKey<'shell'> }) {
  const t = useText('shell');
  return (
    <Page title={t(title)}>
      <PageHead title={t(title)} />
      <EmptyState title={t('page.soon')} action={<Link to="/">{t('page.home')}</Link>} />
    </Page>
  );
}
