import type { VoteView } from '@talka/contracts';
import { Notice } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useText } from '../../../site/text.js';
import { forgetPicks, ownPicks, settlePicks } from '../own-picks.js';
import type { Paper } from '../papers.js';
import { useCasting } from '../use-casting.js';
import type { Reading } from '../use-kept.js';
import { useSheet } from '../use-sheet.js';
import { useStep } from '../use-step.js';
import type { Vault } from '../vault.js';
import { CastingView } from './casting-view.js';
import { ChooseStep } from './choose-step.js';
import { InTheBox } from './in-the-box.js';
import { LookStep } from './look-step.js';
import { RememberPicks } from './remember-picks.js';

/** The secret booth: choose, look it over, one tap, and what one keeps of it. */
export function SecretRoom({
  vote,
  style,
  papers,
  owner,
  reading,
  vault,
  again,
}: {
  vote: VoteView;
  style: string;
  papers: readonly Paper[];
  owner: string;
  reading: Reading;
  vault: Vault;
  again: () => Promise<void>;
}) {
  const t = useText('booth');
  const [step, go] = useStep();
  const own = useSheet(vote.number, owner, papers, ownPicks(vote.number, owner));
  const { casting, cast, resume, reset } = useCasting(vote, vault);
  const kept = reading.state === 'read' ? reading.kept : null;
  const [changing, setChanging] = useState(false);
  const onItsWay = kept?.outgoing !== undefined;

  useEffect(() => {
    // The voter has said "cast" before the page was left: what is under way is brought there without asking anew.
    if (onItsWay && casting.state === 'idle') void resume();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it is known that something is on its way
  }, [onItsWay]);
  useEffect(() => {
    if (casting.state === 'done' || casting.state === 'refused') void again();
  }, [casting.state, again]);
  useEffect(() => {
    if (casting.state === 'done') settlePicks(vote.number, owner, own.sheet);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the box has it: what is chosen later is another ballot
  }, [casting.state]);

  if (casting.state !== 'idle' && casting.state !== 'done') {
    return (
      <CastingView
        vote={vote}
        casting={casting}
        sent={kept?.receipt ?? null}
        onBack={reset}
        onAgain={() => void cast(style, papers, own.sheet)}
      />
    );
  }
  const voted = casting.state === 'done' || kept?.accepted !== undefined;
  if (voted && !changing) {
    return (
      <InTheBox
        vote={vote}
        kept={kept}
        vault={vault}
        fresh={casting.state === 'done'}
        picks={<RememberPicks vote={vote.number} owner={owner} cast={own.sheet} />}
        onForgotten={() => {
          forgetPicks(vote.number, owner);
          void again();
        }}
        onChange={() => {
          reset();
          setChanging(true);
          go('choose');
        }}
      />
    );
  }
  if (reading.state === 'none') {
    return (
      <ChooseStep
        vote={vote}
        papers={papers}
        own={own}
        banner={
          <Notice tone="danger" title={t('booth.keeps-nothing')}>
            {t('booth.keeps-nothing-text')}
          </Notice>
        }
      />
    );
  }
  const banner = changing ? (
    <Notice tone="info" title={t('booth.changing')}>
      {t('booth.changing-text')}
    </Notice>
  ) : null;
  if (step === 'look') {
    return (
      <LookStep
        vote={vote}
        papers={papers}
        sheet={own.sheet}
        banner={banner}
        explained={
          <>
            <p>{t('look.sealed')}</p>
            {kept?.token ? null : <p>{t('look.card-before')}</p>}
          </>
        }
        words={t(changing ? 'look.cast-changed' : 'look.cast')}
        onBack={() => go('choose')}
        onCast={() => {
          setChanging(false);
          void cast(style, papers, own.sheet);
        }}
      />
    );
  }
  return <ChooseStep vote={vote} papers={papers} own={own} banner={banner} onLook={() => go('look')} />;
}
