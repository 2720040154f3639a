import { ORGANISATION_ROLES, type OrganisationRole } from '@talka/identity';
import { done, refuse, type Refusal, type Result } from '@talka/kernel';

/**
 * What is done in an organisation's name, and who of its people may. This is the one place that says so: acts go through it,
 * reads do, and so do the buttons.
 */
export const ORGANISER_ACTS = {
  /** Sees who is expected, notes who came, late, not at all or went, and lets somebody in. */
  roster: ['manager', 'coordinator', 'gate'],
  /** Writes, publishes and changes events; asks for help; reads agreements. */
  events: ['manager', 'coordinator'],
  /** Takes somebody's place back. */
  places: ['manager', 'coordinator'],
  /** Notes which papers of trainings were seen, reads who saw them, and takes that back. */
  papers: ['manager', 'coordinator'],
  messages: ['manager', 'coordinator'],
  /** Approves and corrects hours, and sees what a year came to. */
  hours: ['manager', 'coordinator'],
  'call-off': ['manager'],
  /** Keeps somebody from all shifts of the organisation. */
  bar: ['manager'],
  /** Looks at what somebody eats and needs, by name. */
  care: ['manager'],
  /** Says who else acts for the organisation, and as what. */
  people: ['manager'],
} as const satisfies Readonly<Record<string, readonly OrganisationRole[]>>;
export type OrganiserAct = keyof typeof ORGANISER_ACTS;

export type RoleRefusal = Refusal<'organisation.role-needed'>;

export const may = (role: OrganisationRole, act: OrganiserAct): boolean =>
  (ORGANISER_ACTS[act] as readonly OrganisationRole[]).includes(role);

/** Who may not is told which role may: of several, the one with the least other rights. */
export function decideAct(role: OrganisationRole, act: OrganiserAct): Result<undefined, RoleRefusal> {
  if (may(role, act)) return done;
  const least = ORGANISATION_ROLES.findLast((one) => may(one, act)) ?? 'manager';
  return refuse('organisation.role-needed', { role: least });
}
