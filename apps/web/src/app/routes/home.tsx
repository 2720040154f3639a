import { ButtonLink, PageHead, Section, Skeleton } from '@talka/ui';
import { Numbers } from '../../features/home/components/numbers.js';
import { IdeaCards } from '../../features/ideas/components/idea-cards.js';
import { ShortList } from '../../features/ideas/components/short-list.js';
import { TaskColumns } from '../../features/ideas/components/task-columns.js';
import { RegionMap } from '../../features/map/region-map.js';
import { useCall } from '../../site/api.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';
import { Trouble } from '../../site/trouble.js';
import { useWatch } from '../../site/watch.js';

const NEWEST = 4;

export default function HomeRoute() {
  const t = useText('public', 'shell');
  const home = useCall('home.read');
  useWatch(
    { what: 'ideas' },
    { 'ideas.changed': () => void home.refetch(), refetch: () => void home.refetch() },
  );
  const { data } = home;
  return (
    <Page title={t('home.title')}>
      <div className="home-top">
        <div>
          <PageHead
            title={t('home.title')}
            lead={t('home.lead')}
            actions={
              <>
                <ButtonLink as={Link} to="/propose">
                  {t('home.propose')}
                </ButtonLink>
                <ButtonLink as={Link} to="/ideas" tone="quiet">
                  {t('home.browse')}
                </ButtonLink>
                <ButtonLink as={Link} to="/calendar" tone="quiet">
                  {t('nav.calendar')}
                </ButtonLink>
                <ButtonLink as={Link} to="/shifts" tone="quiet">
                  {t('nav.shifts')}
                </ButtonLink>
                <ButtonLink as={Link} to="/heritage" tone="quiet">
                  {t('nav.heritage')}
                </ButtonLink>
              </>
            }
          />
          {home.error ? <Trouble error={home.error} retry={() => void home.refetch()} /> : null}
          {home.isPending ? <Skeleton label={t('ideas.loading')} lines={8} heading /> : null}
          {data ? (
            <Section title={t('home.newest')} more={<Link to="/ideas">{t('home.all')}</Link>}>
              <IdeaCards ideas={data.newest.slice(0, NEWEST)} level={3} />
            </Section>
          ) : null}
        </div>
        <div className="home-top__map">
          <RegionMap
            counts={
              new Map((data?.byMunicipality ?? []).map(({ municipality, ideas }) => [municipality, ideas]))
            }
            hrefOf={(id) => `/municipalities/${id}`}
          />
          <p className="home-top__hint">
            {t('home.map-hint')} <Link to="/ideas/map">{t('home.map-list')}</Link>.
          </p>
        </div>
      </div>
      {data ? (
        <>
          <Section title={t('home.numbers')}>
            <Numbers counts={data.counts} asOf={data.asOf} />
          </Section>
          <Section title={t('home.tasks')}>
            <p className="t-lead home-lead">{t('home.tasks-lead')}</p>
            <TaskColumns ideas={[...data.newest, ...data.mostSupported].filter(once)} />
          </Section>
          {data.mostSupported.length > 0 ? (
            <Section
              title={t('home.supported')}
              more={<Link to="/ideas?sort=supported">{t('home.all')}</Link>}
            >
              <ShortList ideas={data.mostSupported.slice(0, NEWEST)} label={t('home.supported')} />
            </Section>
          ) : null}
          <Section
            title={t('home.delivered')}
            more={<Link to="/ideas?status=delivered">{t('home.all')}</Link>}
          >
            {data.delivered.length > 0 ? (
              <IdeaCards ideas={data.delivered.slice(0, NEWEST)} level={3} />
            ) : (
              <p className="t-muted">{t('home.delivered-empty')}</p>
            )}
          </Section>
        </>
      ) : null}
    </Page>
  );
}

const once = (idea: { number: number }, index: number, all: readonly { number: number }[]): boolean =>
  all.findIndex(({ number }) => number === idea.number) === index;
