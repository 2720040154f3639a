import { savedTold, whoSaved, type Queryable } from '@talka/composition';
import { textIn } from '@talka/programme';
import type { Consequences, Known } from './reaction.js';

/** Whoever wants to go hears of another time or place; other words are no news. */
export async function tellWhoSavedThatItIsMoved(on: Queryable, known: Known): Promise<Consequences> {
  return known.happening.facts['moved'] === true ? tell(on, known, 'moved') : {};
}

/** And that it will not be held, if it was ever announced. */
export async function tellWhoSavedThatItIsCalledOff(on: Queryable, known: Known): Promise<Consequences> {
  return known.happening.facts['wasPublic'] === true ? tell(on, known, 'cancelled') : {};
}

async function tell(
  on: Queryable,
  { id, happening }: Known,
  what: 'moved' | 'cancelled',
): Promise<Consequences> {
  const it = await savedTold(on, happening.subject.id);
  if (!it) return {};
  const path = `/calendar/events/${it.number}`;
  const people = await whoSaved(on, happening.subject.id);
  return {
    notices: people.map(({ id: person, language }) => ({
      ...{ person, kind: `programme.${what}` as const, link: path },
      params: { title: textIn(it.texts, language, 'title').words },
    })),
    mails: people.flatMap(({ id: person, email: to, language }) => {
      if (to === null) return [];
      const title = textIn(it.texts, language, 'title').words;
      return [
        {
          ...{ onceKey: `${id}:${person}`, to, person, language, template: `programme-${what}` },
          params:
            what === 'moved'
              ? { title, from: it.starts_at.toISOString(), place: it.place, path }
              : { title, words: it.cancelled_why ?? '', path },
        },
      ];
    }),
  };
}
