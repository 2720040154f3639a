import type { Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { NewsletterPorts } from '../ports.js';
import { tidyInterest, type Interest, type SubscriptionId } from '../subscription.js';
import { newsOf } from './ask-for-news.js';

type Ports = Pick<NewsletterPorts, 'subscriptions' | 'places'>;

/** Sends somebody with an account the news at its address, which they have proved already. */
export const followNews = (transaction: Transaction<Ports>) => (by: Person, interest: Interest) =>
  transaction(async (ports): Promise<void> => {
    await newsOf(ports, interest);
    if ((await ports.subscriptions.addressOf(by.id)) === null) accept<never>(refuse('news.no-address'));
    await ports.subscriptions.keepPerson(by.id, tidyInterest(interest));
  });

export const stopNews = (transaction: Transaction<Ports>) => (by: Person, municipality: MunicipalityId) =>
  transaction(({ subscriptions }) => subscriptions.stopPerson(by.id, municipality));

/** By the link in a letter: stops the news it came with, or all the news that come to its address. */
export const stopByLink = (transaction: Transaction<Ports>) => (id: SubscriptionId, all: boolean) =>
  transaction(({ subscriptions }) => subscriptions.stop(id, all));
