import { Button } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { chosenIn, type Paper, type Sheet } from '../papers.js';
import { totalsOf } from '../totals.js';

/** Within the thumb's reach: how far the ballot is, and the way on. */
export function BoothBar({
  papers,
  sheet,
  onLook,
}: {
  papers: readonly Paper[];
  sheet: Sheet;
  onLook: (() => void) | undefined;
}) {
  const t = useText('booth');
  const words = useTotalWords();
  return (
    <div className="booth-bar">
      <div className="booth-bar__line">
        <div className="booth-bar__totals" role="status">
          {papers.map((paper) => (
            <p key={paper.pot.id}>
              {papers.length > 1 ? (
                <span className="t-muted" lang="lv">
                  {paper.pot.name}:{' '}
                </span>
              ) : null}
              {words(paper, sheet)}
            </p>
          ))}
        </div>
        {onLook ? <Button onClick={onLook}>{t('booth.look')}</Button> : null}
      </div>
    </div>
  );
}

/** "Chosen 1 of 2", "6 000 € of 10 000 €: 4 000 € left", "7 points left". */
export function useTotalWords(): (paper: Paper, sheet: Sheet) => string {
  const t = useText('booth');
  const { euros } = useFormats();
  return (paper, sheet) => {
    const totals = totalsOf(paper, chosenIn(sheet, paper));
    if (totals.leftCents !== null)
      return t('total.money', { sum: euros(totals.cents), left: euros(totals.leftCents) });
    if (totals.pointsLeft !== null) return t('total.points', { left: totals.pointsLeft });
    if (totals.most !== null) return t('total.of', { count: totals.count, most: totals.most });
    return t('total.count', { count: totals.count });
  };
}
