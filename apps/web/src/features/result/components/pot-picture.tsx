import type { PotStep } from '@talka/voting';
import { Button, Details, Table } from '@talka/ui';
import { useState } from 'react';
import { centsOf, lengthOf } from '../../../counting/amount.js';
import { useFormats, useText } from '../../../site/text.js';

interface PotPictureProps {
  readonly budgetCents: number;
  readonly steps: readonly PotStep[];
  readonly names: (project: string) => string;
}

/** The pot as it is spent, step by step: a bar to look at, a slider to walk along it, and the same as a table. */
export function PotPicture({ budgetCents, steps, names }: PotPictureProps) {
  const t = useText('result');
  const { euros } = useFormats();
  const [step, setStep] = useState(steps.length);
  if (steps.length === 0) return null;
  const money = (amount: string): string => euros(centsOf(amount));
  const said = (at: number): string => {
    const now = steps[at - 1];
    if (!now) return t('pot.step-start', { left: euros(budgetCents) });
    const facts = { step: at, steps: steps.length, name: names(now.project) };
    return t('pot.step', { ...facts, cost: money(now.cost), left: money(now.left) });
  };
  return (
    <figure className="pot">
      <figcaption className="pot__title">{t('pot.picture')}</figcaption>
      <div className="pot__bar" aria-hidden="true">
        {steps.map(({ project, cost }, at) => (
          <span
            key={project}
            className={`pot__part ${at >= step ? 'pot__part--later' : at === step - 1 ? 'pot__part--now' : ''}`}
            style={{ width: `${(lengthOf(cost) * 10_000) / budgetCents}%` }}
          />
        ))}
      </div>
      <div className="pot__walk">
        <Button tone="quiet" size="small" onClick={() => setStep(Math.max(0, step - 1))}>
          {t('pot.before')}
        </Button>
        <input
          className="pot__slider"
          type="range"
          min={0}
          max={steps.length}
          step={1}
          value={step}
          aria-label={t('pot.slider')}
          aria-valuetext={said(step)}
          onChange={({ target }) => setStep(target.valueAsNumber)}
        />
        <Button tone="quiet" size="small" onClick={() => setStep(Math.min(steps.length, step + 1))}>
          {t('pot.next')}
        </Button>
      </div>
      <p className="pot__said">{said(step)}</p>
      <Details summary={t('pot.table')}>
        <Table
          caption={t('pot.table-caption')}
          columns={[
            {
              id: 'project',
              header: t('pot.col-project'),
              cell: (one) => `${steps.indexOf(one) + 1}. ${names(one.project)}`,
            },
            { id: 'cost', header: t('pot.col-cost'), cell: (one) => money(one.cost), numeric: true },
            { id: 'left', header: t('pot.col-left'), cell: (one) => money(one.left), numeric: true },
          ]}
          rows={steps}
          rowKey={(one) => one.project}
        />
      </Details>
    </figure>
  );
}
