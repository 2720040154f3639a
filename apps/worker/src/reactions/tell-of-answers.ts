import { answerTold, ideaBrief, peopleOfIdea, type Queryable } from '@talka/composition';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

/** Authors, supporters and followers read what the municipality has said, each once; who said it does not. */
export async function tellWhatAMunicipalityAnswers(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  const answer = await answerTold(on, String(happening.facts['answer']));
  if (!answer || !idea?.number || !idea.is_public) return {};
  const people = (await peopleOfIdea(on, idea.id)).filter((person) => person.id !== happening.by);
  const { title, number } = idea;
  const path = `/ideas/${number}`;
  return {
    notices: people.map((person) => ({
      ...{ person: person.id, kind: 'idea.answered', params: { title }, link: path },
    })),
    mails: people.flatMap(({ id: person, email, language }) =>
      email === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${person}`, to: email, person, language, template: 'idea-answered' },
              params: {
                ...{ title, words: answer.words, path },
                municipality: nameIn(idea.municipality_name, language),
              },
            },
          ],
    ),
  };
}
