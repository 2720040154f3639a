import type { VoteView } from '@talka/contracts';
import { Button, DoneIcon, Section } from '@talka/ui';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import type { Kept, Vault } from '../vault.js';
import { BoothFrame } from './booth-frame.js';
import { CardPanel } from './card-panel.js';
import { ReceiptPanel } from './receipt-panel.js';

/** After the tap: the ballot is in the box, and this is what its voter keeps. */
export function InTheBox({
  vote,
  kept,
  vault,
  fresh,
  picks,
  onChange,
  onForgotten,
}: {
  vote: VoteView;
  kept: Kept | null;
  vault: Vault;
  fresh: boolean;
  /** What this device is to remember of the choice. */
  picks: ReactNode;
  onChange: () => void;
  onForgotten: () => void;
}) {
  const t = useText('booth');
  const { dateTime } = useFormats();
  return (
    <BoothFrame vote={vote} title={t(fresh ? 'box.title' : 'box.title-again')}>
      <p className="booth__done">
        <DoneIcon size={1.5} />{' '}
        {t('box.text', { until: vote.closesAt === null ? '' : dateTime(vote.closesAt) })}
      </p>
      <div className="t-actions">
        <Button tone="quiet" onClick={onChange}>
          {t('box.change')}
        </Button>
      </div>
      {kept?.accepted ? (
        <Section title={t('receipt.title')}>
          <ReceiptPanel vote={vote} {...kept.accepted} />
        </Section>
      ) : null}
      {picks}
      {kept ? (
        <Section title={t('card.title')}>
          <CardPanel vote={vote} kept={kept} vault={vault} onForgotten={onForgotten} />
        </Section>
      ) : null}
    </BoothFrame>
  );
}
