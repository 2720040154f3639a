import type { VoteView } from '@talka/contracts';
import { Button, DownloadIcon, TrashIcon } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useEffect, useState } from 'react';
import { client } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { saveFile } from '../../../site/save-file.js';
import { NOTHING_KEPT, type Kept, type Vault } from '../vault.js';
import { Code } from './code.js';

/** The voting card: what casts and changes the ballot, to be taken along or taken away from here. */
export function CardPanel({
  vote,
  kept,
  vault,
  onForgotten,
}: {
  vote: VoteView;
  kept: Kept;
  vault: Vault;
  onForgotten: () => void;
}) {
  const t = useText('booth');
  const card = useCardText(vote, kept);
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState(false);
  if (card === null) return null;
  const save = () => {
    saveFile(`talka-${vote.number}-${t('card.file')}.txt`, `${card}\n`);
    setSaved(true);
  };
  return (
    <>
      <p className="booth-explained">{t('card.text')}</p>
      <div className="t-actions">
        <Button icon={<DownloadIcon />} onClick={save}>
          {t('card.save')}
        </Button>
        <Button tone="danger" icon={<TrashIcon />} onClick={() => setAsking(true)}>
          {t('card.forget')}
        </Button>
      </div>
      <Code text={card} label={t('card.code')} summary={t('card.show-code')} />
      <ConfirmDialog
        open={asking}
        title={t('card.forget-title')}
        confirmLabel={t('card.forget-do')}
        cancelLabel={t('card.forget-not')}
        tone="danger"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void vault.write(NOTHING_KEPT).then(onForgotten);
        }}
      >
        <p>{t(saved ? 'card.forget-saved' : 'card.forget-unsaved')}</p>
      </ConfirmDialog>
    </>
  );
}

/** The card's line; null until it is made. */
function useCardText(vote: VoteView, kept: Kept): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const make = async () => {
      const [sealing, { configuration }] = await Promise.all([
        import('../sealing.js'),
        client.call('votes.configuration', { params: { number: vote.number } }),
      ]);
      const [card, promise] = [sealing.cardOf(kept), sealing.readPromise(configuration, vote)];
      if (!gone && card && promise.ok) setText(sealing.cardText(promise.value, card));
    };
    // Without network there is no card to show now; with the next visit there is.
    void make().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [vote, kept]);
  return text;
}
