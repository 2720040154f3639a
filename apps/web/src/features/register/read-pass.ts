import type { Refusal, Result } from '@talka/kernel';
import { decideLearnerPass, participantId, readLearnerPass, type ParticipantId } from '@talka/workshops';
import { isSigned } from '../../site/is-signed.js';
import type { RegisterFacts } from './kept.js';

/**
 * Whose pass is before the camera, as this device can tell without network: by the key and the people that came with its registers.
 * @param all every register that is kept here: with them it is said where a pass belongs
 */
export async function readPass(
  text: string,
  register: RegisterFacts,
  all: readonly RegisterFacts[],
  now: Date,
): Promise<Result<{ readonly participant: ParticipantId; readonly name: string }, Refusal>> {
  const read = readLearnerPass(text);
  if (!read.ok) return read;
  const { pass, signed, signature } = read.value;
  return decideLearnerPass({
    pass,
    isSigned: await isSigned(register.passKey, signed, signature),
    register: {
      ...atHand(register),
      during: { from: new Date(register.from), until: new Date(register.until) },
    },
    others: all.filter(({ session }) => session !== register.session).map(atHand),
    now,
  });
}

const atHand = ({ workshop, number, participants }: RegisterFacts) => ({
  ...{ workshop: workshop.number, title: workshop.title, number },
  participants: participants.map(({ id, name }) => ({ id: participantId(id), name })),
});
