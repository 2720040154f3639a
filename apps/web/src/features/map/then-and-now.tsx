import { Chip, ChipGroup } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../site/text.js';
import { DRAWING, OUTLINES } from './outlines.js';
import { OUTLINES_THEN } from './outlines-then.js';
import './then-and-now.css';

/** Twenty sign; the reform joins them; nine are left. */
const STEPS = ['signed', 'reform', 'today'] as const;
type Step = (typeof STEPS)[number];

/** Neighbours of today in colours that differ, four of them as on any map. */
const TINTS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  ...{ daugavpils: 4, rezekne: 4, 'augsdaugavas-novads': 1, 'kraslavas-novads': 2, 'ludzas-novads': 1 },
  ...{ 'rezeknes-novads': 3, 'balvu-novads': 2, 'preilu-novads': 4, 'livanu-novads': 2 },
};
const SPLIT = 'aglonas-novads-split';
const MARGIN = 4;

/** How the twenty signatories became the nine municipalities of today, in three steps; a table beside it says the same. */
export function ThenAndNow() {
  const t = useText('partnership');
  const [step, setStep] = useState<Step>('signed');
  const now = OUTLINES.filter(({ id }) => id !== SPLIT);
  const cities = (a: { path: string }, b: { path: string }) => b.path.length - a.path.length;
  return (
    <figure className="then">
      <ChipGroup label={t('then.steps')}>
        {STEPS.map((one) => (
          <Chip key={one} pressed={one === step} onClick={() => setStep(one)}>
            {t(`then.${one}`)}
          </Chip>
        ))}
      </ChipGroup>
      <svg
        className={`then__map then__map--${step}`}
        viewBox={`${-MARGIN} ${-MARGIN} ${DRAWING.width + 2 * MARGIN} ${DRAWING.height + 2 * MARGIN}`}
        role="img"
        aria-label={t(`then.${step}-map`)}
      >
        <g className="then__now">
          {[...now].sort(cities).map(({ id, path }) => (
            <path key={id} d={path} className={`then__tint--${TINTS[id] ?? 1}`} />
          ))}
        </g>
        <g className="then__then">
          {[...OUTLINES_THEN].sort(cities).map(({ id, present, signatory, path }) => (
            <path
              key={id}
              d={path}
              className={signatory ? `then__tint--${TINTS[present ?? ''] ?? 'split'}` : 'then__other'}
            />
          ))}
        </g>
      </svg>
      <figcaption className="t-small t-muted" aria-live="polite">
        {t(`then.${step}-text`)}
      </figcaption>
    </figure>
  );
}
