import type { VoteView } from '@talka/contracts';
import { ButtonLink } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useSession } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { BoothFrame, BoothLoading } from './booth-frame.js';

/** Before the booth one says who one is; practising needs no name. */
export function BoothGate({ vote }: { vote: VoteView }) {
  const t = useText('booth');
  const shell = useText('shell');
  const session = useSession();
  const signIn = useSignInPath();
  if (session === undefined) return <BoothLoading vote={vote} />;
  const newcomer = session.state === 'newcomer';
  return (
    <BoothFrame vote={vote}>
      <p className="t-lead">{t(newcomer ? 'booth.newcomer' : 'booth.visitor')}</p>
      <div className="t-actions">
        <ButtonLink as={Link} to={newcomer ? signIn.replace('/sign-in', '/welcome') : signIn}>
          {newcomer ? shell('account.finish') : shell('nav.sign-in')}
        </ButtonLink>
        <ButtonLink as={Link} to={`/votes/${vote.number}/booth?practice`} tone="quiet">
          {t('booth.practice')}
        </ButtonLink>
      </div>
    </BoothFrame>
  );
}
