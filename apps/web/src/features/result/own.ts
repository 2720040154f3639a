import type { VoteResultView, VoteView } from '@talka/contracts';

export interface OwnPick {
  readonly project: VoteView['projectList'][number];
  readonly won: boolean;
}

/** What became of the projects that the owner of this device chose, in the order of the ballot. */
export function becameOf(
  own: ReadonlySet<string>,
  { projectList }: Pick<VoteView, 'projectList'>,
  { pots }: { readonly pots: readonly Pick<VoteResultView['pots'][number], 'outcome'>[] },
): OwnPick[] {
  const winners = new Set(pots.flatMap(({ outcome }) => outcome.selected));
  return projectList
    .filter(({ id }) => own.has(id))
    .map((project) => ({ project, won: winners.has(project.id) }));
}
