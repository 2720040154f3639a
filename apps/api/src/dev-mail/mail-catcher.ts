import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const KEPT = 200;

/** A real mail server that delivers to a folder: for development and demonstrations, never in production. */
export class MailCatcher {
  private readonly server: SMTPServer;

  constructor(private readonly folder: string) {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: 1_000_000,
      logger: false,
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.keep(Buffer.concat(chunks)).then(
            () => done(),
            (error: unknown) => done(error as Error),
          );
        });
      },
    });
  }

  async listen(port: number): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    // From here on an error is one sender's broken connection.
    this.server.on('error', () => undefined);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** The newest mails, newest first. */
  async inbox(): Promise<CaughtMail[]> {
    const names = (await readdir(this.folder).catch(() => []))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .slice(-KEPT)
      .reverse();
    return Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as CaughtMail),
    );
  }

  private async keep(raw: Buffer): Promise<void> {
    const mail = await simpleParser(raw);
    const at = new Date().toISOString();
    const id = `${at.replace(/\D/g, '')}-${Math.random().toString(36).slice(2, 8)}`;
    const to = [mail.to ?? []]
      .flat()
      .map((address) => address.text)
      .join(', ');
    const caught: CaughtMail = {
      id,
      at,
      to,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: typeof mail.html === 'string' ? mail.html : '',
    };
    await writeFile(join(this.folder, `${id}.json`), JSON.stringify(caught));
  }
}
