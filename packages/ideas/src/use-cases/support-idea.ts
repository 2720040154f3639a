import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { isShown, type IdeaId } from '../idea.js';
import { decideSupport } from '../rules/decide-support.js';
import type { IdeasPorts } from '../ports.js';

/** Adds a person's support to an idea; adding it twice is the same as once. The log learns how many, not who. */
export const supportIdea = (transaction: Transaction<IdeasPorts>) => (by: Person, id: IdeaId) =>
  transaction(async ({ ideas, calls, record, now }) => {
    const idea = await ideas.find(id);
    const process = idea?.process ? await calls.process(idea.process) : undefined;
    if (!idea || !isShown(idea) || !process) return accept(refuse('idea.not-found'));
    const [citizen, area] = [await calls.isCitizen(by.id), await calls.areaOf(by.id)];
    accept(decideSupport({ idea, by, process, citizen, area, now }));
    const count = await ideas.addSupport(id, by.id);
    if (count === undefined) return;
    const about = { subject: { kind: 'idea', id }, municipality: idea.content.municipality } as const;
    await record({ kind: 'idea.supported', ...about, by: null, facts: { count } });
    if (count === process.supportThreshold) {
      await record({ kind: 'idea.threshold-reached', ...about, by: null, facts: { count } });
    }
  });

/** Takes a person's support back. */
export const withdrawSupport = (transaction: Transaction<IdeasPorts>) => (by: Person, id: IdeaId) =>
  transaction(async ({ ideas, record }) => {
    const idea = await ideas.find(id);
    if (!idea || !isShown(idea)) return accept(refuse('idea.not-found'));
    const count = await ideas.removeSupport(id, by.id);
    if (count === undefined) return;
    await record({
      kind: 'idea.support-withdrawn',
      subject: { kind: 'idea', id },
      municipality: idea.content.municipality,
      by: null,
      facts: { count },
    });
  });
