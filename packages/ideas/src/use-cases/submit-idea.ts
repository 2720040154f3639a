import { accept, plainText, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Idea, IdeaId } from '../idea.js';
import { decideSubmission } from '../rules/decide-submission.js';
import type { CallReader, IdeasPorts } from '../ports.js';
import { ownIdea, unchangedSince } from './own-idea.js';
import { publish } from './publish.js';

export interface SubmitIdea {
  readonly id: IdeaId;
  readonly revision: number;
  /** Which call it is for; null where the municipality has one only. */
  readonly call: string | null;
  /** The author's answer to the moderator's questions, when the idea was returned. */
  readonly answer: string | null;
}

const ANSWER = { min: 0, max: 2000, lines: true } as const;

/** What the author wrote back, tidied; null when there is nothing in it. */
function tidyAnswer(typed: string | null): string | null {
  const tidied = plainText(typed ?? '', ANSWER);
  const told = tidied.ok ? tidied : { ok: false as const, refusal: { ...tidied.refusal, field: 'answer' } };
  return accept(told) || null;
}

/** An idea stays in the call it was handed in to; a new one goes to the chosen one, or to the only one there is. */
async function callFor(calls: CallReader, idea: Idea, chosen: string | null) {
  if (idea.process) return { process: await calls.process(idea.process), callNotChosen: false };
  const { municipality } = idea.content;
  const open = municipality ? await calls.openCalls(municipality) : [];
  const process = chosen === null ? open[0] : open.find(({ id }) => id === chosen);
  return { process, callNotChosen: chosen === null && open.length > 1 };
}

/** Hands an idea to its municipality, which looks at it before or after it is public, by its own rule. */
export const submitIdea = (transaction: Transaction<IdeasPorts>) => (by: Person, command: SubmitIdea) =>
  transaction(async (ports): Promise<Idea> => {
    const { ideas, calls, desk, record, now } = ports;
    const idea = accept(await ownIdea(ports, command.id, by));
    accept(unchangedSince(idea, command.revision));
    const answer = tidyAnswer(command.answer);
    const { municipality, area } = idea.content;
    const { process, callNotChosen } = await callFor(calls, idea, command.call);
    const status = accept(
      decideSubmission({
        idea,
        by,
        ...{ process, callNotChosen, citizen: await calls.isCitizen(by.id) },
        area: await calls.areaOf(by.id),
        areaBelongsToMunicipality: !!area && !!municipality && (await calls.areaIsIn(area, municipality)),
        waiting: await ideas.countWaiting(idea.author),
        answered: answer !== null || (await ideas.changedSinceVersion(idea)),
        now,
      }),
    );
    const inCall = await ideas.saveContent(idea, idea.content, process ? process.id : null);
    const submitted = await ideas.moveTo(inCall, status);
    await ideas.keepVersion(submitted, by.id);
    await record({
      kind: 'idea.submitted',
      subject: { kind: 'idea', id: idea.id },
      municipality,
      by: by.id,
      facts: { status, again: idea.status === 'returned' },
    });
    const looks = await desk.receive(submitted, answer);
    return looks === 'after' ? publish(ports, submitted, null) : submitted;
  });
