import { Button, ButtonLink, Chip, ChipGroup, Skeleton } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Link, useSignInPath } from '../../../site/link.js';
import { usePerson, useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { SORTS, useDiscussion, type Sort } from '../api/use-discussion.js';
import './discussion.css';
import { NewComment } from './new-comment.js';
import { Thread } from './thread.js';

const LED_TO = /^#comment-([0-9a-f-]{36})$/;

/** What people say about an idea. Whoever is led to a comment finds it first. */
export function Discussion({ number }: { number: number }) {
  const t = useText('discussion');
  const first = LED_TO.exec(useLocation().hash)?.[1];
  const [sort, setSort] = useState<Sort>('balanced');
  const discussion = useDiscussion(number, sort, first);
  const { threads, count, news, rule } = discussion;
  const person = usePerson();
  const head = useRef<HTMLHeadingElement>(null);
  useLedTo(first, threads.length > 0);
  const showNews = async () => {
    setSort('newest');
    await discussion.showNews();
    head.current?.focus();
  };
  return (
    <section className="discussion" aria-labelledby="discussion">
      <h2 id="discussion" ref={head} tabIndex={-1}>
        {t('discussion.title')}
        {count > 0 ? <span className="discussion__count"> {t('discussion.count', { count })}</span> : null}
      </h2>
      {rule === 'off' || rule === 'before' ? <p className="t-muted">{t(`discussion.rule-${rule}`)}</p> : null}
      {rule === 'off' ? null : person ? (
        <NewComment number={number} onSaid={discussion.put} isChecked={rule === 'before'} />
      ) : (
        <ToTakePart />
      )}
      {threads.length > 1 ? (
        <ChipGroup label={t('discussion.sort')}>
          {SORTS.map((one) => (
            <Chip key={one} pressed={one === sort} onClick={() => setSort(one)}>
              {t(`discussion.by-${one}`)}
            </Chip>
          ))}
        </ChipGroup>
      ) : null}
      <div role="status" className="discussion__news">
        {news > 0 ? (
          <p>
            <span>{t('discussion.news', { count: news })}</span>{' '}
            <Button tone="quiet" size="small" onClick={() => void showNews()}>
              {t('discussion.show-news')}
            </Button>
          </p>
        ) : null}
      </div>
      {discussion.isPending ? <Skeleton label={t('discussion.loading')} lines={4} /> : null}
      {discussion.error ? <Trouble error={discussion.error} retry={discussion.retry} /> : null}
      {!discussion.isPending && !discussion.error && threads.length === 0 ? (
        <p className="t-muted">{t('discussion.empty')}</p>
      ) : null}
      {threads.length > 0 ? (
        <ol className="discussion__threads">
          {threads.map((thread) => (
            <Thread
              key={thread.id}
              number={number}
              thread={thread}
              people={discussion.people}
              isChecked={rule === 'before'}
              mayAnswer={person !== undefined && rule !== 'off'}
              onChange={discussion.put}
            />
          ))}
        </ol>
      ) : null}
      {discussion.more ? (
        <Button tone="quiet" busy={discussion.isFetchingMore} onClick={discussion.more}>
          {t('discussion.more')}
        </Button>
      ) : null}
    </section>
  );
}

function ToTakePart() {
  const t = useText('discussion');
  const session = useSession();
  const signIn = useSignInPath();
  if (!session) return null;
  return (
    <ButtonLink as={Link} to={session.state === 'newcomer' ? '/welcome' : signIn} tone="quiet">
      {t('discussion.sign-in')}
    </ButtonLink>
  );
}

/** Brings the comment somebody was led to before their eyes, once it is there. */
function useLedTo(comment: string | undefined, isHere: boolean): void {
  useEffect(() => {
    if (!comment || !isHere) return;
    const found = document.getElementById(`comment-${comment}`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [comment, isHere]);
}
