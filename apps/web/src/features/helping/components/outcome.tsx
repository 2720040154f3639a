import type { HelpQuestionView } from '@talka/contracts';
import { Button, ButtonLink, Notice } from '@talka/ui';
import type { HelpAnswer } from '@talka/volunteering';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly view: HelpQuestionView;
  readonly when: string;
  readonly pending: boolean;
  readonly said: HelpAnswer | undefined;
  readonly onSay: (answer: HelpAnswer) => void;
}

/** What was answered, or what has become of the shift; a no can be thought over. */
export function Outcome({ view, when, pending, said, onSay }: Props) {
  const t = useText('helpneeded');
  const { shift, state, gone, standing } = view;
  const mine = (
    <ButtonLink as={Link} to="/me/shifts" tone="quiet" size="small">
      {t('asking.own-shifts')}
    </ButtonLink>
  );
  if (gone)
    return (
      <Notice title={t(`asking.gone-${gone}`)} live="polite">
        {t('asking.gone-text')}
      </Notice>
    );
  if (standing === 'confirmed')
    return (
      <Notice tone="success" live="polite" title={t('asking.said-yes', { when })} actions={mine}>
        {t('asking.said-yes-text', { place: shift.place })}
      </Notice>
    );
  if (standing !== null) {
    const key = standing === 'waiting' ? 'asking.said-wait' : 'asking.said-held';
    return (
      <Notice live="polite" title={t(key)} actions={mine}>
        {t(`${key}-text`)}
      </Notice>
    );
  }
  if (state === 'yes') return <Notice live="polite" title={t('asking.said-gone')} actions={mine} />;
  const again = state === 'not-this-kind' ? 'no' : 'yes';
  return (
    <Notice
      live="polite"
      title={t(state === 'not-this-kind' ? 'asking.said-not-this-kind' : 'asking.said-no')}
      actions={
        <Button tone="quiet" size="small" busy={pending && said === again} onClick={() => onSay(again)}>
          {t(again === 'no' ? 'asking.take-back' : 'asking.yes')}
        </Button>
      }
    >
      {state === 'not-this-kind'
        ? t('asking.said-not-this-kind-text', { role: shift.role, organiser: shift.organiser })
        : t('asking.said-no-text')}
    </Notice>
  );
}
