import { Button, PageHead } from '@talka/ui';
import { FilterBar } from '../../features/ideas/components/filter-bar.js';
import { IdeaList } from '../../features/ideas/components/idea-list.js';
import { readFilters, writeFilters, type Filters } from '../../features/ideas/filters.js';
import { useIdeaText } from '../../features/ideas/text.js';
import { useAddressQuery, useGo } from '../../site/link.js';
import { Page } from '../../site/page.js';

export default function IdeasRoute() {
  const t = useIdeaText();
  const go = useGo();
  const [query, setQuery] = useAddressQuery();
  const filters = readFilters(query);
  const change = (next: Filters) => setQuery(writeFilters(next));
  return (
    <Page title={t('ideas.title')}>
      <PageHead
        title={t('ideas.title')}
        lead={t('ideas.lead')}
        actions={<Button onClick={() => go('/propose')}>{t('home.propose')}</Button>}
      />
      <FilterBar filters={filters} onChange={change} />
      <IdeaList filters={filters} onChange={change} />
    </Page>
  );
}
