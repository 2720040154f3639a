import { PageHead, Section } from '@talka/ui';
import { TaskColumns } from '../../features/ideas/components/task-columns.js';
import { SuccessionTable } from '../../features/municipality/components/succession-table.js';
import { useCall } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

export default function SignatoriesRoute() {
  const t = useText('pages');
  const { data } = useCall('home.read');
  return (
    <Page title={t('signatories.title')}>
      <PageHead title={t('signatories.title')} lead={t('signatories.lead')} />
      <Section title={t('signatories.tasks')}>
        <TaskColumns ideas={data ? [...data.newest, ...data.mostSupported].filter(once) : []} />
      </Section>
      <Section title={t('signatories.then')}>
        <SuccessionTable />
        <p className="t-small t-muted">{t('signatories.note')}</p>
      </Section>
    </Page>
  );
}

const once = (idea: { number: number }, index: number, all: readonly { number: number }[]): boolean =>
  all.findIndex(({ number }) => number === idea.number) === index;
