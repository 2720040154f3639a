import { holds, type Person } from '@talka/identity';
import { accept, refuse, type Day, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { JointDecision, Proposal, Voice } from '../joint-decision.js';
import type { PartnershipPorts } from '../ports.js';
import {
  decideMinutes,
  decideOpen,
  endOf,
  decideProposing,
  decideWithdrawal,
} from '../rules/decide-joint.js';
import { outcomeOf, quorumOf } from '../rules/outcome-of.js';
import { MINUTES, REASON, REMARK, tidied, tidyProposal, VOICE_WORDS } from '../rules/tidy.js';

type Ports = Pick<PartnershipPorts, 'joint' | 'record'>;

/** A municipality, by whom it acts, and what it acts on. */
export interface At {
  readonly municipality: MunicipalityId;
  readonly number: number;
}
interface Said {
  readonly words: string;
  readonly language: Language;
}

/** A municipality puts something before the others, until the end of a day. Refusals: `time.missing`, `joint.too-many-open`, `joint.too-soon`, `joint.too-late`, and of the fields. */
export const proposeJointly =
  (transaction: Transaction<Ports>) =>
  (by: Person, municipality: MunicipalityId, proposal: Proposal & { readonly closesOn: Day }) =>
    transaction(async ({ joint, record, now }): Promise<number> => {
      speaksFor(by, municipality);
      const { closesOn, ...asked } = proposal;
      const closesAt = accept(endOf(closesOn));
      accept(decideProposing(await joint.openOf(municipality), closesAt, now));
      const quorum = quorumOf(await joint.municipalities());
      const it = await joint.propose({
        ...accept(tidyProposal(asked)),
        ...{ municipality, closesAt, quorum, by: by.id },
      });
      await record({
        ...about(it, municipality, by),
        kind: 'joint-decision.proposed',
        facts: { number: it.number, quorum, closesAt: closesAt.toISOString() },
      });
      return it.number;
    });

/** What a municipality says to it, for all to read. Refusals: `joint.not-found`, `joint.over`, and of the words. */
export const remarkJointly = (transaction: Transaction<Ports>) => (by: Person, at: At, said: Said) =>
  transaction(async (ports): Promise<void> => {
    speaksFor(by, at.municipality);
    const it = await openNow(ports, at.number);
    const words = accept(tidied('words', said.words, REMARK));
    await ports.joint.remark(it.id, at.municipality, { words, language: said.language }, by.id);
    const facts = { number: it.number };
    await ports.record({ ...about(it, at.municipality, by), kind: 'joint-decision.remarked', facts });
  });

/**
 * A municipality's one voice. It stands until it is taken back: whoever speaks second for the same municipality is told
 * so, and changes nothing. Refusals: `joint.not-found`, `joint.over`, `joint.spoken`, and of the words.
 */
export const speakJointly =
  (transaction: Transaction<Ports>) => (by: Person, at: At, said: Said & { readonly voice: Voice }) =>
    transaction(async (ports): Promise<void> => {
      speaksFor(by, at.municipality);
      const it = await openNow(ports, at.number);
      const words = accept(tidied('words', said.words, VOICE_WORDS));
      if (!(await ports.joint.speak(it.id, at.municipality, { ...said, words }, by.id)))
        accept(refuse('joint.spoken'));
      const facts = { number: it.number, voice: said.voice };
      await ports.record({ ...about(it, at.municipality, by), kind: 'joint-decision.spoken', facts });
    });

/** Refusals: `joint.not-found`, `joint.over`, `joint.not-spoken`. */
export const takeBackVoice = (transaction: Transaction<Ports>) => (by: Person, at: At) =>
  transaction(async (ports): Promise<void> => {
    speaksFor(by, at.municipality);
    const it = await openNow(ports, at.number);
    const voice =
      (await ports.joint.takeBack(it.id, at.municipality)) ?? accept<never>(refuse('joint.not-spoken'));
    const facts = { number: it.number, voice };
    await ports.record({ ...about(it, at.municipality, by), kind: 'joint-decision.voice-taken-back', facts });
  });

/** Refusals: `joint.not-found`, `joint.not-yours`, `joint.over`, and of the words. */
export const withdrawJointly = (transaction: Transaction<Ports>) => (by: Person, at: At, words: string) =>
  transaction(async (ports): Promise<void> => {
    speaksFor(by, at.municipality);
    const it = await found(ports, at.number);
    accept(decideWithdrawal(it, at.municipality, ports.now));
    await ports.joint.withdraw(it.id, accept(tidied('words', words, REASON)), by.id);
    const facts = { number: it.number };
    await ports.record({ ...about(it, at.municipality, by), kind: 'joint-decision.withdrawn', facts });
  });

/** Closes one whose time has come. It may run in every worker at once, and twice. @returns false where none is due */
export const closeJointly = (transaction: Transaction<Ports>) => () =>
  transaction(async ({ joint, record }): Promise<boolean> => {
    const due = await joint.due();
    if (!due) return false;
    const { decision, voices } = due;
    const outcome = outcomeOf(voices, decision.quorum);
    await joint.close(decision.id, outcome);
    const of = (voice: Voice): number => voices.filter((one) => one === voice).length;
    await record({
      ...about(decision, decision.municipality, null),
      kind: 'joint-decision.closed',
      facts: {
        ...{ number: decision.number, outcome },
        ...{ for: of('for'), against: of('against'), abstained: of('abstain') },
      },
    });
    return true;
  });

/** The minutes of one that is over, or a newer version of them; what stood there before stays to be read. Refusals: `joint.not-found`, `joint.not-over`, `joint.changed`, and of the words. */
export const writeMinutes =
  (transaction: Transaction<Ports>) => (by: Person, at: { number: number; revision: number }, said: Said) =>
    transaction(async (ports): Promise<void> => {
      const it = await found(ports, at.number);
      accept(decideMinutes(it, at.revision));
      const words = accept(tidied('words', said.words, MINUTES));
      await ports.joint.minute(it.id, { words, language: said.language }, by.id);
      await ports.record({
        ...about(it, null, by),
        kind: 'joint-decision.minuted',
        facts: { number: it.number, revision: it.revision + 1 },
      });
    });

/** A municipality speaks through those it chose itself: who runs the platform has no voice here. */
function speaksFor(by: Person, municipality: MunicipalityId): void {
  if (!holds({ kind: 'person', ...by }, 'administrator', municipality)) accept(refuse('access.not-yours'));
}

const found = async ({ joint }: Ports, number: number): Promise<JointDecision> =>
  (await joint.find(number)) ?? accept<never>(refuse('joint.not-found'));

async function openNow(ports: Ports & { readonly now: Date }, number: number): Promise<JointDecision> {
  const it = await found(ports, number);
  accept(decideOpen(it, ports.now));
  return it;
}

const about = (it: JointDecision, municipality: MunicipalityId | null, by: Person | null) => ({
  subject: { kind: 'joint-decision', id: it.id },
  municipality,
  by: by?.id ?? null,
});
