import { PageHead } from '@talka/ui';
import { CallList } from '../../features/calls/components/call-list.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

export default function CallsRoute() {
  const t = useText('opencalls');
  return (
    <Page title={t('opencalls.calls.title')}>
      <PageHead title={t('opencalls.calls.title')} lead={t('opencalls.calls.lead')} />
      <CallList />
    </Page>
  );
}
