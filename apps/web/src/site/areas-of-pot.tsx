import type { VoteView } from '@talka/contracts';
import { useFormats } from './text.js';
import { useTerritory } from './territory.js';

/** The places of a union, unless it is called by them. */
export function AreasOfPot({
  municipality,
  pot,
}: {
  municipality: string;
  pot: Pick<VoteView['potList'][number], 'name' | 'areas'>;
}) {
  const { list } = useFormats();
  const { areaNames } = useTerritory();
  const names = areaNames(
    municipality,
    pot.areas.map(({ id }) => id),
  );
  if (names.length === 0 || names.join(', ') === pot.name) return null;
  return (
    <>
      {' · '}
      <span lang="lv">{list(names)}</span>
    </>
  );
}
