import { ButtonLink } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

/** Where authors make one idea of two. */
export function MergeLink({ number }: { number: number }) {
  const t = useText('merging');
  return (
    <p>
      <ButtonLink as={Link} to={`/ideas/${number}/merging`} tone="quiet" size="small">
        {t('merging.go')}
      </ButtonLink>
    </p>
  );
}
