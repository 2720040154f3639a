import { Entries, Entry, PageHead, Prose, Section, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { FrameCode } from './frame-code.js';

/** The files that are given away: what is in each, under which licence, and where programs find them. */
export function OpenDataPage() {
  const t = useText('opendata');
  const { data, error, refetch } = useCall('open-data.list', {});
  return (
    <Page title={t('opendata.title')}>
      <PageHead title={t('opendata.title')} lead={t('opendata.lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('opendata.loading')} lines={6} />}
      {data ? (
        <Entries label={t('opendata.title')}>
          {data.sets.map(({ id, files }) => (
            <Entry
              key={id}
              level={2}
              title={t(`opendata.${id}`)}
              actions={files.map(({ type, path }) => (
                <a key={type} href={path} download>
                  {t('opendata.file', { name: t(`opendata.${id}`), type: type.toUpperCase() })}
                </a>
              ))}
            >
              <p>{t(`opendata.${id}-text`)}</p>
            </Entry>
          ))}
        </Entries>
      ) : null}
      <Prose>
        <p>{t('opendata.licence')}</p>
        <p>{t('opendata.people')}</p>
      </Prose>
      <Section title={t('opendata.machines')}>
        <Prose>
          <ul>
            {data ? (
              <li>
                <a href={data.catalogue}>{t('opendata.catalogue')}</a>
              </li>
            ) : null}
            <li>
              <a href="/api/openapi.json">{t('opendata.api')}</a>
            </li>
            <li>
              <a href="/ideas.rss">{t('opendata.feed')}</a>
            </li>
          </ul>
        </Prose>
      </Section>
      <FrameCode />
    </Page>
  );
}
