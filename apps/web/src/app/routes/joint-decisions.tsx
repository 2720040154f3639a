import { PageHead } from '@talka/ui';
import { DecisionList } from '../../features/partnership/components/decision-list.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

export default function JointDecisionsRoute() {
  const t = useText('partnership');
  return (
    <Page title={t('joint.title')}>
      <PageHead title={t('joint.title')} lead={t('joint.lead')} />
      <DecisionList />
    </Page>
  );
}
