import type { IdeaPage } from '@talka/contracts';
import { ProblemError } from '@talka/api-client';
import { Bar, Button, ButtonLink, Card, CheckIcon, Notice, SupportIcon } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useSession } from '../../../site/session.js';
import { useFormats, useText } from '../../../site/text.js';
import { useEffect } from 'react';
import { useSupport } from '../api/support-idea.js';
import './support.css';

/** How many support the idea, how many it needs, and the button. */
export function SupportCard({ idea }: { idea: IdeaPage }) {
  const t = useText('public');
  const { number } = useFormats();
  const left = idea.supportNeeded - idea.support;
  return (
    <Card className="support">
      <p className="support__count">
        <b>{number(idea.support)}</b>{' '}
        <span>
          {t('support.people', { count: idea.support })}, {t('ideas.needed', { needed: idea.supportNeeded })}
        </span>
      </p>
      <Bar
        label={t('ideas.support-of', { count: idea.support, needed: idea.supportNeeded })}
        max={Math.max(idea.support, idea.supportNeeded, 1)}
        parts={[{ value: idea.support, tone: left > 0 ? 'lake' : 'moss' }]}
        target={idea.supportNeeded}
      />
      {idea.supportOpen ? (
        <p className="t-small t-muted">
          {left > 0 ? t('support.left', { count: left }) : t('support.enough')}
        </p>
      ) : null}
      <SupportAct idea={idea} />
    </Card>
  );
}

function SupportAct({ idea }: { idea: IdeaPage }) {
  const t = useText('public');
  const shell = useText('shell');
  const signIn = useSignInPath();
  const session = useSession();
  const support = useSupport(idea.number);
  const { reset } = support;
  useEffect(() => {
    // What failed for want of a connection can be tried again: the words about it have had their time.
    addEventListener('online', reset);
    return () => removeEventListener('online', reset);
  }, [reset]);
  if (!idea.supportOpen) return <p>{t('support.over')}</p>;
  if (session?.state !== 'person') {
    return (
      <ButtonLink
        as={Link}
        to={session?.state === 'newcomer' ? '/welcome' : signIn}
        wide
        icon={<SupportIcon />}
      >
        {t('support.sign-in')}
      </ButtonLink>
    );
  }
  if (idea.mine?.author) return <p className="t-small">{t('support.own')}</p>;
  const supported = idea.mine?.supported ?? false;
  return (
    <>
      {supported ? (
        <>
          <p className="support__mine">
            <CheckIcon /> {t('support.added')}
          </p>
          <Button tone="quiet" wide busy={support.isPending} onClick={() => support.mutate(false)}>
            {t('support.withdraw')}
          </Button>
        </>
      ) : (
        <Button wide icon={<SupportIcon />} busy={support.isPending} onClick={() => support.mutate(true)}>
          {t('support.add')}
        </Button>
      )}
      {support.error ? (
        <Notice tone="warning" live="assertive" title={t('support.failed')}>
          {support.error instanceof ProblemError
            ? support.error.problem.title
            : shell('page.unreachable-text')}
        </Notice>
      ) : null}
    </>
  );
}
