import type { IdeaPage } from '@talka/contracts';
import { Button, ButtonLink, CheckIcon, Notice } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import './follow.css';

/** Whoever follows an idea is told what becomes of it; its authors and supporters are told anyway. */
export function Follow({ idea }: { idea: IdeaPage }) {
  const t = useText('delivery');
  const signIn = useSignInPath();
  const session = useSession();
  if (session?.state !== 'person') {
    return (
      <ButtonLink as={Link} to={session?.state === 'newcomer' ? '/welcome' : signIn} tone="quiet" wide>
        {t('follow.sign-in')}
      </ButtonLink>
    );
  }
  if (idea.mine?.author) return <p className="follow__why">{t('follow.author')}</p>;
  return idea.mine?.supported && !idea.mine.following ? (
    <p className="follow__why">{t('follow.supporter')}</p>
  ) : (
    <FollowAct number={idea.number} following={idea.mine?.following ?? false} />
  );
}

function FollowAct({ number, following }: { number: number; following: boolean }) {
  const t = useText('delivery');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const put = (answer: { following: boolean }) => {
    setTrouble(null);
    cache.setQueryData<IdeaPage>(
      queryKey('ideas.read', { params: { number } }),
      (idea) => idea && { ...idea, mine: idea.mine && { ...idea.mine, ...answer } },
    );
  };
  const add = useAction('ideas.follow', put, { inTurn: true });
  const remove = useAction('ideas.unfollow', put, { inTurn: true });
  const busy = add.isPending || remove.isPending;
  return (
    <div className="follow">
      <p className="follow__why" role="status">
        {following ? (
          <>
            <CheckIcon /> {t('follow.on')}
          </>
        ) : (
          t('follow.hint')
        )}
      </p>
      <Button
        tone="quiet"
        wide
        busy={busy}
        onClick={() => {
          if (busy) return;
          const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
          (following ? remove : add).mutate({ params: { number } }, { onError });
        }}
      >
        {t(following ? 'follow.remove' : 'follow.add')}
      </Button>
      {trouble ? (
        <Notice tone="warning" live="assertive" title={t('follow.failed')}>
          {trouble}
        </Notice>
      ) : null}
    </div>
  );
}
