import { forget } from '../../site/api.js';

/** Somebody came, left or was let in: the roster is asked for anew. */
export const forgetRoster = (): Promise<void> => forget('my-events.roster');
