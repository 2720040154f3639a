import type { WaitingMail } from '@talka/composition';

/** How mails of a kind are turned off: on a page, and by the mailbox's own button (RFC 8058). */
export interface TurningOff {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type SendMail = (mail: WaitingMail, off: TurningOff | undefined) => Promise<void>;

/** Both from one token; what is written is this site's own, and nothing of what anybody has typed. */
export const turningOff = (token: string, origin: string): TurningOff => ({
  path: `/unsubscribe#${token}`,
  headers: {
    'List-Unsubscribe': `<${new URL(`/unsubscribe/${token}`, origin).href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
});

interface SmtpError {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** What the mail server answered to a mail; a code of 0 where it was not reached. */
export const answerIn = (error: unknown) => {
  const { responseCode = 0, response = '', command = '' } = error as SmtpError;
  return { code: responseCode, response, command };
};

/** Refused for good by the receiving side: trying again would be pestering (SMTP 5yz, RFC 5321 4.2.1). */
export const isFinal = (error: unknown): boolean => {
  const { code } = answerIn(error);
  return code >= 500 && code < 600;
};
