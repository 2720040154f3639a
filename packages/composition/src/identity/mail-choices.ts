import {
  chooseHow,
  chooseMails,
  howTold,
  isWanted,
  mailPaces,
  type HowChosen,
  type MailKind,
  type HowTold,
} from '@talka/database';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { mailLinks } from './mail-links.js';

export interface MailChoice {
  readonly group: MailKind;
  readonly wanted: boolean;
}

/** Which mails somebody wants: chosen on the site, or by the link at the end of each of them. */
export function mailChoices(source: DataSource, env: Pick<Env, 'TALKA_SECRET'>) {
  const links = mailLinks(env.TALKA_SECRET);
  const unknown = refuse('mail.link-unknown');
  return {
    own: (person: string): Promise<HowTold> => howTold(source, person),
    choose: (person: string, how: HowChosen): Promise<void> =>
      source.transaction((manager) => chooseHow(manager, person, how)),
    byLink: async (token: string): Promise<Result<MailChoice, Refusal<'mail.link-unknown'>>> => {
      const link = links.read(token);
      if (!link) return unknown;
      const { person, group } = link;
      return ok({ group, wanted: isWanted(await mailPaces(source, person), group) });
    },
    chooseByLink: async (
      token: string,
      wanted: boolean,
    ): Promise<Result<MailChoice, Refusal<'mail.link-unknown'>>> => {
      const link = links.read(token);
      if (!link) return unknown;
      const { person, group } = link;
      const known = await source.transaction((manager) => chooseMails(manager, person, group, wanted));
      return known ? ok({ group, wanted }) : unknown;
    },
  };
}

export type MailChoices = ReturnType<typeof mailChoices>;
export const MAIL_CHOICES = Symbol('MailChoices');
