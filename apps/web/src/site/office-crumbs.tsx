import { Breadcrumbs } from '@talka/ui';
import { Link } from './link.js';
import { useTerritory } from './territory.js';
import { useText } from './text.js';

interface Step {
  readonly words: string;
  readonly to: string;
}

/**
 * The way back from a page of an office: the municipality, the list the page belongs to, what stands between, and the page.
 * The list's own page has no list above it.
 */
export function OfficeCrumbs({
  municipality,
  office = `/office/${municipality}`,
  list,
  between = [],
  here = list.words,
}: {
  municipality: string;
  /** Where the municipality's name leads, for those who have no office there. */
  office?: string;
  list: Step;
  between?: readonly Step[] | undefined;
  here?: string | undefined;
}) {
  const t = useText('shell');
  const { nameOf } = useTerritory();
  const above = [
    { words: nameOf(municipality), to: office },
    ...(here === list.words ? [] : [list]),
    ...between,
  ];
  return (
    <Breadcrumbs
      as={Link}
      label={t('nav.crumbs')}
      crumbs={[...above.map(({ words, to }) => ({ words, link: { to } })), { words: here }]}
    />
  );
}
