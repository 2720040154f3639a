import type { AnswerRow, ChosenRow, CountsRow, StageRow, StayRow } from '@talka/composition';
import type { AccountView } from '@talka/contracts';
import { deliveredInTime, deliveryClock } from '@talka/ideas';
import type { Day } from '@talka/kernel';

export interface AccountRows {
  readonly counts: CountsRow;
  readonly answers: readonly AnswerRow[];
  readonly stages: readonly StageRow[];
  readonly stays: readonly StayRow[];
  readonly chosen: readonly ChosenRow[];
  readonly today: Day;
}

const named = ({ number, title, language }: Pick<AnswerRow, 'number' | 'title' | 'language'>) => ({
  ...{ number, title, language },
});
const choice = ({ selected_on: selectedOn, delivered_on: deliveredOn }: ChosenRow) => ({
  selectedOn,
  deliveredOn,
});

export const chosenView = (row: ChosenRow, today: Day): AccountView['delivery']['ideas'][number] => {
  const { selectedOn, deliveredOn } = choice(row);
  return { ...named(row), selectedOn, deliveredOn, ...deliveryClock(selectedOn, deliveredOn, today) };
};

export const accountView = ({ counts, answers, stages, stays, chosen, today }: AccountRows): AccountView => ({
  answers: {
    ...{ submitted: counts.submitted, answered: counts.answered, medianDays: counts.median_days },
    ideas: answers.map((row) => ({ ...named(row), askedOn: row.asked_on, answeredOn: row.answered_on })),
  },
  stages: stages.map(({ stage, median_days: medianDays, ideas }) => ({ stage, medianDays, ideas })),
  stays: stays.map((row) => ({ ...named(row), stages: [...row.stages] })),
  delivery: {
    ...deliveredInTime(chosen.map(choice), today),
    ideas: chosen.map((row) => chosenView(row, today)),
  },
});
