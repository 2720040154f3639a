import { Button, ButtonLink, EmptyState, MapIcon, Skeleton } from '@talka/ui';
import { useIdeaList } from '../api/list-ideas.js';
import { useFreshIdeas } from '../api/use-fresh-ideas.js';
import { Link } from '../../../site/link.js';
import { Trouble } from '../../../site/trouble.js';
import { narrowing, writeFilters, type Filters } from '../filters.js';
import { useIdeaText } from '../text.js';
import { ChosenFilters } from './chosen-filters.js';
import { FreshLine } from './fresh-line.js';
import { IdeaCards } from './idea-cards.js';

/** The list under its filters: alive, page by page, never losing one's place. */
export function IdeaList({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useIdeaText();
  const asked = useIdeaList(filters);
  const ideas = asked.data?.pages.flatMap((page) => page.ideas) ?? [];
  const count = asked.data?.pages[0]?.count ?? null;
  const fresh = useFreshIdeas(
    filters,
    ideas.map(({ number }) => number),
  );
  const query = writeFilters(filters).toString();
  return (
    <>
      <div className="list-head">
        <p className="list-head__count" role="status">
          {count ? t(count.exact ? 'ideas.count' : 'ideas.count-over', { count: count.value }) : null}
        </p>
        <ButtonLink
          as={Link}
          to={`/ideas/map${query ? `?${query}` : ''}`}
          tone="plain"
          size="small"
          icon={<MapIcon />}
        >
          {t('ideas.as-map')}
        </ButtonLink>
      </div>
      <ChosenFilters filters={filters} onChange={onChange} />
      <FreshLine fresh={fresh} />
      {asked.isPending ? <Skeleton label={t('ideas.loading')} lines={9} heading /> : null}
      {asked.error ? <Trouble error={asked.error} retry={() => void asked.refetch()} /> : null}
      {asked.data && ideas.length === 0 ? <Nothing filters={filters} onChange={onChange} /> : null}
      <div
        className={asked.isPlaceholderData ? 'list--waiting' : undefined}
        aria-busy={asked.isPlaceholderData}
      >
        {ideas.length > 0 ? (
          <IdeaCards ideas={ideas} arrived={fresh.arrived} label={t('ideas.title')} />
        ) : null}
      </div>
      {asked.hasNextPage ? (
        <div className="list-foot">
          <Button tone="quiet" busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {asked.isFetchingNextPage ? t('ideas.loading') : t('ideas.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Nothing({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useIdeaText();
  if (narrowing(filters) > 0) {
    return (
      <EmptyState
        title={t('ideas.none')}
        action={<Button onClick={() => onChange({})}>{t('ideas.clear')}</Button>}
      >
        {t('ideas.none-text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('ideas.empty')}
      action={
        <ButtonLink as={Link} to="/propose">
          {t('home.propose')}
        </ButtonLink>
      }
    >
      {t('ideas.empty-text')}
    </EmptyState>
  );
}
