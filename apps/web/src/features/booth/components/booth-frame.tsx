import type { RefusalCode, VoteView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import type { Refusal } from '@talka/kernel';
import { ArrowLeftIcon, ButtonLink, Skeleton } from '@talka/ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';

/** Which step the booth showed last, over all its steps; one for each visit. */
export const Begun = createContext<{ readonly current: { heading: string | null } }>({
  current: { heading: null },
});

/** What stands around every step in the booth: the way out, and which vote it is. */
export function BoothFrame({
  vote,
  title,
  children,
}: {
  vote: VoteView;
  /** The step's own heading; without it the booth's. */
  title?: string | undefined;
  children: ReactNode;
}) {
  const t = useText('booth');
  const language = useLanguage();
  const name = nameIn(vote.name, language);
  const heading = title ?? t('booth.title');
  const head = useRef<HTMLHeadingElement>(null);
  const { current: begun } = useContext(Begun);
  useEffect(() => {
    // The first step was come to; each later one takes the place of the button that was pressed.
    if (begun.heading !== null && begun.heading !== heading) {
      head.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    begun.heading = heading;
  }, [begun, heading]);
  return (
    <Page title={`${heading} · ${name}`}>
      <div className="booth">
        <p className="booth__way">
          <Link to={`/votes/${vote.number}`}>
            <ArrowLeftIcon size={1.1} /> {name}
          </Link>
        </p>
        <h1 ref={head} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </div>
    </Page>
  );
}

export function BoothLoading({ vote }: { vote: VoteView }) {
  const t = useText('booth');
  return (
    <BoothFrame vote={vote}>
      <Skeleton label={t('booth.loading')} lines={8} />
    </BoothFrame>
  );
}

/** Nobody votes here now, or this reader does not: why, and what can be done instead. */
export function BoothClosed({ vote, refusal }: { vote: VoteView; refusal?: Refusal | undefined }) {
  const t = useText('booth');
  const words = useText('refusals');
  const code =
    refusal?.code ??
    (vote.moment === 'coming'
      ? 'vote.not-open'
      : vote.moment === 'suspended'
        ? 'vote.suspended'
        : 'vote.over');
  return (
    <BoothFrame vote={vote}>
      <p className="t-lead">{sayRefusal(words, code as RefusalCode, refusal?.params)}</p>
      <div className="t-actions">
        <ButtonLink as={Link} to={`/votes/${vote.number}`}>
          {t('booth.back')}
        </ButtonLink>
        <ButtonLink as={Link} to={`/votes/${vote.number}/booth?practice`} tone="quiet">
          {t('booth.practice')}
        </ButtonLink>
      </div>
    </BoothFrame>
  );
}
