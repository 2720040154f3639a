import { PageHead } from '@talka/ui';
import { JuryList } from '../../features/juries/components/jury-list.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

export default function JuriesRoute() {
  const t = useText('juries');
  return (
    <Page title={t('juries.title')}>
      <PageHead title={t('juries.title')} lead={t('juries.lead')} />
      <JuryList />
    </Page>
  );
}
