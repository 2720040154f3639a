import { Module } from '@nestjs/common';
import {
  audienceCount,
  letterPage,
  lettersOf,
  nameOfMunicipality,
  letterStore,
  newsByLink,
  newsOfPerson,
  places,
  promiseMail,
  readersOf,
  record,
  requestStore,
  subscriptionStore,
  transactionOf,
  type LinkedNewsRow,
} from '@talka/database';
import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import {
  askForNews,
  confirmNews,
  draftLetter,
  dropLetter,
  followNews,
  saveLetter,
  startLetter,
  steerLetter,
  stopByLink,
  stopNews,
  subscriptionId,
  tryLetter,
  type NewsletterPorts,
  type Segment,
} from '@talka/newsletters';
import { ENV, type Env } from '@talka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { LETTER_SWEEP, letterSweep } from './letter-sweep.js';
import { newsLinks } from './news-links.js';

/** The ports of newsletters, on one transaction. */
export const newsletterPorts = (manager: EntityManager): NewsletterPorts => {
  return {
    requests: requestStore(manager),
    subscriptions: subscriptionStore(manager),
    letters: letterStore(manager),
    places: { ...places(manager), nameOf: (municipality) => nameOfMunicipality(manager, municipality) },
    post: (envelope, mail) => promiseMail(manager, { ...envelope, ...mail }),
    record: async (happening) => void (await record(manager, happening)),
  };
};

/** Writing down fifty thousand recipients takes longer than a statement usually may. */
const START_SECONDS = 60;

const useCases = (source: DataSource) => {
  const transaction = transactionOf(source, newsletterPorts);
  return {
    ask: askForNews(transaction),
    confirm: confirmNews(transaction),
    follow: followNews(transaction),
    stop: stopNews(transaction),
    draft: draftLetter(transaction),
    save: saveLetter(transaction),
    drop: dropLetter(transaction),
    tryOut: tryLetter(transaction),
    start: startLetter(transactionOf(source, newsletterPorts, START_SECONDS)),
    steer: steerLetter(transaction),
  };
};

export type NewsletterUseCases = ReturnType<typeof useCases>;
export const NEWSLETTERS = Symbol('Newsletters');

const reads = (source: DataSource) => ({
  letters: (municipality: string) => lettersOf(source, municipality),
  letter: (municipality: string, id: string) => letterPage(source, municipality, id),
  audience: (municipality: string, segment: Segment) => audienceCount(source, municipality, segment),
  readers: (municipality: string) => readersOf(source, municipality),
  ofPerson: (person: string) => newsOfPerson(source, person),
});

export type NewsletterReads = ReturnType<typeof reads>;
export const NEWSLETTER_READS = Symbol('NewsletterReads');

/** The news a link came with, if they still come, and what else comes to the same address. */
export interface LinkedNews {
  readonly own: LinkedNewsRow | undefined;
  readonly others: readonly LinkedNewsRow[];
}
type Linked = Promise<Result<LinkedNews, Refusal<'mail.link-unknown'>>>;

/** What the link at the end of a letter is good for, without an account. */
const byLink = (source: DataSource, env: Pick<Env, 'TALKA_SECRET'>) => {
  const links = newsLinks(env.TALKA_SECRET);
  const stop = stopByLink(transactionOf(source, newsletterPorts));
  const read = async (token: string): Linked => {
    const subscription = links.read(token);
    if (subscription === undefined) return refuse('mail.link-unknown');
    const known = await newsByLink(source, subscription);
    return ok({
      own: known.find(({ id }) => id === subscription),
      others: known.filter(({ id }) => id !== subscription),
    });
  };
  return {
    read,
    /** @returns what news still come to the address */
    stop: async (token: string, all: boolean): Linked => {
      const known = await read(token);
      const subscription = links.read(token);
      if (!known.ok || subscription === undefined) return refuse('mail.link-unknown');
      const stopped = await stop(subscriptionId(subscription), all);
      if (!stopped.ok) throw new Error(`news were not stopped: ${stopped.refusal.code}`);
      return ok({ own: undefined, others: all ? [] : known.value.others });
    },
  };
};

export type NewsByLink = ReturnType<typeof byLink>;
export const NEWS_BY_LINK = Symbol('NewsByLink');

const sweep = (source: DataSource, env: Env) => letterSweep(source, env.TALKA_LETTERS_PER_MINUTE);

@Module({
  providers: [
    { provide: NEWSLETTERS, useFactory: useCases, inject: [DATABASE] },
    { provide: NEWSLETTER_READS, useFactory: reads, inject: [DATABASE] },
    { provide: NEWS_BY_LINK, useFactory: byLink, inject: [DATABASE, ENV] },
    { provide: LETTER_SWEEP, useFactory: sweep, inject: [DATABASE, ENV] },
  ],
  exports: [NEWSLETTERS, NEWSLETTER_READS, NEWS_BY_LINK, LETTER_SWEEP],
})
export class NewslettersModule {}
