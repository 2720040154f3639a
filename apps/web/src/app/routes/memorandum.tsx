import { Columns, Details, PageHead, Prose, Section, Stack } from '@talka/ui';
import { TaskColumns } from '../../features/ideas/components/task-columns.js';
import { ThenAndNow } from '../../features/map/then-and-now.js';
import { SuccessionTable } from '../../features/municipality/components/succession-table.js';
import { DecisionList } from '../../features/partnership/components/decision-list.js';
import { PartnerList } from '../../features/partnership/components/partner-list.js';
import { Past } from '../../features/partnership/components/past.js';
import { useCall } from '../../site/api.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

const SHOWN = 3;

/** What was agreed, by whom, and what becomes of it. */
export default function MemorandumRoute() {
  const t = useText('partnership');
  const { data } = useCall('home.read');
  return (
    <Page title={t('memorandum.title')}>
      <PageHead title={t('memorandum.title')} lead={t('memorandum.lead')} />
      <Section title={t('memorandum.aim')}>
        <Prose>
          <p>{t('memorandum.aim-text')}</p>
        </Prose>
      </Section>
      <Section title={t('memorandum.tasks')}>
        <TaskColumns ideas={data ? [...data.newest, ...data.mostSupported].filter(once) : []} />
      </Section>
      <Section title={t('joint.title')} more={<Link to="/memorandum/decisions">{t('joint.all')}</Link>}>
        <DecisionList most={SHOWN} level={3} />
      </Section>
      <Section title={t('memorandum.who')}>
        <Stack gap={5}>
          <Prose>
            <p>{t('memorandum.who-text')}</p>
          </Prose>
          <Columns min="20rem">
            <ThenAndNow />
            <Past />
          </Columns>
          <Details summary={t('then.table')}>
            <SuccessionTable />
          </Details>
          <p className="t-small t-muted">{t('memorandum.note')}</p>
        </Stack>
      </Section>
      <Section title={t('partners.title')}>
        <Stack gap={5}>
          <Prose>
            <p>{t('partners.lead')}</p>
          </Prose>
          <PartnerList />
        </Stack>
      </Section>
    </Page>
  );
}

const once = (idea: { number: number }, index: number, all: readonly { number: number }[]): boolean =>
  all.findIndex(({ number }) => number === idea.number) === index;
