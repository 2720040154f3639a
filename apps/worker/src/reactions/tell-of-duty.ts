import type { Consequences, Known } from './reaction.js';

/** Whoever comes on duty soon is told a few days before, or as soon as the week is theirs. */
export const tellWhoComesOnDuty = ({ happening }: Known): Consequences => ({
  notices: [{ person: happening.subject.id, kind: 'duty.comes', params: {}, link: '/me/duty' }],
});
