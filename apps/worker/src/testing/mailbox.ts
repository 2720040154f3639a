import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The names of its headers, in small letters, as they came. */
  readonly headers: readonly string[];
  /** Whom the sender named to the server (RCPT TO), whatever the mail says of itself. */
  readonly recipients: readonly string[];
  readonly language: string;
  readonly messageId: string;
  /** What a mailbox's own button sends to, and how (RFC 8058); as they came. */
  readonly unsubscribe: readonly string[];
}

/**
 * What the mail server does with a sender: take the mail, let it wait unanswered, turn it away for now (4yz) or for
 * good (5yz; RFC 5321 4.2.1).
 */
export type Mood = 'taking' | 'holding' | 'later' | 'never';

/** A real mail server of the test's own. */
export class Mailbox {
  readonly received: ReceivedMail[] = [];
  mood: Mood = 'taking';
  /** Milliseconds between one mail and the next that it takes; one after the other, whoever sends. */
  pace = 0;
  /** Addresses that are not there: what is answered to each (RFC 5321 4.2, RFC 3463). */
  readonly unknown = new Map<string, { readonly code: number; readonly said: string }>();
  /** How often a sender has said whom a mail is from. */
  attempts = 0;
  private waiting: (() => void)[] = [];
  private turn = Promise.resolve();
  private server = this.build();

  get held(): number {
    return this.waiting.length;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  async open(port = 0): Promise<void> {
    this.server = this.build();
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Takes mail from now on; those who still wait are answered. */
  release(): void {
    this.mood = 'taking';
    this.waiting.splice(0).forEach((answer) => answer());
  }

  to(address: string | null): ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }

  private inTurn(): Promise<void> {
    if (this.pace === 0) return Promise.resolve();
    const { pace } = this;
    this.turn = this.turn.then(() => new Promise((resolve) => setTimeout(resolve, pace)));
    return this.turn;
  }

  private build(): SMTPServer {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 100,
      onMailFrom: (_address, _session, answer) => {
        this.attempts += 1;
        if (this.mood === 'later') answer(refusal(451));
        else if (this.mood === 'never') answer(refusal(550));
        else if (this.mood === 'holding') this.waiting.push(() => answer());
        else void this.inTurn().then(() => answer());
      },
      onRcptTo: ({ address }, _session, answer) => {
        const turned = this.unknown.get(address);
        answer(turned && refusal(turned.code, turned.said));
      },
      onData: (stream, { envelope }, answer) => {
        this.keep(
          stream,
          envelope.rcptTo.map(({ address }) => address),
        ).then(
          () => answer(),
          (error: unknown) => answer(error as Error),
        );
      },
    });
    // A sender that was killed leaves a broken connection behind, and that is all.
    server.on('error', () => undefined);
    return server;
  }

  private async keep(stream: Readable, recipients: readonly string[]): Promise<void> {
    const mail = await simpleParser(stream);
    this.received.push({
      to: [mail.to ?? []].flat()[0]?.text ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      headers: mail.headerLines.map(({ key }) => key),
      recipients,
      language: String(mail.headers.get('content-language')),
      messageId: mail.messageId ?? '',
      unsubscribe: mail.headerLines
        .filter(({ key }) => /^list-/.test(key))
        .map(({ line }) => line.replace(/\s+/g, ' ')),
    });
  }
}

const refusal = (responseCode: number, said = 'the mailbox does not take this'): Error =>
  Object.assign(new Error(said), { responseCode });
