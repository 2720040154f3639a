import type { Person } from '@talka/identity';
import {
  accept,
  dayInRiga,
  refuse,
  type Day,
  type PersonId,
  type Recorder,
  type Transaction,
} from '@talka/kernel';
import type { Delay, DeliveryFacts, Milestone, MilestoneDraft, MilestoneId } from '../delivery.js';
import type { IdeaEvent } from '../events.js';
import type { Idea, IdeaId } from '../idea.js';
import type { IdeaStore } from '../ports.js';
import { decideDelivered, decideKeep, tidyDelivery } from '../rules/decide-delivery.js';
import { decideDelay, decideDone, decideDrop, decidePlan } from '../rules/decide-milestone.js';
import { beginDelivery } from './begin-delivery.js';
import { about, ideaHere, type IdeaHere } from './idea-here.js';

/** How an idea is carried out; used with the idea locked. */
export interface DeliveryStore {
  /** How often somebody has said who answers and what it has cost. */
  revision(idea: IdeaId): Promise<number>;
  /** @returns false when it does not stand at that revision any more */
  keep(idea: IdeaId, facts: DeliveryFacts, read: number, by: PersonId): Promise<boolean>;
  plan(idea: IdeaId): Promise<readonly Milestone[]>;
  add(idea: IdeaId, draft: MilestoneDraft, by: PersonId): Promise<MilestoneId>;
  drop(milestone: MilestoneId): Promise<void>;
  /** @returns false when somebody has marked it before */
  done(milestone: MilestoneId, on: Day, by: PersonId): Promise<boolean>;
  /** Moves its day, and keeps from when and why. @returns the id of the delay */
  delay(milestone: Milestone, delay: Delay, by: PersonId): Promise<string>;
}

export interface DeliveryPorts {
  readonly ideas: IdeaStore;
  readonly deliveries: DeliveryStore;
  readonly record: Recorder<IdeaEvent>;
}

export interface MilestoneHere extends IdeaHere {
  readonly milestone: MilestoneId;
}

/** The idea that is being carried out, locked, and a step of its plan. */
export async function stepHere(ports: DeliveryPorts, at: MilestoneHere): Promise<[Idea, Milestone]> {
  const idea = await ideaHere(ports, at);
  const found = (await ports.deliveries.plan(idea.id)).find(({ id }) => id === at.milestone);
  return [idea, found ?? accept<never>(refuse('milestone.not-found'))];
}

export interface SaveDelivery extends IdeaHere, DeliveryFacts {
  /** The revision whoever asks has read. */
  readonly revision: number;
}

/**
 * An official says who answers for what was chosen, and what it has cost so far. The first word begins the delivery; of two who
 * write over the same, one is told.
 */
export const saveDelivery =
  (transaction: Transaction<DeliveryPorts>) => (by: Person, command: SaveDelivery) =>
    transaction(async (ports): Promise<void> => {
      const facts = accept(tidyDelivery(command));
      const idea = await beginDelivery(ports, command, by.id);
      accept(decideKeep(await ports.deliveries.revision(idea.id), command.revision));
      if (!(await ports.deliveries.keep(idea.id, facts, command.revision, by.id)))
        accept(refuse('delivery.changed'));
      await ports.record(about(idea, 'idea.delivery-changed', by.id, { ...facts }));
    });

export const planMilestone =
  (transaction: Transaction<DeliveryPorts>) => (by: Person, command: IdeaHere & MilestoneDraft) =>
    transaction(async (ports): Promise<MilestoneId> => (await addMilestone(ports, command, by.id))[1]);

/** Puts a step into the plan, which begins the delivery if nothing has yet. */
export async function addMilestone(
  ports: DeliveryPorts,
  command: IdeaHere & MilestoneDraft,
  by: PersonId,
): Promise<[Idea, MilestoneId]> {
  const idea = await beginDelivery(ports, command, by);
  const planned = (await ports.deliveries.plan(idea.id)).length;
  const { words, language, plannedOn } = accept(decidePlan(planned, command));
  const milestone = await ports.deliveries.add(idea.id, { words, language, plannedOn }, by);
  await ports.record(about(idea, 'idea.milestone-planned', by, { milestone, plannedOn }));
  return [idea, milestone];
}

export const dropMilestone =
  (transaction: Transaction<DeliveryPorts>) => (by: Person, command: MilestoneHere) =>
    transaction(async (ports): Promise<void> => {
      const [idea, step] = await stepHere(ports, command);
      accept(decideDrop(step));
      await ports.deliveries.drop(step.id);
      await ports.record(about(idea, 'idea.milestone-dropped', by.id, { milestone: step.id }));
    });

/** A step is done: authors, supporters and followers are told of it once, whoever presses at the same time. */
export const finishMilestone =
  (transaction: Transaction<DeliveryPorts>) =>
  (by: Person, command: MilestoneHere & { readonly doneOn: Day }) =>
    transaction(async (ports): Promise<void> => {
      const [idea, step] = await stepHere(ports, command);
      const on = accept(decideDone(step, command.doneOn, dayInRiga(ports.now)));
      await doMilestone(ports, idea, step.id, on, by.id);
    });

export async function doMilestone(
  { deliveries, record }: DeliveryPorts,
  idea: Idea,
  milestone: MilestoneId,
  on: Day,
  by: PersonId,
): Promise<void> {
  if (!(await deliveries.done(milestone, on, by))) accept(refuse('milestone.done'));
  await record(about(idea, 'idea.milestone-done', by, { milestone }));
}

export const delayMilestone =
  (transaction: Transaction<DeliveryPorts>) => (by: Person, command: MilestoneHere & Delay) =>
    transaction(async (ports): Promise<void> => {
      const [idea, step] = await stepHere(ports, command);
      const { reason, words, language, until } = accept(decideDelay(step, command, dayInRiga(ports.now)));
      const delay = await ports.deliveries.delay(step, { reason, words, language, until }, by.id);
      await ports.record(about(idea, 'idea.delayed', by.id, { delay, until }));
    });

/** What was chosen is there. */
export const finishDelivery = (transaction: Transaction<DeliveryPorts>) => (by: Person, command: IdeaHere) =>
  transaction(async (ports): Promise<void> => {
    const idea = await ideaHere(ports, command);
    const next = accept(decideDelivered(idea.status, await ports.deliveries.plan(idea.id)));
    await ports.ideas.moveTo(idea, next);
    await ports.record(about(idea, 'idea.delivered', by.id, {}));
  });
