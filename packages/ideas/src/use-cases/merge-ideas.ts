import type { Person } from '@talka/identity';
import { accept, refuse, step, type PersonId, type Recorder, type Transaction } from '@talka/kernel';
import type { IdeaEvent } from '../events.js';
import { isAuthor, isShown, type Idea, type IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { Merge, MergeId, MergeStore } from '../merge.js';
import type { CallReader, IdeaStore, ReviewDesk } from '../ports.js';
import { decideMerge, MERGE_ANSWER, MERGE_WORDS, type MergeSide } from '../rules/decide-merge.js';
import { tidyWords } from '../rules/decide-suggestion.js';
import { about } from './idea-here.js';

export interface MergePorts {
  readonly ideas: IdeaStore;
  readonly merges: MergeStore;
  readonly calls: Pick<CallReader, 'process'>;
  readonly desk: Pick<ReviewDesk, 'forget'>;
  readonly record: Recorder<IdeaEvent>;
}

/** Both ideas, locked in one order whoever asks, so that two who merge in a circle wait for each other and do not meet. */
async function both(
  { ideas }: Pick<MergePorts, 'ideas'>,
  from: IdeaId,
  into: IdeaId,
): Promise<[Idea | undefined, Idea | undefined]> {
  const found = new Map<IdeaId, Idea>();
  for (const id of [from, into].sort()) {
    const idea = await ideas.find(id);
    if (idea) found.set(id, idea);
  }
  return [found.get(from), found.get(into)];
}

const side = async ({ calls }: Pick<MergePorts, 'calls'>, idea: Idea): Promise<MergeSide> => ({
  idea,
  call: idea.process ? await calls.process(idea.process) : undefined,
});

export interface ProposeMerge {
  readonly id: IdeaId;
  /** The public number of the idea it would become part of. */
  readonly into: number;
  readonly words: string;
}

/** An author would have the idea become part of another; nothing changes before an author of that one says yes. */
export const proposeMerge = (transaction: Transaction<MergePorts>) => (by: Person, it: ProposeMerge) =>
  transaction(async (ports): Promise<void> => {
    const into = await ports.merges.idOf(it.into);
    const [from, to] = await both(ports, it.id, into ?? it.id);
    if (!from || !isShown(from)) return accept(refuse('idea.not-found'));
    if (!isAuthor(from, by.id)) return accept(refuse('merge.not-yours'));
    if (!into || !to) return accept(refuse('merge.no-such-idea', undefined, 'into'));
    accept(decideMerge(await side(ports, from), await side(ports, to)));
    const words = accept(tidyWords('words', it.words, MERGE_WORDS));
    const merge = await ports.merges.propose(from.id, to.id, words, by.id);
    if (!merge) return accept(refuse('merge.already'));
    await ports.record(about(from, 'idea.merge-proposed', by.id, { merge, into: to.id }));
  });

export interface MergeAt {
  /** The idea at whose page somebody acts. */
  readonly id: IdeaId;
  readonly merge: MergeId;
}

/** An open proposal with both its ideas locked, as an author of the idea it concerns finds it. */
async function openAt(
  ports: MergePorts,
  at: MergeAt,
  by: PersonId,
  end: 'from' | 'into',
): Promise<{ merge: Merge; from: Idea; into: Idea }> {
  const gone = (): never => accept<never>(refuse('merge.not-found'));
  const seen = await ports.merges.find(at.merge);
  if (seen?.[end] !== at.id) return gone();
  const [from, into] = await both(ports, seen.from, seen.into);
  const here = end === 'from' ? from : into;
  if (!from || !into || !here || !isShown(here) || !isAuthor(here, by)) return gone();
  // What was read before the locks may have been decided while they were waited for.
  const merge = await ports.merges.find(at.merge);
  if (merge?.state !== 'open') return accept<never>(refuse('merge.decided'));
  return { merge, from, into };
}

type Answering = MergeAt & { readonly answer: string };

/**
 * The two become one: the support of both counts once for each person, the authors write together, who followed one follows
 * the other, and all of them are told. There is no way back.
 */
export const consentToMerge = (transaction: Transaction<MergePorts>) => (by: Person, at: Answering) =>
  transaction(async (ports): Promise<void> => {
    const { merges, desk, calls, record } = ports;
    const { merge, from, into } = await openAt(ports, at, by.id, 'into');
    accept(decideMerge(await side(ports, from), await side(ports, into)));
    accept(step(ideaLifecycle, from.status, 'merge'));
    const answer = accept(tidyWords('answer', at.answer, MERGE_ANSWER.consented));
    if (!(await merges.close(merge.id, 'consented', by.id, answer))) return accept(refuse('merge.decided'));
    // Ended first: from here on nobody adds a name to it, and every name that was added is carried over.
    await merges.end(from, into.id);
    const { before, after } = await merges.carryOver(from.id, into.id, by.id);
    await desk.forget(from);
    await record(about(from, 'idea.merged', by.id, { into: into.id, came: after - before }));
    const process = into.process ? await calls.process(into.process) : undefined;
    const needed = process?.supportThreshold ?? 0;
    if (before < needed && needed <= after)
      await record(about(into, 'idea.threshold-reached', null, { count: after }));
  });

/** An author of the other idea would rather have it stay by itself, and says why. */
export const declineMerge = (transaction: Transaction<MergePorts>) => (by: Person, at: Answering) =>
  transaction(async (ports): Promise<void> => {
    const { merge, from } = await openAt(ports, at, by.id, 'into');
    const answer = accept(tidyWords('answer', at.answer, MERGE_ANSWER.declined));
    if (!(await ports.merges.close(merge.id, 'declined', by.id, answer)))
      return accept(refuse('merge.decided'));
    await ports.record(about(from, 'idea.merge-declined', by.id, { merge: merge.id }));
  });

/** An author of the idea that would have gone takes the proposal back. */
export const withdrawMerge = (transaction: Transaction<MergePorts>) => (by: Person, at: MergeAt) =>
  transaction(async (ports): Promise<void> => {
    const { merge, from } = await openAt(ports, at, by.id, 'from');
    if (!(await ports.merges.close(merge.id, 'withdrawn', null, ''))) return accept(refuse('merge.decided'));
    await ports.record(about(from, 'idea.merge-withdrawn', by.id, { merge: merge.id }));
  });
