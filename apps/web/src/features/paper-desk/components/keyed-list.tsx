import type { VoteView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';
import type { BallotStyle } from '@talka/voting';
import { Button, Section, Tag } from '@talka/ui';
import { useText } from '../../../site/text.js';
import type { BatchSheet } from '../batch-sheet.js';
import { spoiltBy, writeLine, type Keyed } from '../marks.js';

/** What this clerk has read so far, the last on top, where the eyes are; each can be mended or taken out. */
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
      <ol reversed className="paper-desk__keyed">
        {sheet.ballots
          .map((ballot, at) => ({ ballot, at }))
          .reverse()
          .map(({ ballot, at }) => (
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

/** Why a ballot does not count, said to whoever reads it: it is kept as it is, and nothing is to be done about it. */
function Spoilt({ vote, style, ballot }: { vote: VoteView; style: BallotStyle; ballot: Keyed }) {
  const t = useText('paperdesk');
  const spoilt = spoiltBy(vote, style, ballot);
  if (!spoilt) return null;
  return <span className="t-small t-muted">{t(REASONS[spoilt.code] ?? 'paperdesk.spoilt')}</span>;
}

const REASONS: Readonly<Record<string, MessageKey<'paperdesk'>>> = {
  'ballot.too-few': 'paperdesk.spoilt-few',
  'ballot.too-many': 'paperdesk.spoilt-many',
  'ballot.over-budget': 'paperdesk.spoilt-money',
  'ballot.points-over': 'paperdesk.spoilt-points',
  'ballot.points-under': 'paperdesk.spoilt-points',
  'ballot.points-outside': 'paperdesk.spoilt-points',
};
