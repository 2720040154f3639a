import type { IdeaPage } from '@talka/contracts';

type Status = IdeaPage['path'][number]['status'];

export interface PathStep {
  readonly status: Status;
  readonly at: string | null;
  readonly state: 'done' | 'now' | 'ahead' | 'stopped';
}

/** The way an idea takes when all goes well. */
const WAY: readonly Status[] = [
  'published',
  'under-review',
  'feasible',
  'on-ballot',
  'selected',
  'in-delivery',
  'delivered',
];
const STOPS: readonly Status[] = ['not-feasible', 'not-selected', 'withdrawn', 'merged'];
/** What happened before an idea was public is its authors' and the municipality's business. */
const PRIVATE: readonly Status[] = ['draft', 'returned', 'refused'];

/** Where an idea has been, where it is, and what is still ahead of it. */
export function pathOfIdea(idea: Pick<IdeaPage, 'status' | 'path'>): PathStep[] {
  const been = idea.path.filter(({ status }) => !PRIVATE.includes(status));
  const last = been.length - 1;
  const steps = been.map(({ status, at }, index): PathStep => {
    if (index < last || status === 'delivered') return { status, at, state: 'done' };
    return { status, at, state: STOPS.includes(status) ? 'stopped' : 'now' };
  });
  const reached = WAY.indexOf(idea.status);
  const ahead = reached < 0 ? [] : WAY.slice(reached + 1);
  return [...steps, ...ahead.map((status): PathStep => ({ status, at: null, state: 'ahead' }))];
}
