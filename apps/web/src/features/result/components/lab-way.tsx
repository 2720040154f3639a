import type { VoteView } from '@talka/contracts';
import type { Score, Way } from '@talka/voting';
import { Bar, Tag } from '@talka/ui';
import { centsOf } from '../../../counting/amount.js';
import type { LabOutcome } from '../../../counting/lab.js';
import { useFormats, useText } from '../../../site/text.js';
import { differenceOf, inPlaces } from '../lab-differences.js';

interface LabWayProps {
  readonly vote: VoteView;
  readonly pot: VoteView['potList'][number];
  readonly unit: Score;
  readonly voters: number;
  readonly names: (project: string) => string;
  /** All that come to this. */
  readonly ways: readonly (Way | 'own')[];
  readonly real: LabOutcome;
  /** The real one itself, or what it is held against. */
  readonly outcome: LabOutcome;
}

/** What one way of counting, or several, come to: the pot as it is spent, how many voters have a winner, and what would be otherwise. */
export function LabWay({ vote, pot, unit, voters, names, ways, real, outcome }: LabWayProps) {
  const t = useText('result');
  const { euros, list } = useFormats();
  const isReal = real === outcome;
  const { added, dropped, cents, served } = differenceOf(real, outcome);
  const named = (ids: readonly string[]) => list(ids.map((id) => t('result.quoted', { name: names(id) })));
  const changes = [
    ...(added.length > 0 ? [t('lab.also', { names: named(added) })] : []),
    ...(dropped.length > 0 ? [t('lab.not', { names: named(dropped) })] : []),
    ...(added.length + dropped.length === 0 ? [t('lab.same')] : []),
    ...(outcome.rejected > 0 ? [t('lab.rejected', { n: outcome.rejected })] : []),
  ];
  const people = t('lab.served', {
    ...{ n: outcome.served, all: voters, by: Math.abs(served) },
    change: changeOf(served),
  });
  return (
    <li className={isReal ? 'lab__way lab__way--real' : 'lab__way'}>
      <WayNames ways={ways} unit={unit} isReal={isReal} />
      <div className="lab__came">
        <PotBar vote={vote} pot={pot} names={names} real={real} outcome={outcome} />
        <p className="lab__money">
          {t('lab.spent', {
            ...{ winners: outcome.order.length, spent: euros(centsOf(outcome.totalCost)) },
            ...{ budget: euros(pot.budgetCents), by: euros(Math.abs(cents)), change: changeOf(cents) },
          })}
        </p>
        <Bar label={people} max={voters} parts={[{ value: outcome.served, kind: 'solid', tone: 'lake' }]}>
          {people}
        </Bar>
        {isReal ? null : <p className="lab__change">{changes.join(' ')}</p>}
      </div>
    </li>
  );
}

export function UnsettledWay({ ways, unit }: Pick<LabWayProps, 'ways' | 'unit'>) {
  const t = useText('result');
  return (
    <li className="lab__way">
      <WayNames ways={ways} unit={unit} isReal={false} />
      <p className="lab__came">{t('lab.unsettled')}</p>
    </li>
  );
}

const changeOf = (by: number): string => (by > 0 ? 'more' : by < 0 ? 'less' : 'none');

function WayNames({ ways, unit, isReal }: Pick<LabWayProps, 'ways' | 'unit'> & { readonly isReal: boolean }) {
  const t = useText('result');
  return (
    <div className="lab__names">
      <Tag tone={isReal ? 'done' : 'neutral'}>{t(isReal ? 'lab.real' : 'lab.what-if')}</Tag>
      {ways.map((way) => (
        <div key={way}>
          <h3>{t(`lab.way-${way}`, { what: unit })}</h3>
          <p className="result__note">{t(`lab.how-${way}`, { what: unit })}</p>
        </div>
      ))}
    </div>
  );
}

/** The pot from end to end; the words beside it say the same. */
function PotBar({
  vote,
  pot,
  names,
  real,
  outcome,
}: Pick<LabWayProps, 'vote' | 'pot' | 'names' | 'real' | 'outcome'>) {
  const costs = new Map(vote.projectList.map(({ id, costCents }) => [id, costCents]));
  return (
    <div className="pot__bar" aria-hidden="true">
      {inPlaces(real, outcome).map((id) => (
        <span
          key={id}
          className={real.order.includes(id) ? 'lab__part' : 'lab__part lab__part--only'}
          style={{ width: `${((costs.get(id) ?? 0) * 100) / pot.budgetCents}%` }}
        >
          {names(id)}
        </span>
      ))}
    </div>
  );
}
