import type { CaseView } from '@talka/contracts';
import { possibleFor, type CaseKind, type Outcome } from '@talka/moderation';
import { Actions, Button, Notice } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { wayWords } from '../text.js';

const WAYS = [
  { outcome: 'publish', tone: 'primary', key: 'P' },
  { outcome: 'return', tone: 'quiet', key: 'R' },
  { outcome: 'refuse', tone: 'danger', key: 'N' },
  { outcome: 'keep', tone: 'primary', key: 'L' },
  { outcome: 'hide', tone: 'danger', key: 'H' },
] as const;

const HINTS = {
  review: 'desk.decide.hint',
  report: 'desk.decide.hint-report',
  appeal: 'desk.decide.hint-appeal',
} as const satisfies Record<CaseKind, string>;

/** The ways to decide, and taking the case before reading at length. */
export function DecisionWays({
  of,
  mine,
  ended,
  busy,
  onTake,
  onGiveBack,
  onBegin,
}: {
  of: CaseView;
  /** The moderator's own hold on the case. */
  mine: { readonly until: string; readonly endsSoon: boolean } | null;
  /** The hold was theirs and ran out. */
  ended: boolean;
  busy: boolean;
  onTake: () => void;
  onGiveBack: () => void;
  onBegin: (outcome: Outcome) => void;
}) {
  const t = useText('desk');
  const { time } = useFormats();
  const ways = WAYS.filter(({ outcome }) => possibleFor(of).includes(outcome));
  return (
    <>
      {mine?.endsSoon ? (
        <Notice
          tone="warning"
          live="polite"
          title={t('desk.case.ends-soon', { time: time(mine.until) })}
          actions={
            <Button tone="quiet" size="small" busy={busy} onClick={onTake}>
              {t('desk.case.extend')}
            </Button>
          }
        />
      ) : null}
      {ended ? <Notice live="polite" title={t('desk.case.ended')} /> : null}
      <Actions>
        {ways.map(({ outcome, tone, key }) => (
          <Button
            key={outcome}
            tone={tone}
            data-shortcut={outcome}
            aria-keyshortcuts={key}
            onClick={() => onBegin(outcome)}
          >
            {t(wayWords(of, outcome))}
            {outcome === 'publish' || outcome === 'keep' ? null : '…'}
          </Button>
        ))}
        <Button
          tone="plain"
          busy={busy}
          data-shortcut="claim"
          aria-keyshortcuts="C"
          onClick={mine ? onGiveBack : onTake}
        >
          {t(mine ? 'desk.case.give-back' : 'desk.case.take')}
        </Button>
      </Actions>
      <p className="t-small t-muted">{t(HINTS[of.kind])}</p>
    </>
  );
}
