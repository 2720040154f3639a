import type { VoteView } from '@talka/contracts';
import { Button, ButtonLink, DoneIcon, Notice } from '@talka/ui';
import { useState } from 'react';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import type { Paper } from '../papers.js';
import { useSheet } from '../use-sheet.js';
import { useStep } from '../use-step.js';
import { BoothFrame } from './booth-frame.js';
import { ChooseStep } from './choose-step.js';
import { LookStep } from './look-step.js';

/** The same booth, from which nothing leaves. */
export function PracticeRoom({
  vote,
  papers,
  owner,
}: {
  vote: VoteView;
  papers: readonly Paper[];
  owner: string;
}) {
  const t = useText('booth');
  const [step, go] = useStep();
  const [over, setOver] = useState(false);
  const own = useSheet(vote.number, `practice ${owner}`, papers);
  const banner = (
    <Notice tone="warning" title={t('practice.title')}>
      {t('practice.text')}
    </Notice>
  );
  if (over) {
    return (
      <BoothFrame vote={vote} title={t('practice.done')}>
        <p className="booth__done">
          <DoneIcon size={1.5} /> {t('practice.done-text')}
        </p>
        <div className="t-actions">
          <ButtonLink as={Link} to={`/votes/${vote.number}`}>
            {t('booth.back')}
          </ButtonLink>
          <Button
            tone="quiet"
            onClick={() => {
              own.clear();
              setOver(false);
              go('choose');
            }}
          >
            {t('practice.again')}
          </Button>
        </div>
      </BoothFrame>
    );
  }
  if (step === 'look') {
    return (
      <LookStep
        vote={vote}
        papers={papers}
        sheet={own.sheet}
        banner={banner}
        explained={<p>{t('practice.nothing-sent')}</p>}
        words={t('practice.finish')}
        onBack={() => go('choose')}
        onCast={() => setOver(true)}
      />
    );
  }
  return <ChooseStep vote={vote} papers={papers} own={own} banner={banner} onLook={() => go('look')} />;
}
