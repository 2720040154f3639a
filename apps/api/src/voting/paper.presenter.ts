import type { BatchView as BatchAnswer, Endpoints, InputOf, PaperListView } from '@talka/contracts';
import type { BatchView, Choices, KeptBallot, PaperMarks } from '@talka/voting';

export const batchView = ({ mine, differences, compared, ...batch }: BatchView): BatchAnswer => ({
  ...batch,
  mine: mine && mine.map(readOf),
  differences: differences && [...differences],
  compared:
    compared &&
    compared.map((ballot) => ({
      number: ballot.number,
      mine: ballot.mine && readOf(ballot.mine),
      other: ballot.other && readOf(ballot.other),
    })),
});

const readOf = ({ pots, spoilt }: KeptBallot) => ({ pots: potsOf(pots), spoilt });

export const batchLine = (batch: BatchView): PaperListView['batches'][number] => {
  const { id, number, style, declared, accepted, keyed, differences, mine } = batch;
  return {
    ...{ id, number, style, declared, accepted, keyed },
    iHaveKeyed: mine !== null,
    differences: differences && [...differences],
  };
};

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
