import { swapTold, type Queryable, type Recipient, type SwapTold } from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import type { Consequences, Known } from './reaction.js';

const link = '/me/duty';

/** Whoever comes on duty soon is told a few days before, or as soon as the week is theirs. */
export const tellWhoComesOnDuty = ({ happening }: Known): Consequences => ({
  notices: [{ person: happening.subject.id, kind: 'duty.comes', params: {}, link }],
});

/** What each hears of a swap, on the site and by mail. */
type What = 'asked' | 'accepted' | 'declined' | 'lapsed' | 'taken' | 'beside';
const KINDS: Readonly<Record<What, NoticeKind>> = {
  asked: 'duty.swap-asked',
  accepted: 'duty.swap-accepted',
  declined: 'duty.swap-declined',
  lapsed: 'duty.swap-lapsed',
  taken: 'duty.swapped',
  beside: 'duty.swapped',
};

/** A colleague is asked, or the asker hears what came of it. */
export const tellOfASwap =
  (what: 'asked' | 'declined' | 'lapsed') =>
  async (on: Queryable, { id, happening }: Known): Promise<Consequences> => {
    const told = await swapTold(on, happening.subject.id);
    if (!told) return {};
    return what === 'asked'
      ? telling(id, told, told.colleague, what, told.asker.name)
      : telling(id, told, told.asker, what, told.colleague.name);
  };

/** Both who swapped, and who is on duty beside them, hear once how the rota is now. */
export async function tellWhoseWeeksChanged(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const told = await swapTold(on, happening.subject.id);
  if (!told) return {};
  const { asker, colleague, beside } = told;
  const all = [
    telling(id, told, asker, 'accepted', colleague.name),
    telling(id, told, colleague, 'taken', asker.name),
    ...beside.map((one) => {
      const [week = told.week, other = null] = one.weeks;
      return telling(id, { week, in_return: other }, one, 'beside', '');
    }),
  ];
  return { notices: all.flatMap(({ notices }) => notices), mails: all.flatMap(({ mails }) => mails) };
}

function telling(
  happening: string,
  { week, in_return: inReturn }: Pick<SwapTold, 'week' | 'in_return'>,
  { id: person, email, language }: Recipient,
  what: What,
  name: string,
): Required<Pick<Consequences, 'notices' | 'mails'>> {
  const params = { what, name, week, inReturn: inReturn ?? '', path: link };
  return {
    // Who the other is, the page says: a notice would keep a name longer than their account lives.
    notices: [{ person, kind: KINDS[what], params: {}, link }],
    mails:
      email === null
        ? []
        : [{ onceKey: `${happening}:${person}`, to: email, person, language, template: 'duty-swap', params }],
  };
}
