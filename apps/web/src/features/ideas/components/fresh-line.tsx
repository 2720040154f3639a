import { Button } from '@talka/ui';
import type { FreshIdeas } from '../api/use-fresh-ideas.js';
import { useIdeaText } from '../text.js';

/** Says that there is news above, and waits to be asked. */
export function FreshLine({ fresh }: { fresh: FreshIdeas }) {
  const t = useIdeaText();
  return (
    <div role="status" className="fresh">
      {fresh.waiting > 0 ? (
        <p className="fresh__line">
          <span>{t('ideas.fresh', { count: fresh.waiting })}</span>
          <Button tone="quiet" size="small" onClick={fresh.show}>
            {t('ideas.fresh-show')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
