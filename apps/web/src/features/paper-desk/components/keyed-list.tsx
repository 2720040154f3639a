import type { VoteView } from '@talka/contracts';
import type { BallotStyle } from '@talka/voting';
import { Button, Section, Tag } from '@talka/ui';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { BatchSheet } from '../batch-sheet.js';
import { spoiltBy, writeLine, type Keyed } from '../marks.js';

/** What this clerk has read so far, in the order of the batch; each can be mended or taken out. */
export function KeyedList({
  vote,
  style,
  sheet,
  differences,
  onMend,
  onTakeOut,
}: {
  vote: VoteView;
  style: BallotStyle;
  sheet: BatchSheet;
  /** Ballots that the other clerk read differently, from 1. */
  differences: readonly number[];
  onMend: (at: number) => void;
  onTakeOut: (at: number) => void;
}) {
  const t = useText('paperdesk');
  if (sheet.ballots.length === 0) return null;
  return (
    <Section title={t('paperdesk.read-so-far')} level={2}>
      <ol className="paper-desk__keyed">
        {sheet.ballots.map((ballot, at) => (
          // A ballot is its place in the batch.
          <li key={at} aria-current={sheet.at === at ? 'true' : undefined}>
            <span className="paper-desk__place">{at + 1}.</span>
            <span className="paper-desk__said">
              <Marked ballot={ballot} />
              <Spoilt vote={vote} style={style} ballot={ballot} />
              {differences.includes(at + 1) ? <Tag tone="danger">{t('paperdesk.differs')}</Tag> : null}
            </span>
            <span className="paper-desk__acts">
              <Button tone="plain" size="small" onClick={() => onMend(at)}>
                {t('paperdesk.mend-one')}
                <span className="t-hidden">{`: ${at + 1}`}</span>
              </Button>
              <Button tone="plain" size="small" onClick={() => onTakeOut(at)}>
                {t('paperdesk.take-out')}
                <span className="t-hidden">{`: ${at + 1}`}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The marks as they stand on the paper. */
export function Marked({ ballot }: { ballot: Keyed }) {
  const t = useText('paperdesk');
  const line = writeLine(ballot);
  return (
    <span className="paper-desk__marks">
      {line === 'x' ? t('paperdesk.unreadable') : line === '0' ? t('paperdesk.blank') : line}
    </span>
  );
}

function Spoilt({ vote, style, ballot }: { vote: VoteView; style: BallotStyle; ballot: Keyed }) {
  const t = useText('paperdesk');
  const { ofRule } = useRefusals();
  const spoilt = spoiltBy(vote, style, ballot);
  if (!spoilt) return null;
  return (
    <span className="t-small t-muted">
      {ballot.unreadable
        ? t('paperdesk.not-counted')
        : t('paperdesk.not-counted-why', { why: ofRule(spoilt) })}
    </span>
  );
}
