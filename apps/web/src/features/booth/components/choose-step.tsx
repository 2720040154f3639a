import type { VoteView } from '@talka/contracts';
import type { Choices } from '@talka/voting';
import { announce, ErrorSummary } from '@talka/ui';
import { useState, type ReactNode } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { chosenIn, faultOf, tooMuch, type Fault, type Paper, type Sheet } from '../papers.js';
import { BoothBar } from './booth-bar.js';
import { BoothFrame } from './booth-frame.js';
import type { NotTaken } from './kind-props.js';
import { PotSection } from './pot-section.js';

/** Every pot of the voter's, side by side. What would be too much is refused at the press, what is missing at the end. */
export function ChooseStep({
  vote,
  papers,
  own,
  banner,
  onLook,
}: {
  vote: VoteView;
  papers: readonly Paper[];
  own: {
    readonly seed: number;
    readonly sheet: Sheet;
    readonly choose: (pot: string, choices: Choices) => void;
  };
  banner: ReactNode;
  onLook?: () => void;
}) {
  const t = useText('booth');
  const { ofRule } = useRefusals();
  const [notTaken, setNotTaken] = useState<NotTaken | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);

  const choose = (paper: Paper, project: string, next: Choices) => {
    const refusal = tooMuch(paper, next);
    if (refusal) {
      const words = ofRule(refusal);
      setNotTaken({ project, words });
      announce(words, 'assertive');
      return;
    }
    setNotTaken(null);
    setFault(null);
    own.choose(paper.pot.id, next);
  };
  const look = () => {
    const found = faultOf(vote, papers, own.sheet);
    setFault(found);
    if (!found) return onLook?.();
    setAttempt((count) => count + 1);
    announce(ofRule(found.refusal), 'assertive');
  };
  const first = papers[0]?.pot.id ?? '';
  return (
    <BoothFrame vote={vote}>
      {banner}
      {fault ? (
        <ErrorSummary
          title={t('booth.not-yet')}
          errors={[{ fieldId: `pot-${fault.pot ?? first}`, message: ofRule(fault.refusal) }]}
          attempt={attempt}
        />
      ) : null}
      <p className="booth__order">{t('booth.order')}</p>
      {papers.map((paper) => (
        <PotSection
          key={paper.pot.id}
          paper={paper}
          seed={own.seed}
          alone={papers.length === 1}
          chosen={chosenIn(own.sheet, paper)}
          notTaken={notTaken}
          fault={fault && (fault.pot ?? first) === paper.pot.id ? ofRule(fault.refusal) : null}
          onChoose={(project, next) => choose(paper, project, next)}
        />
      ))}
      <BoothBar papers={papers} sheet={own.sheet} onLook={onLook ? look : undefined} />
    </BoothFrame>
  );
}
