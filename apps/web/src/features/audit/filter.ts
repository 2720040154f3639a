/** Every official act the log knows by a sentence; others are shown by their own name. */
export const ACTIONS = [
  'case.opened',
  'case.claimed',
  'case.released',
  'case.decided',
  'case.closed',
  'idea.submitted',
  'idea.published',
  'idea.returned',
  'idea.refused',
  'idea.withdrawn',
  'idea.supported',
  'idea.support-withdrawn',
  'idea.threshold-reached',
  'idea.co-author-invited',
  'idea.co-author-joined',
  'idea.co-author-declined',
  'idea.taken-up',
  'idea.evaluator-assigned',
  'idea.evaluator-relieved',
  'idea.costing-saved',
  'idea.found-feasible',
  'idea.found-not-feasible',
  'idea.finding-appealed',
  'idea.finding-upheld',
  'idea.finding-reversed',
  'idea.brought-back',
  'idea.put-on-ballot',
  'idea.taken-off-ballot',
  'idea.selected',
  'idea.not-selected',
  'vote.created',
  'vote.changed',
  'vote.shares-kept',
  'vote.announced',
  'vote.act-proposed',
  'vote.act-withdrawn',
  'vote.act-confirmed',
  'vote.called',
  'vote.rerun-started',
  'vote.help-line-set',
  'vote.incident-posted',
  'vote.closed',
  'vote.opening-brought',
  'vote.opening-checked',
  'vote.opening-refused',
  'vote.withheld-read',
  'vote.finished',
  'vote.batch-opened',
  'vote.batch-keyed',
  'vote.batch-accepted',
  'vote.batch-withdrawn',
  'registration.joined',
  'registration.offered',
  'registration.answered',
  'registration.ran-out',
  'registration.left',
  'guardian.asked',
  'guardian.consented',
  'guardian.refused',
  'guardian.withdrawn',
  'registration.hand-over-asked',
  'registration.handed-over',
  'registration.checked-in',
  'slot.places-changed',
  'organisation.asked',
  'organisation.verified',
  'organisation.turned-down',
  'organisation.person-added',
  'organisation.person-removed',
  'event.created',
  'event.changed',
  'event.supervisors-named',
  'event.published',
  'attendance.left',
  'attendance.no-show',
  'attendance.undone',
  'person.registered',
  'person.changed',
  'person.email-changed',
  'person.erased',
  'role.granted',
  'role.revoked',
  'desk.registered',
  'desk.email-changed',
  'residence.proved',
  'residence.moved',
  'residence.roll-imported',
  'municipality.rules-changed',
  'outbox.retried',
] as const;
export type Action = (typeof ACTIONS)[number];
export const isAction = (action: string): action is Action => (ACTIONS as readonly string[]).includes(action);

export interface AuditFilter {
  readonly municipality: string;
  readonly action: string;
}

export function readFilter(address: URLSearchParams): AuditFilter {
  const municipality = address.get('municipality') ?? '';
  const action = address.get('action') ?? '';
  return {
    municipality: /^[a-z0-9-]{2,40}$/.test(municipality) ? municipality : '',
    action: isAction(action) ? action : '',
  };
}

export function auditPath(filter: AuditFilter): string {
  const address = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
  return `/audit${address && `?${address}`}`;
}
