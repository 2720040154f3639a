import { ButtonLink, PageHead } from '@talka/ui';
import { FilterBar } from '../../features/ideas/components/filter-bar.js';
import { IdeaList } from '../../features/ideas/components/idea-list.js';
import { readFilters, writeFilters, type Filters } from '../../features/ideas/filters.js';
import { useIdeaText } from '../../features/ideas/text.js';
import { Link, useAddressQuery } from '../../site/link.js';
import { Page } from '../../site/page.js';

export default function IdeasRoute() {
  const t = useIdeaText();
  const [query, setQuery] = useAddressQuery();
  const filters = readFilters(query);
  const change = (next: Filters) => setQuery(writeFilters(next));
  return (
    <Page title={t('ideas.title')}>
      <div className="ideas-page">
        <div className="ideas-page__head">
          <PageHead
            title={t('ideas.title')}
            lead={t('ideas.lead')}
            actions={
              <ButtonLink as={Link} to="/propose">
                {t('home.propose')}
              </ButtonLink>
            }
          />
        </div>
        <div className="ideas-page__filters">
          <FilterBar filters={filters} onChange={change} />
        </div>
        <div className="ideas-page__list">
          <IdeaList filters={filters} onChange={change} />
        </div>
      </div>
    </Page>
  );
}
