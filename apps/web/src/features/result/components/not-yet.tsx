import type { VoteView } from '@talka/contracts';
import { ButtonLink, EmptyState, PageHead } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { soonKey } from '../soon.js';
import { ResultCrumbs } from './result-head.js';

/** Before it is published there is nothing to show, and nobody who could: what will be here, and when. */
export function NotYet({ vote }: { vote: VoteView }) {
  const t = useText('result');
  const language = useLanguage();
  const at = useAt();
  return (
    <>
      <PageHead
        above={<ResultCrumbs vote={vote} />}
        title={t('result.title', { name: nameIn(vote.name, language) })}
        lead={t(soonKey(vote.moment), { from: at(vote.opensAt), until: at(vote.closesAt) })}
      />
      {vote.moment === 'annulled' ? (
        <Reason acts={vote.acts} />
      ) : (
        <EmptyState
          title={t('result.soon')}
          action={
            <ButtonLink as={Link} to={`/votes/${vote.number}`}>
              {t('result.to-vote')}
            </ButtonLink>
          }
        >
          {t('result.soon-lead')}
        </EmptyState>
      )}
    </>
  );
}

/** Those who annulled it said why, in the words of the office. */
function Reason({ acts }: Pick<VoteView, 'acts'>) {
  const reason = acts.findLast(({ kind }) => kind === 'annul' || kind === 'rerun')?.reason;
  return reason ? (
    <blockquote className="result__reason" lang="lv">
      {reason}
    </blockquote>
  ) : null;
}
