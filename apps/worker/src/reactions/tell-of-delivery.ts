import { delayTold, ideaBrief, peopleOfIdea, stepTold, type Queryable } from '@talka/composition';
import type { NoticeKind } from '@talka/contracts';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

/** The plan's own steps are worth a letter; of the others the mail is made of the notice. */
const TOLD: Readonly<
  Record<string, { readonly kind: NoticeKind; readonly mail: 'done' | 'delayed' | 'delivered' | null }>
> = {
  'idea.selected': { kind: 'idea.selected', mail: null },
  'idea.not-selected': { kind: 'idea.not-selected', mail: null },
  'idea.delivery-started': { kind: 'idea.delivery-started', mail: null },
  'idea.milestone-done': { kind: 'idea.milestone-done', mail: 'done' },
  'idea.delayed': { kind: 'idea.delayed', mail: 'delayed' },
  'idea.delivered': { kind: 'idea.delivered', mail: 'delivered' },
};

/**
 * Authors, supporters and followers hear what becomes of an idea, each once of each thing, whoever of these they are. Many steps
 * are one line until it is read. Who did it is not told of it.
 */
export async function tellWhatBecomesOfAnIdea(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const told = TOLD[happening.kind];
  const idea = await ideaBrief(on, happening.subject.id);
  if (!told || !idea?.number || !idea.is_public) return {};
  const { facts } = happening;
  const about =
    told.mail === 'done'
      ? await stepTold(on, String(facts['milestone']))
      : told.mail === 'delayed'
        ? await delayTold(on, String(facts['delay']))
        : { words: '', reason: null };
  if (!about) return {};
  const people = (await peopleOfIdea(on, idea.id)).filter((person) => person.id !== happening.by);
  const { title, number } = idea;
  const path = `/ideas/${number}`;
  return {
    notices: people.map((person) => ({
      ...{ person: person.id, kind: told.kind, params: { title, words: about.words }, link: path },
      ...(told.mail === 'done' ? { about: `steps:${idea.id}` } : {}),
    })),
    mails: people.flatMap(({ id: person, email, language }) =>
      email === null || told.mail === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${person}`, to: email, person, language, template: 'delivery-told' },
              params: {
                ...{ what: told.mail, title, municipality: nameIn(idea.municipality_name, language), path },
                ...{ words: about.words, reason: about.reason ?? '', until: String(facts['until'] ?? '') },
              },
            },
          ],
    ),
  };
}
