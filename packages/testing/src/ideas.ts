import type { ContentBody } from '@talka/contracts';
import type { Actor } from './actors.js';

/** An idea with nothing missing; change what the test is about. */
export const someContent = (change: Partial<ContentBody> = {}): ContentBody => ({
  title: 'Šūpoles pie kultūras nama',
  summary: 'Pastāvīgas Lieldienu šūpoles ar drošu pamatu pie kultūras nama.',
  why: 'Šūpoles saslej uz trim dienām un novāc. Lai tās kalpo visu vasaru, arī zaļumballēm.',
  task: 1,
  category: 'play-and-sport',
  municipality: 'ludzas-novads',
  area: '0684948',
  place: null,
  cost: 120_000,
  language: 'lv',
  ...change,
});

/** Hands in an idea as its author. @returns its id. */
export async function handIn(author: Actor, change: Partial<ContentBody> = {}): Promise<string> {
  const started = await author.call('my-ideas.start', { body: { content: someContent(change) } });
  if (started.problem) throw new Error(`could not start: ${started.problem.code}`);
  const { id, revision } = started.body;
  const submitted = await author.call('my-ideas.submit', {
    params: { idea: id },
    body: { revision, answer: null },
  });
  if (submitted.problem) throw new Error(`could not submit: ${submitted.problem.code}`);
  return id;
}

/** Decides the waiting case of an idea. @returns the answer, refused or not. */
export async function decideOn(
  moderator: Actor,
  idea: string,
  outcome: 'publish' | 'return' | 'refuse',
  words = 'Paldies, viss ir skaidrs un vietā.',
) {
  const waiting = await moderator.call('cases.list', { query: {} });
  for (const card of waiting.body.cases) {
    const read = await moderator.call('cases.read', { params: { case: card.id } });
    if (read.body.idea.id !== idea) continue;
    return moderator.call('cases.decide', {
      params: { case: card.id },
      body: { revision: read.body.revision, outcome, reason: outcome === 'refuse' ? 'unclear' : null, words },
    });
  }
  throw new Error(`no case waits for idea ${idea}`);
}
