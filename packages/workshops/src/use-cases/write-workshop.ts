import type { Person } from '@talka/identity';
import { accept, refuse, type Day, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { WorkshopPorts } from '../ports.js';
import { decideWorkshopPublication } from '../rules/decide-workshop-publication.js';
import { copySeason } from '../rules/plan-sessions.js';
import { tidyWorkshop } from '../rules/tidy-workshop.js';
import { whatIsCopied } from '../rules/what-is-copied.js';
import type { Workshop, WorkshopDraft } from '../workshop.js';
import { about, organisationFor, ownWorkshop, type OwnWorkshop } from './workshop-here.js';

type Ports = WorkshopPorts & { readonly now: Date };

/** Begins a workshop in the name of an organisation, led by whoever begins it. Who waits to be verified may write, and not publish. */
export const startWorkshop =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, organisation: number, draft: WorkshopDraft) =>
    transaction(async (ports): Promise<Workshop> => {
      const host = await organisationFor(ports, organisation, by, 'write');
      if (host.state === 'turned-down') accept(refuse('organisation.not-verified'));
      const tidied = await checked(ports, host.municipality, draft);
      const workshop = await ports.workshops.add(host, tidied, by.id, null);
      await ports.record(about(workshop, 'workshop.created', by, { from: null }));
      return ports.workshops.nameLeader(workshop, by.id, 'leader');
    });

export interface WorkshopAtRevision {
  readonly number: number;
  readonly revision: number;
}

/** Saves a draft over the revision its writer saw. */
export const changeWorkshop =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, at: WorkshopAtRevision, draft: WorkshopDraft) =>
    transaction(async (ports): Promise<Workshop> => {
      const { workshop } = await ownWorkshop(ports, at.number, by, 'write');
      if (workshop.state !== 'draft') accept(refuse('workshop.not-draft'));
      if (workshop.revision !== at.revision) accept(refuse('workshop.changed'));
      if (draft.after.includes(workshop.number)) accept(refuse('workshop.after-unknown', undefined, 'after'));
      const tidied = await checked(ports, workshop.municipality, draft);
      const changed = await ports.workshops.change(workshop, tidied);
      await ports.record(about(workshop, 'workshop.changed', by, {}));
      return changed;
    });

/** Shows a workshop to everyone; from now on people enrol. */
export const publishWorkshop =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, at: WorkshopAtRevision) =>
    transaction(async (ports): Promise<Workshop> => {
      const { workshop, organisation } = await ownWorkshop(ports, at.number, by, 'write');
      accept(decideWorkshopPublication(workshop, organisation, ports.now));
      if (workshop.revision !== at.revision) accept(refuse('workshop.changed'));
      const published = await ports.workshops.publish(workshop);
      const sessions = published.sessions.length;
      await ports.record(about(workshop, 'workshop.published', by, { sessions }));
      return published;
    });

/** A season once more, beginning in the week of a day: a draft with the same words, leaders, weekdays and times by the clock. */
export const copyWorkshop =
  (transaction: Transaction<WorkshopPorts>) => (by: Person, number: number, begins: Day) =>
    transaction(async (ports): Promise<Workshop> => {
      const { workshop, organisation } = await ownWorkshop(ports, number, by, 'write');
      const copied = whatIsCopied(workshop);
      const sessions = accept(copySeason(copied.sessions, begins));
      const draft = accept(tidyWorkshop({ ...workshop.draft, ...copied, sessions }));
      let copy = await ports.workshops.add(organisation, draft, by.id, workshop.id);
      for (const { person, role } of workshop.leaders)
        copy = await ports.workshops.nameLeader(copy, person, role);
      await ports.record(about(copy, 'workshop.created', by, { from: number }));
      return copy;
    });

async function checked(
  { areaIsIn, workshops }: Ports,
  municipality: MunicipalityId,
  draft: WorkshopDraft,
): Promise<WorkshopDraft> {
  if (draft.area && !(await areaIsIn(draft.area, municipality)))
    accept(refuse('event.area-elsewhere', undefined, 'area'));
  const tidied = accept(tidyWorkshop(draft));
  const known = await workshops.published(tidied.after);
  if (known.length < tidied.after.length) accept(refuse('workshop.after-unknown', undefined, 'after'));
  return tidied;
}

/** The workshop as those have it who have to do with it, whatever its state. */
export const readOwnWorkshop = (transaction: Transaction<WorkshopPorts>) => (by: Person, number: number) =>
  transaction((ports): Promise<OwnWorkshop> => ownWorkshop(ports, number, by, 'list'));
