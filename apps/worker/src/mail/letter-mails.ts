import {
  letterMail,
  mailFailed,
  mailSent,
  newsLinks,
  parkAddress,
  recipientIs,
  settle,
  takeMailBack,
  type WaitingMail,
} from '@talka/composition';
import { tellsOfAddress } from '@talka/newsletters';
import type { Env, Log } from '@talka/platform';
import type { EntityManager } from 'typeorm';
import { answerIn, isFinal, turningOff, type SendMail } from './sending.js';

/**
 * Sends the mails of letters, one recipient each. What the letter says, and to where, is read when the mail goes: who has stopped the
 * news by then gets nothing, and a mail of a letter that is paused goes back to those who wait.
 */
export class LetterMails {
  private readonly links: ReturnType<typeof newsLinks>;

  constructor(
    private readonly env: Pick<Env, 'TALKA_SECRET' | 'TALKA_ORIGIN'>,
    private readonly log: Log,
    private readonly send: SendMail,
  ) {
    this.links = newsLinks(env.TALKA_SECRET);
  }

  /** @param mail locked by the transaction @throws what the mail server answered, where the mail can be tried again */
  async handle(manager: EntityManager, mail: WaitingMail, outbox: string): Promise<void> {
    const letter = await letterMail(manager, mail);
    if (letter === 'paused') {
      await takeMailBack(manager, mail.id);
    } else if (letter === 'unwanted') {
      await mailFailed(manager, mail.id, 'not wanted');
      await recipientIs(manager, mail.id, 'left-out');
    } else {
      const { subscription, to, words } = letter;
      const off = turningOff(this.links.write(subscription), this.env.TALKA_ORIGIN);
      try {
        await this.send({ ...mail, to_address: to, params: words as never }, off);
        await mailSent(manager, mail.id);
        await recipientIs(manager, mail.id, 'sent');
      } catch (error) {
        if (!isFinal(error)) throw error;
        await this.cameBack(manager, mail, to, error as Error);
      }
    }
    await settle(manager, outbox);
  }

  private async cameBack(manager: EntityManager, mail: WaitingMail, to: string, error: Error): Promise<void> {
    const parked = tellsOfAddress(answerIn(error));
    this.log.warn({ mail: mail.id, template: mail.template, parked }, 'mail refused for good');
    await mailFailed(manager, mail.id, error.message);
    await recipientIs(manager, mail.id, 'failed');
    if (parked) await parkAddress(manager, to);
  }
}
