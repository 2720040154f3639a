import { ButtonLink, Notice, Tag } from '@talka/ui';
import { Link, useSignInPath } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import type { DeskState, Sending } from '../desk.js';

/** How many marks wait, and what for. */
export function WaitingTag({ waiting, sending }: { waiting: number; sending: Sending }) {
  const t = useText('register');
  if (waiting === 0) return <Tag tone="done">{t('register.sent')}</Tag>;
  return (
    <Tag tone="new">
      {sending === 'busy' ? t('register.sending') : t('register.waits', { count: waiting })}
    </Tag>
  );
}

/** What was put down last is not kept, and what to do about it. */
export function Unkept({ unkept }: Pick<DeskState, 'unkept'>) {
  const t = useText('register');
  if (unkept === null) return null;
  return unkept === 'full' ? (
    <Notice tone="danger" live="assertive" title={t('register.full')}>
      {t('register.full-text')}
    </Notice>
  ) : (
    <Notice tone="danger" live="assertive" title={t('register.failed')}>
      {t('register.failed-text')}
    </Notice>
  );
}

/** What stands in the way of sending, where somebody can do something about it. */
export function SendingState({ waiting, sending }: { waiting: number; sending: Sending }) {
  const t = useText('register');
  const signIn = useSignInPath();
  if (sending !== 'signed-out' || waiting === 0) return null;
  return (
    <Notice
      tone="warning"
      live="polite"
      title={t('register.signed-out')}
      actions={
        <ButtonLink as={Link} to={signIn} size="small" tone="quiet">
          {t('register.sign-in')}
        </ButtonLink>
      }
    >
      {t('register.signed-out-text')}
    </Notice>
  );
}
