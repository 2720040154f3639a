import { ButtonLink, Button, DoneIcon, InfoIcon, OfflineIcon, WarningIcon } from '@talka/ui';
import type { ReactNode } from 'react';
import { Link, useSignInPath } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import type { SaveState } from '../draft-saver.js';

/** Where the text is right now, in one line. Only trouble is read out: "saved" every minute would be noise. */
export function SaveLine({
  state,
  hasWords,
  retry,
}: {
  state: SaveState;
  hasWords: boolean;
  retry: () => void;
}) {
  const t = useText('propose', 'shell');
  const { time } = useFormats();
  const refusals = useRefusals();
  const signIn = useSignInPath();
  const line = (icon: ReactNode, words: ReactNode, action?: ReactNode) => (
    <>
      {icon} <span>{words}</span> {action}
    </>
  );
  const said = (): ReactNode => {
    switch (state.kind) {
      case 'device':
        return hasWords ? line(<InfoIcon />, t('save.device')) : null;
      case 'saving':
        return line(<InfoIcon />, t('save.saving'));
      case 'saved':
        return line(<DoneIcon />, t('save.saved', { time: time(state.at) }));
      case 'offline':
        return line(
          <OfflineIcon />,
          t('save.offline'),
          <Button tone="plain" size="small" onClick={retry}>
            {t('save.retry')}
          </Button>,
        );
      case 'signed-out':
        return line(
          <WarningIcon />,
          t('save.signed-out'),
          <ButtonLink as={Link} to={signIn} tone="plain" size="small">
            {t('nav.sign-in')}
          </ButtonLink>,
        );
      case 'unkept':
        return line(<WarningIcon />, t('save.unkept', { why: refusals.ofRule(state.refusal) }));
      case 'refused': {
        const { general, fields } = refusals.ofError(state.error);
        return line(<WarningIcon />, t('save.unkept', { why: general ?? Object.values(fields)[0] ?? '' }));
      }
      case 'conflict':
        return line(<WarningIcon />, t('save.conflict'));
    }
  };
  const quiet = state.kind === 'device' || state.kind === 'saving' || state.kind === 'saved';
  return (
    <p className={quiet ? 'save-line' : 'save-line save-line--trouble'} aria-live={quiet ? 'off' : 'polite'}>
      {said()}
    </p>
  );
}
