import type { BatchView as BatchAnswer, Endpoints, InputOf, PaperListView } from '@talka/contracts';
import type { BatchView, Choices, PaperMarks } from '@talka/voting';

export const batchView = ({ mine, differences, ...batch }: BatchView): BatchAnswer => ({
  ...batch,
  mine: mine && mine.map((ballot) => ({ pots: potsOf(ballot.pots), spoilt: ballot.spoilt })),
  differences: differences && [...differences],
});

export const batchLine = ({ mine, differences, ...batch }: BatchView): PaperListView['batches'][number] => ({
  ...batch,
  iHaveKeyed: mine !== null,
  differences: differences && [...differences],
});

/** What a clerk has read, as the domain has it. */
export const marksOf = ({ pots, unreadable }: Keyed): PaperMarks => ({ pots: potsOf(pots), unreadable });

type Keyed = InputOf<Endpoints['paper.key']>['body']['ballots'][number];
interface Marks {
  readonly choices: readonly string[];
  readonly points?: readonly number[] | undefined;
}

/** Written anew, so that a list nobody may change can be sent and one that came in can be kept. */
const potsOf = (pots: Readonly<Record<string, Marks>>) =>
  Object.fromEntries(
    Object.entries(pots).map(([pot, { choices, points }]) => [
      pot,
      { choices: [...choices], ...(points ? { points: [...points] } : {}) },
    ]),
  ) satisfies Record<string, Choices>;
