import type { MyIdeaView } from '@talka/contracts';
import {
  ButtonLink,
  Card,
  Notice,
  PageHead,
  Section,
  Skeleton,
  Split,
  Tag,
  Timeline,
  Breadcrumbs,
} from '@talka/ui';
import { isPublic } from '@talka/ideas';
import { FormsLocale } from '@talka/ui/forms';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { isRefusal, useCall } from '../../../site/api.js';
import { pathIn } from '../../../site/language.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useTerritory } from '../../../site/territory.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { useWatch } from '../../../site/watch.js';
import { nextKey, promisedBy, since, toneOfMine } from '../what-next.js';
import { AppealForm } from './appeal-form.js';
import { Findings } from './findings.js';
import { History, type HistoryView } from './history.js';
import { OwnFiles } from './own-files.js';
import { Statements } from '../../../site/statements.js';
import { Withdraw } from './withdraw.js';
import './my-ideas.css';

/** One idea as its authors see it: where it is, what happens next, what was decided and why. */
export function MyIdea({ idea, history }: { idea: string; history: HistoryView }) {
  const t = useText('shell');
  return <PersonOnly title={t('account.ideas')}>{() => <Asked idea={idea} history={history} />}</PersonOnly>;
}

function Asked({ idea, history }: { idea: string; history: HistoryView }) {
  const t = useText('account');
  const asked = useCall('my-ideas.read', { params: { idea } }, { staleTime: 0 });
  // A decision tells its author by a notice: the page follows it.
  useWatch(
    { what: 'me' },
    { 'notices.changed': () => void asked.refetch(), refetch: () => void asked.refetch() },
  );
  if (isRefusal(asked.error, 'idea.not-found') || isRefusal(asked.error, 'request.invalid'))
    return <MissingPage />;
  if (asked.data) return <Shown idea={asked.data} history={history} />;
  return (
    <Page>
      {asked.error ? (
        <Trouble error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Skeleton label={t('mine.all')} lines={8} heading />
      )}
    </Page>
  );
}

function Shown({ idea, history }: { idea: MyIdeaView; history: HistoryView }) {
  const t = useText('account', 'shell', 'public');
  const language = useLanguage();
  const { date, dateTime, list } = useFormats();
  const { nameOf, find } = useTerritory();
  const [query] = useSearchParams();
  const { content, status } = idea;
  const title = content.title || t('mine.untitled');
  const home = content.municipality;
  const days = home ? (find(home)?.rules.answerWithinDays ?? 0) : 0;
  const began = since(idea);
  const by = began && days > 0 ? date(promisedBy(new Date(began), days)) : '';
  const editable = status === 'draft' || status === 'returned';
  return (
    <Page title={title}>
      <FormsLocale locale={language}>
        <PageHead
          above={
            <Breadcrumbs
              label={t('nav.crumbs')}
              as={RouterLink}
              crumbs={[{ words: t('account.ideas'), link: { to: pathIn(language, '/me/ideas') } }]}
            />
          }
          title={<span lang={content.title ? content.language : undefined}>{title}</span>}
          meta={
            <>
              <Tag tone={toneOfMine(status)}>{t(`status.${status}`)}</Tag>
              {idea.hidden ? <Tag tone="danger">{t('mine.hidden')}</Tag> : null}
              {home ? <span>{nameOf(home)}</span> : null}
              {idea.authors.length > 1 ? <span>{list(idea.authors)}</span> : null}
            </>
          }
          actions={
            <>
              {editable ? (
                <ButtonLink as={Link} to={`/propose/${idea.id}`}>
                  {t(status === 'draft' ? 'mine.go-on' : 'mine.mend')}
                </ButtonLink>
              ) : null}
              {!isPublic(status) || idea.hidden ? null : (
                <ButtonLink as={Link} to={`/ideas/${idea.number}`} tone={editable ? 'quiet' : 'primary'}>
                  {t('mine.public-page')}
                </ButtonLink>
              )}
            </>
          }
        />
        {query.has('sent') && status !== 'draft' ? (
          <div className="my-idea__sent">
            <Notice tone="success" live="polite" title={t('mine.sent')}>
              {t('mine.sent-text')}
            </Notice>
          </div>
        ) : null}
        <Split
          aside={
            <>
              <section>
                <h2 className="my-idea__side">{t('idea.path')}</h2>
                <Timeline
                  label={t('idea.path')}
                  steps={idea.path.map((step, index) => ({
                    id: `${step.status}-${step.at}`,
                    title: t(`path.${step.status}`),
                    when: dateTime(step.at),
                    state: index === idea.path.length - 1 ? 'now' : 'done',
                    stateLabel: t(index === idea.path.length - 1 ? 'idea.path-now' : 'idea.path-done'),
                  }))}
                />
              </section>
              <OwnFiles files={idea.files} />
            </>
          }
        >
          <Card
            as="section"
            edge={status === 'returned' ? 'ochre' : status === 'refused' || idea.hidden ? 'brick' : 'lake'}
          >
            <h2 className="my-idea__next">{t('next.title')}</h2>
            <p>{t(nextKey(idea), { who: home ? nameOf(home) : '', by, days })}</p>
          </Card>
          <Findings idea={idea} />
          <Statements statements={idea.statements} notes={idea.notes} />
          {idea.appealPossible ? <AppealForm key={idea.id} idea={idea} /> : null}
          {idea.versions > 0 ? <History idea={idea} show={history} /> : null}
          <Section title={t('mine.text')}>
            <div lang={content.language} className="my-idea__text">
              <p className="t-lead">{content.summary}</p>
              <p className="prewrap">{content.why}</p>
            </div>
          </Section>
          <Withdraw idea={idea} />
        </Split>
      </FormsLocale>
    </Page>
  );
}
