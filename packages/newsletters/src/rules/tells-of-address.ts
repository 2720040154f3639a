/** What a mail server said, as far as it is known. */
export interface SmtpRefusal {
  /** The reply code, RFC 5321 4.2. */
  readonly code: number;
  /** What was answered: `RCPT TO` names an address. */
  readonly command: string;
  readonly response: string;
}

/** "Enhanced" status codes of security and policy, RFC 3463 3.8: of who sends and what, not of who reads. */
const OF_POLICY = /(?:^|\s)5\.7\.\d{1,3}(?:\s|$)/;
/** An address that is not there or takes no mail, RFC 3463 3.2 and 3.3, whatever it answers. */
const OF_ADDRESS = /(?:^|\s)5\.(?:1\.(?:1|2|3|6|10)|2\.1)(?:\s|$)/;

/**
 * Whether a refusal for good is about the address it was sent to (a hard bounce), and not about the sender or the words: a server that
 * turns everything away must not cost a municipality all its readers.
 */
export function tellsOfAddress({ code, command, response }: SmtpRefusal): boolean {
  if (code < 500 || code > 599) return false;
  if (OF_ADDRESS.test(response)) return true;
  return command === 'RCPT TO' && !OF_POLICY.test(response);
}
