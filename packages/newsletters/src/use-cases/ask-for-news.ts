import { accept, later, refuse, type Transaction } from '@talka/kernel';
import { nameIn, type LocalName } from '@talka/territory';
import type { NewsletterPorts } from '../ports.js';
import { CONFIRM_HOURS, CONFIRM_MAILS, decideConfirmation, mayBeAsked } from '../rules/confirmation.js';
import { tidyInterest, type AskedNews, type Interest } from '../subscription.js';

type Ports = Pick<NewsletterPorts, 'requests' | 'subscriptions' | 'places' | 'post'>;

/** The municipality's name, where it is one and the area is in it. */
export async function newsOf(ports: Pick<Ports, 'places'>, it: Interest): Promise<LocalName> {
  const name = await ports.places.nameOf(it.municipality);
  if (!name) return accept<never>(refuse('request.not-found'));
  if (it.area !== null && !(await ports.places.areaIsIn(it.area, it.municipality)))
    return accept<never>(refuse('news.area-elsewhere', undefined, 'area'));
  return name;
}

/** In the fragment of the address: it reaches no log on its way. */
export const confirmPath = (token: string): string => `/news/confirm#${token}`;

/**
 * Asks an address to confirm that it wants news. Nothing here asks whether the address is known, so nothing can tell: answer and work
 * are the same for all, also for an address that has had its share of mails.
 * @returns hours for which the link in the mail works
 */
export const askForNews = (transaction: Transaction<Ports>) => (command: AskedNews) =>
  transaction(async (ports): Promise<number> => {
    const { requests, post, now } = ports;
    const it = tidyInterest(command);
    const name = await newsOf(ports, it);
    if (!mayBeAsked(await requests.sentSince(it.email, later(now, -CONFIRM_MAILS.within)))) {
      await requests.pretend(it);
      return CONFIRM_HOURS;
    }
    const { id, token } = await requests.ask(it);
    const municipality = nameIn(name, it.language);
    await post(
      { onceKey: `news-confirm:${id}`, to: it.email, person: null, language: it.language },
      { template: 'news-confirm', params: { municipality, path: confirmPath(token), hours: CONFIRM_HOURS } },
    );
    return CONFIRM_HOURS;
  });

/** Confirms a wish by the link that was sent to its address; letters come from now on. Pressed again, it changes nothing. */
export const confirmNews = (transaction: Transaction<Ports>) => (token: string) =>
  transaction(async ({ requests, subscriptions, now }): Promise<Interest> => {
    const request = await requests.byToken(token);
    accept(decideConfirmation(request, now));
    const asked = request ?? accept<never>(refuse('news.link-unknown'));
    if (asked.usedAt === null) {
      await subscriptions.keepAddress(asked);
      await requests.use(asked.id);
    }
    return asked;
  });
