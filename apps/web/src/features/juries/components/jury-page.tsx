import type { JuryView } from '@talka/contracts';
import { PageHead, Section, Skeleton, Table } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useValues } from '../use-values.js';
import { DrawPart } from './draw-part.js';
import { JuryState, useJuryTime } from './jury-entry.js';
import { MinePart } from './mine-part.js';
import { PeoplePart } from './people-part.js';
import '../juries.css';

/** A jury by lot: what it is about, how it is drawn, and the draw, which the reader may do again. */
export function JuryPage({ number }: { number: number }) {
  const t = useText('juries');
  const { data, error, refetch } = useCall('juries.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'jury.not-found')) return <MissingPage />;
  if (!data)
    return (
      <Page title={t('juries.title')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('juries.loading')} lines={8} />
      </Page>
    );
  return <Jury jury={data} />;
}

function Jury({ jury }: { jury: JuryView }) {
  const t = useText('juries');
  const { nameOf } = useTerritory();
  const time = useJuryTime();
  const person = usePerson();
  const isOwn = person?.grants.some(
    ({ role, municipality }) => role === 'administrator' && municipality === jury.municipality,
  );
  return (
    <Page title={jury.title}>
      <PageHead
        title={<span lang={jury.language}>{jury.title}</span>}
        meta={
          <>
            <JuryState state={jury.state} />
            <span>{nameOf(jury.municipality)}</span>
            <span>{time(jury)}</span>
            <span>{t('juries.jury.places', { count: jury.places })}</span>
            <span>{t('juries.jury.volunteers', { count: jury.volunteers })}</span>
          </>
        }
      />
      <Section title={t('juries.jury.about')}>
        <div className="juries__part">
          <p className="prewrap" lang={jury.language}>
            {jury.words}
          </p>
          <p>{t(`juries.jury.for-${jury.whoMay}`)}</p>
          {jury.calledOffWhy ? (
            <p className="prewrap">
              <b>{t('juries.jury.off-why')}</b> <span lang={jury.language}>{jury.calledOffWhy}</span>
            </p>
          ) : null}
        </div>
      </Section>
      {jury.state === 'called-off' ? null : <MinePart jury={jury} />}
      {jury.draw ? <DrawPart jury={jury} draw={jury.draw} /> : null}
      {isOwn ? <PeoplePart jury={jury} /> : null}
      <HowDrawn jury={jury} />
    </Page>
  );
}

function HowDrawn({ jury }: { jury: JuryView }) {
  const t = useText('juries');
  const { valueOf } = useValues(jury);
  const shares = jury.traits.flatMap(({ trait, shares: of }) => of.map((share) => ({ trait, ...share })));
  return (
    <Section title={t('juries.jury.how')}>
      <div className="juries__part">
        <p>{t('juries.jury.how-text')}</p>
        <Table
          caption={t('juries.jury.shares-table')}
          rows={shares}
          rowKey={({ trait, value }) => `${trait} ${value}`}
          columns={[
            {
              id: 'trait',
              header: t('juries.jury.trait'),
              cell: ({ trait }) => t(`juries.jury.trait-${trait}`),
            },
            {
              id: 'value',
              header: t('juries.jury.value'),
              cell: ({ trait, value }) => valueOf(trait, value),
            },
            { id: 'share', header: t('juries.jury.share'), cell: ({ share }) => share },
            { id: 'places', header: t('juries.jury.share-places'), cell: ({ places }) => places },
          ]}
        />
        <p>{t('juries.jury.promise-text')}</p>
        <p>
          <b>{t('juries.jury.promise')}</b>
          <br />
          <code className="juries__hash">{jury.commitment}</code>
        </p>
      </div>
    </Section>
  );
}
