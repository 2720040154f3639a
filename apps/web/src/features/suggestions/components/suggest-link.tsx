import type { IdeaPage } from '@talka/contracts';
import { ButtonLink } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

/** Where one says what one would word differently; authors find there what others have said. */
export function SuggestLink({ idea }: { idea: Pick<IdeaPage, 'number' | 'mine'> }) {
  const t = useText('suggestions');
  return (
    <p>
      <ButtonLink as={Link} to={`/ideas/${idea.number}/suggestions`} tone="quiet" size="small">
        {t(idea.mine?.author ? 'suggestions.go-author' : 'suggestions.go')}
      </ButtonLink>
    </p>
  );
}
