import type { CallDeskView, CallView } from '@talka/contracts';
import { ButtonLink, PageHead, Section, Skeleton, Table } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useCallTime } from '../use-call-words.js';
import { ApplicationAtDesk } from './application-at-desk.js';
import { CallStage } from './call-list.js';
import { CallOffPart, CloseRound } from './call-acts.js';
import { DecidePart } from './decide-part.js';
import { JurorsPart } from './jurors-part.js';
import '../calls.css';

interface Here {
  readonly municipality: string;
  readonly number: number;
}

/** One call at its office: who scores, how far they are, and, when the scoring is closed, what is decided. */
export function CallDeskPage({ municipality, number }: Here) {
  const t = useText('opencalls');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('opencalls.desk.title')}
      others={{
        title: t('opencalls.desk.administrators'),
        text: t('opencalls.desk.administrators-text'),
      }}
    >
      {() => <Loaded municipality={municipality} number={number} />}
    </OfficialsOnly>
  );
}

function Loaded({ municipality, number }: Here) {
  const t = useText('opencalls');
  const call = useCall('open-calls.read', { params: { number } }, { staleTime: 0 });
  const desk = useCall('open-calls.desk', { params: { municipality, number } }, { staleTime: 0 });
  if (isRefusal(call.error) || isRefusal(desk.error)) return <MissingPage />;
  const error = call.error ?? desk.error;
  if (!call.data || !desk.data)
    return (
      <Page title={t('opencalls.desk.title')}>
        {error ? <Trouble error={error} retry={() => void desk.refetch()} /> : null}
        <Skeleton label={t('opencalls.calls.loading')} lines={8} />
      </Page>
    );
  return <Desk call={call.data} desk={desk.data} />;
}

function Desk({ call, desk }: { call: CallView; desk: CallDeskView }) {
  const t = useText('opencalls');
  const time = useCallTime();
  const { municipality } = call;
  return (
    <Page title={call.title}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('opencalls.desk.title'), to: `/office/${municipality}/calls` }}
            here={call.title}
          />
        }
        title={<span lang={call.language}>{call.title}</span>}
        meta={
          <>
            <CallStage stage={desk.stage} />
            <span>{time(call)}</span>
          </>
        }
        actions={
          <ButtonLink as={Link} tone="quiet" to={`/calls/${call.number}`}>
            {t('opencalls.desk.public')}
          </ButtonLink>
        }
      />
      <JurorsPart call={call} desk={desk} />
      {desk.stage === 'scored' ? (
        <DecidePart call={call} desk={desk} />
      ) : (
        <Section title={t('opencalls.desk.applications')}>
          <div className="calls__part">
            <Applications desk={desk} call={call} />
            {desk.stage === 'scoring' ? <CloseRound call={call} /> : null}
          </div>
        </Section>
      )}
      {['announced', 'open', 'scoring', 'scored'].includes(desk.stage) ? <CallOffPart call={call} /> : null}
    </Page>
  );
}

function Applications({ call, desk }: { call: CallView; desk: CallDeskView }) {
  const t = useText('opencalls');
  if (desk.stage === 'announced' || desk.stage === 'open') return <p>{t('opencalls.desk.before')}</p>;
  if (desk.applications.length === 0) return <p>{t('opencalls.desk.nothing')}</p>;
  if (desk.stage === 'decided')
    return desk.applications.map((one) => <ApplicationAtDesk key={one.number} call={call} one={one} />);
  return (
    <Table
      caption={t('opencalls.desk.applications')}
      rows={desk.applications}
      rowKey={({ number }) => String(number)}
      columns={[
        { id: 'title', header: t('opencalls.desk.application'), cell: ({ title }) => title },
        {
          id: 'scored',
          header: t('opencalls.desk.times-scored'),
          numeric: true,
          cell: ({ scored }) => scored,
        },
      ]}
    />
  );
}
