import { Button, EmptyState, Select, Skeleton } from '@talka/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { client } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useGo } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { ACTIONS, auditPath, readFilter, type AuditFilter } from '../filter.js';
import { AuditTable } from './audit-table.js';
import { ChainHead } from './chain-head.js';

/** The entries under a filter, the head of their chain and how to verify it. */
export function AuditLog() {
  const t = useText('office');
  const go = useGo();
  const { municipalities, nameOf } = useTerritory();
  const [address] = useSearchParams();
  const filter = readFilter(address);
  const query = {
    ...(filter.municipality ? { municipality: filter.municipality } : {}),
    ...(filter.action ? { action: filter.action } : {}),
  };
  const found = useInfiniteQuery({
    queryKey: queryKey('audit.list', { query }),
    queryFn: ({ pageParam, signal }) =>
      client.call(
        'audit.list',
        { query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 5_000,
  });
  const change = (part: Partial<AuditFilter>) => go(auditPath({ ...filter, ...part }), { replace: true });
  const entries = found.data?.pages.flatMap((page) => page.entries);
  const head = found.data?.pages[0]?.head;
  return (
    <div className="audit">
      {head === undefined ? null : <ChainHead head={head} />}
      <div className="audit__filters" role="group" aria-label={t('audit.filters')}>
        <Select
          label={t('audit.municipality')}
          value={filter.municipality}
          onChange={(event) => change({ municipality: event.target.value })}
        >
          <option value="">{t('audit.any')}</option>
          {municipalities.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
        <Select
          label={t('audit.action')}
          value={filter.action}
          onChange={(event) => change({ action: event.target.value })}
        >
          <option value="">{t('audit.any-action')}</option>
          {ACTIONS.map((action) => (
            <option key={action} value={action}>
              {t(`audit.action-${action}`)}
            </option>
          ))}
        </Select>
      </div>
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton label={t('audit.loading')} lines={10} /> : null}
      {entries?.length === 0 ? (
        <EmptyState title={t('audit.empty')}>{t('audit.empty-text')}</EmptyState>
      ) : null}
      {entries && entries.length > 0 ? <AuditTable entries={entries} /> : null}
      {found.hasNextPage ? (
        <div>
          <Button tone="quiet" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
