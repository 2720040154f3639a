import { FieldError } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { inOrder } from '../order.js';
import type { Paper } from '../papers.js';
import type { KindProps } from './kind-props.js';
import { PickList } from './pick-list.js';
import { PointsList } from './points-list.js';
import { RankingList } from './ranking-list.js';

/** One pot: its money, its rule in a sentence, and the projects to choose among. */
export function PotSection({
  paper,
  seed,
  alone,
  fault,
  ...rest
}: Omit<KindProps, 'list'> & { seed: number; alone: boolean; fault: string | null }) {
  const t = useText('booth');
  const { euros } = useFormats();
  const { pot, ballot } = paper;
  const props = { ...rest, paper, list: inOrder(seed, paper.list) };
  const Kind = ballot.kind === 'points' ? PointsList : ballot.kind === 'ranking' ? RankingList : PickList;
  return (
    <fieldset
      className="booth-pot"
      id={`pot-${pot.id}`}
      aria-describedby={fault ? `pot-${pot.id}-fault` : undefined}
    >
      <legend>
        <h2 lang={alone ? undefined : 'lv'}>{alone ? t('booth.choose') : pot.name}</h2>
      </legend>
      <p className="booth-pot__rule">
        {t('booth.pot', { sum: euros(pot.budgetCents) })} <RuleWords paper={paper} />
      </p>
      {fault ? <FieldError id={`pot-${pot.id}-fault`}>{fault}</FieldError> : null}
      <Kind {...props} />
    </fieldset>
  );
}

function RuleWords({ paper }: { paper: Paper }) {
  const t = useText('booth');
  const { euros } = useFormats();
  const { ballot, projects } = paper;
  switch (ballot.kind) {
    case 'choose-one':
      return t('rule.choose-one');
    case 'approval':
      return ballot.max >= projects.size
        ? t('rule.approval-any')
        : t(ballot.min === ballot.max ? 'rule.exactly' : 'rule.approval', { count: ballot.max });
    case 'knapsack':
      return t('rule.knapsack', { limit: euros(Number(ballot.limit)) });
    case 'points':
      return t(ballot.minSum === ballot.maxSum ? 'rule.points-all' : 'rule.points', {
        sum: ballot.maxSum,
        most: Math.min(ballot.max, ballot.maxSum),
      });
    case 'ranking':
      return t(ballot.min === ballot.max ? 'rule.ranking-exactly' : 'rule.ranking', {
        count: Math.min(ballot.max, projects.size),
      });
  }
}
