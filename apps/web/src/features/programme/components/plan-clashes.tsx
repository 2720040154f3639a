import { Notice } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { draftOf, type Typed } from '../draft.js';
import { ClashList } from './clash-list.js';

/** Said while it is being written, as soon as it is known when, where and for whom; it stops nobody. */
export function PlanClashes({ typed, municipality }: { typed: Typed; municipality: string }) {
  const t = useText('programme');
  const made = draftOf(typed);
  const draft = 'draft' in made ? made.draft : undefined;
  const { data } = useCall(
    'office-programme.clashes',
    {
      params: { municipality },
      body: {
        ...{ from: draft?.from ?? '', until: draft?.until ?? '', languages: draft?.languages ?? [] },
        ...{ youngest: draft?.youngest ?? null, oldest: draft?.oldest ?? null },
        placeMunicipality: draft?.place.municipality ?? null,
      },
    },
    { enabled: draft !== undefined && draft.from < draft.until },
  );
  if (!draft || !data || data.clashes.length === 0) return null;
  return (
    <Notice tone="info" live="polite" title={t('planning.clashes')}>
      <p>{t('planning.clashes-text')}</p>
      <ClashList clashes={data.clashes} />
    </Notice>
  );
}
