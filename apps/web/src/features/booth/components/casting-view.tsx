import type { RefusalCode, VoteView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import type { Receipt } from '@talka/voting/protocol';
import { Button, ButtonLink, DoneIcon, Notice } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { CastingStep } from '../casting.js';
import { receiptLine } from '../receipt-line.js';
import type { Casting } from '../use-casting.js';
import { BoothFrame } from './booth-frame.js';

const STEPS: readonly CastingStep[] = ['token', 'seal', 'cast'];
/** The right to vote is used already, on another device. */
const ELSEWHERE = 'token.already-issued';

/** What happens after the tap, step by step; and what came in between, with the one thing that helps. */
export function CastingView({
  vote,
  casting,
  sent,
  onBack,
  onAgain,
}: {
  vote: VoteView;
  casting: Exclude<Casting, { state: 'idle' | 'done' }>;
  /** Of what was sent, for whoever is to find out whether it arrived. */
  sent: Receipt | null;
  onBack: () => void;
  onAgain: () => void;
}) {
  const t = useText('booth');
  const words = useText('refusals');
  const back = (
    <Button tone="quiet" onClick={onBack}>
      {t('casting.back')}
    </Button>
  );
  if (casting.state === 'failed') {
    return (
      <BoothFrame vote={vote} title={t('casting.stopped')}>
        <Trouble error={casting.error} retry={onAgain} />
        <p>{t('casting.nothing-lost')}</p>
        <div className="t-actions">{back}</div>
      </BoothFrame>
    );
  }
  if (casting.state === 'refused') {
    const { refusal, lost } = casting;
    const { code } = refusal;
    const stale = code === 'cast.stale' || code === 'envelope.revision-stale' || code === 'cast.copied';
    return (
      <BoothFrame vote={vote} title={t('casting.stopped')}>
        <Notice tone="danger" live="assertive" title={sayRefusal(words, code as RefusalCode, refusal.params)}>
          {lost ? t('casting.perhaps') : null}
        </Notice>
        <div className="t-actions">
          {stale ? <Button onClick={onAgain}>{t('casting.replace')}</Button> : null}
          {code === ELSEWHERE ? (
            <Button onClick={() => location.reload()}>{t('casting.load-card')}</Button>
          ) : null}
          {lost ? (
            <ButtonLink as={Link} to={`/votes/${vote.number}/receipt${sent ? `#${receiptLine(sent)}` : ''}`}>
              {t('receipt.check')}
            </ButtonLink>
          ) : null}
          {back}
        </div>
      </BoothFrame>
    );
  }
  const now = STEPS.indexOf(casting.step);
  return (
    <BoothFrame vote={vote} title={t('casting.title')}>
      <div role="status">
        <ol className="casting">
          {STEPS.map((step, at) => (
            <li
              key={step}
              className={`casting__step casting__step--${at < now ? 'done' : at === now ? 'now' : 'ahead'}`}
              aria-current={at === now ? 'step' : undefined}
            >
              {at < now ? <DoneIcon size={1.4} /> : <span className="casting__dot" aria-hidden="true" />}
              <span>{t(`casting.${step}`)}</span>
            </li>
          ))}
        </ol>
      </div>
      {casting.lost ? (
        <Notice tone="warning" live="polite" title={t('casting.lost')}>
          {t('casting.lost-text')}
        </Notice>
      ) : (
        <p className="t-muted">{t('casting.stay')}</p>
      )}
    </BoothFrame>
  );
}
