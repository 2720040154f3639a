import { createHmac, hkdfSync } from 'node:crypto';
import { codeMessage, codeOf, type SessionId } from '@talka/workshops';

/**
 * Keys of registers, made from the installation's secret: the same in every process, and in no database.
 * @returns 32 bytes in base64url
 */
export function registerKeys(secret: string) {
  const key = (what: string): string =>
    Buffer.from(hkdfSync('sha256', secret, 'talka', what, 32)).toString('base64url');
  const ofSession = (session: string): string => key(`self check-in of session ${session}`);
  return {
    /** Under it a device seals what it keeps; a device that forgot how to open it asks for it again. */
    ofDevice: (device: string): string => key(`registers on device ${device}`),
    /** Under it the codes on a session's screen are made. */
    ofSession,
    /** The code of a session in a stretch of time, as its leader's screen shows it. */
    codeOf: (session: SessionId, window: number): string =>
      codeOf(
        createHmac('sha256', Buffer.from(ofSession(session), 'base64url'))
          .update(codeMessage(session, window))
          .digest(),
      ),
  };
}
