import type { VoteResultView, VoteView } from '@talka/contracts';
import { Button, CheckIcon, CloseIcon, Section, TrashIcon } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { becameOf } from '../own.js';

interface OwnPicksProps {
  readonly vote: VoteView;
  readonly result: VoteResultView;
  readonly own: ReadonlySet<string>;
  readonly onForget: () => void;
}

/** What became of one's own choices, as this device remembers them; nobody else is shown this, and nothing is sent. */
export function OwnPicks({ vote, result, own, onForget }: OwnPicksProps) {
  const t = useText('result');
  const picks = becameOf(own, vote, result);
  if (picks.length === 0) return null;
  return (
    <Section title={t('own.title')} id="own">
      <p className="result__pot-lead">
        {t('own.sum', { all: picks.length, won: picks.filter(({ won }) => won).length })}
      </p>
      <ul className="result__checks">
        {picks.map(({ project, won }) => (
          <li key={project.id} className={won ? 'result__check' : 'result__check result__check--other'}>
            {won ? <CheckIcon /> : <CloseIcon />}
            <span>
              <b lang={project.language}>{project.name}</b>: {t(won ? 'own.won' : 'own.lost')}
            </span>
          </li>
        ))}
      </ul>
      <p className="result__note">{t('own.device')}</p>
      <div className="t-actions result__forget">
        <Button tone="quiet" size="small" icon={<TrashIcon />} onClick={onForget}>
          {t('own.forget')}
        </Button>
      </div>
    </Section>
  );
}
