import type { RefusalCode, VoteView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { ButtonLink, Card } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import type { Next } from '../what-next.js';

/** Where the one button leads, for the steps that have one. */
const WAYS = {
  'sign-in': { to: 'sign-in', words: 'vote-next.go-sign-in' },
  register: { to: 'welcome', words: 'vote-next.go-register' },
  vote: { to: 'booth', words: 'vote-next.go-vote' },
  finish: { to: 'booth', words: 'vote-next.go-finish' },
  change: { to: 'booth', words: 'vote-next.go-change' },
  elsewhere: { to: 'booth', words: 'vote-next.go-elsewhere' },
  result: { to: 'result', words: 'vote-next.go-result' },
} as const;

/** The one next step, always in the same place, and the ways around it. */
export function VoteNext({ vote, next }: { vote: VoteView; next: Next }) {
  const t = useText('votes');
  const words = useText('refusals');
  const signIn = useSignInPath();
  const { dateTime } = useFormats();
  const booth = `/votes/${vote.number}/booth`;
  const way = next.next in WAYS ? WAYS[next.next as keyof typeof WAYS] : null;
  const ways = {
    booth,
    result: `/votes/${vote.number}/result`,
    'sign-in': signIn,
    welcome: '/welcome',
  };
  const practice = (
    <p className="t-small">
      <Link to={`${booth}?practice`}>{t('vote-next.practice')}</Link>
    </p>
  );
  const secret = vote.secrecy === 'secret';
  const receipt = secret ? (
    <p className="t-small">
      <Link to={`/votes/${vote.number}/receipt`}>{t('vote-next.receipt')}</Link>
    </p>
  ) : null;
  const text = {
    unknown: null,
    blocked: null,
    'sign-in': t('vote-next.sign-in-text'),
    register: t('vote-next.register-text'),
    prove: t('vote-next.prove-text'),
    vote: t(secret ? 'vote-next.vote-text' : 'vote-next.vote-open-text'),
    finish: t('vote-next.finish-text'),
    change: t('vote-next.change-text'),
    elsewhere: t('vote-next.elsewhere-text'),
    desk: t('vote-next.desk-text'),
    coming: t('vote-next.coming-text', { from: dateTime(vote.opensAt) }),
    suspended: t('vote-next.suspended-text'),
    counting: t('vote-next.counting-text'),
    annulled: t('vote-next.annulled-text'),
    result: t('vote-next.result-text', {
      until: vote.complaintsUntil === null ? '' : dateTime(vote.complaintsUntil),
      open: vote.moment === 'published' && vote.complaintsUntil !== null ? 'yes' : 'no',
    }),
  }[next.next];
  const mayPractise = ['coming', 'sign-in', 'register', 'prove', 'vote', 'blocked'].includes(next.next);
  const mayCheck = ['change', 'counting', 'result', 'suspended', 'elsewhere'].includes(next.next);
  return (
    <Card className="vote-next" as="section" aria-labelledby="next-title">
      <h2 id="next-title">{t(`vote-next.title-${next.next}`)}</h2>
      {text ? <p>{text}</p> : null}
      {next.next === 'blocked' ? (
        <p>{sayRefusal(words, next.refusal.code as RefusalCode, next.refusal.params)}</p>
      ) : null}
      {way ? (
        <ButtonLink as={Link} to={ways[way.to]} wide>
          {t(way.words)}
        </ButtonLink>
      ) : null}
      {mayPractise ? practice : null}
      {mayCheck ? receipt : null}
    </Card>
  );
}
