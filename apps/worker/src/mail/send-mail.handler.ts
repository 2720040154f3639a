import { Inject, Injectable } from '@nestjs/common';
import {
  DATABASE,
  leadsToHidden,
  heldUntil,
  holdBack,
  mailFailed,
  mailLinks,
  letterOfMail,
  mailSent,
  settle,
  takeMail,
  type WaitingMail,
} from '@talka/composition';
import { isMailTemplate, renderMail } from '@talka/emails';
import { ENV, LOG, type Env, type Log } from '@talka/platform';
import { createTransport, type Transporter } from 'nodemailer';
import type { DataSource, EntityManager } from 'typeorm';
import { LetterMails } from './letter-mails.js';
import { isFinal, turningOff, type SendMail, type TurningOff } from './sending.js';
import { groupOf, stillToTell } from './still-to-tell.js';

/**
 * Sends one mail. The row stays locked while it goes out, so two workers never send the same one; only dying between
 * "taken by the server" and "marked sent" can send it twice, and then under the same Message-ID.
 */
@Injectable()
export class SendMailHandler {
  private readonly transport: Transporter;
  private readonly letters: LetterMails;

  constructor(
    @Inject(DATABASE) private readonly source: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.transport = createTransport({
      url: env.SMTP_URL,
      pool: true,
      maxConnections: 3,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      ignoreTLS: env.TALKA_MODE !== 'production',
    } as Parameters<typeof createTransport>[0]);
    this.letters = new LetterMails(env, log, (mail, off) => this.send(mail, off));
  }

  handle({ mail: id }: { mail: string }, outbox: string): Promise<void> {
    return this.source.transaction(async (manager) => {
      const mail = await takeMail(manager, id);
      if (mail === 'busy') return;
      const letter = mail === 'gone' ? undefined : letterOfMail(mail);
      if (mail !== 'gone' && letter !== undefined) return this.letters.handle(manager, mail, outbox);
      const held = mail === 'gone' ? undefined : await this.heldUntil(manager, mail);
      if (held) return holdBack(manager, outbox, held);
      const wanted = mail === 'gone' ? mail : await stillToTell(manager, mail);
      if (wanted === undefined) {
        await mailFailed(manager, id, 'not wanted');
      } else if (wanted !== 'gone' && (await leadsToHidden(manager, wanted))) {
        await mailFailed(manager, id, 'hidden meanwhile');
      } else if (wanted !== 'gone') {
        try {
          await this.send(wanted, this.turningOff(wanted));
          await mailSent(manager, id);
        } catch (error) {
          if (!isFinal(error)) throw error;
          this.log.warn({ mail: id, template: wanted.template }, 'mail refused for good');
          await mailFailed(manager, id, (error as Error).message);
        }
      }
      await settle(manager, outbox);
    });
  }

  /** For some it is quiet now, and what can wait goes after that. */
  private async heldUntil(manager: EntityManager, mail: WaitingMail): Promise<Date | undefined> {
    const group = groupOf(mail);
    return group === null || mail.person_id === null ? undefined : heldUntil(manager, mail.person_id, group);
  }

  /** How such mails are turned off: by the reader on a page, and by their mailbox's own button (RFC 8058). */
  private turningOff(mail: WaitingMail): TurningOff | undefined {
    const group = groupOf(mail);
    if (group === null || mail.person_id === null) return undefined;
    const token = mailLinks(this.env.TALKA_SECRET).write({ person: mail.person_id, group });
    return turningOff(token, this.env.TALKA_ORIGIN);
  }

  private readonly send: SendMail = async (mail, off) => {
    if (!isMailTemplate(mail.template)) throw new Error(`no such mail: ${mail.template}`);
    const origin = new URL(this.env.TALKA_ORIGIN);
    const message = renderMail(mail.template, mail.language, mail.params as never, origin, off?.path);
    await this.transport.sendMail({
      from: this.env.TALKA_MAIL_FROM,
      to: { name: '', address: mail.to_address },
      subject: message.subject,
      text: message.text,
      html: message.html,
      messageId: `<${mail.id}@${origin.hostname}>`,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated', ...off?.headers },
    });
  };
}
