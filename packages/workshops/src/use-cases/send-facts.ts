import { accept, refuse, type PersonId, type Refusal, type Result, type Transaction } from '@talka/kernel';
import type { DeviceId, Fact, FactId, ParticipantId, SessionId } from '../fact.js';
import type { Device, OpenSession, RegisterPorts } from '../register.ports.js';
import { decideFact } from '../rules/decide-fact.js';

/** What became of a fact: in the register now, there before, or not let in. */
export type FactAnswer =
  | { readonly id: FactId; readonly as: 'taken' | 'known' }
  | { readonly id: FactId; readonly as: 'refused'; readonly refusal: Refusal };

/**
 * Takes what was put down on a device. Each fact is judged for itself, so that one that cannot be taken keeps no other out; what is
 * sent again is known, and nothing happens. @returns an answer for each, in the order of the facts
 */
export const sendFacts =
  (transaction: Transaction<RegisterPorts>) =>
  (by: PersonId, deviceId: DeviceId, sent: readonly Fact[]): Promise<Result<readonly FactAnswer[]>> =>
    transaction(async ({ registers, now }): Promise<readonly FactAnswer[]> => {
      const device = (await registers.lockDevice(deviceId)) ?? accept<never>(refuse('device.not-found'));
      if (device.person !== by) accept(refuse('device.not-found'));
      const sessions = await registers.lockSessions(sessionsOf(sent), by);
      const before = new Map(await registers.known(sent.map(({ id }) => id)));
      const numbered = new Map(
        await registers.numbered(
          device.id,
          sent.map(({ sequence }) => sequence),
        ),
      );
      const answers = new Map<Fact, FactAnswer>();
      const fresh: Fact[] = [];
      const newcomers = walkInsOf(sent);
      // In the order in which they were put down: whoever walked in is known before they are marked.
      for (const fact of [...sent].sort((a, b) => a.sequence - b.sequence)) {
        const decided = decide(fact, {
          before,
          numbered,
          device,
          by,
          now,
          session: sessions.get(fact.session),
          newcomers,
        });
        if (!decided.ok) answers.set(fact, { id: fact.id, as: 'refused', refusal: decided.refusal });
        else answers.set(fact, { id: fact.id, as: decided.value === 'new' ? 'taken' : 'known' });
        if (!decided.ok || decided.value === 'known') continue;
        fresh.push(fact);
        before.set(fact.id, fact);
        numbered.set(fact.sequence, fact.id);
      }
      const added = await registers.add(fresh);
      for (const fact of fresh)
        if (!added.has(fact.id))
          answers.set(fact, { id: fact.id, as: 'refused', refusal: refuse('fact.differs').refusal });
      return sent.flatMap((fact) => answers.get(fact) ?? []);
    });

interface Around {
  readonly before: ReadonlyMap<FactId, Fact>;
  readonly numbered: ReadonlyMap<number, FactId>;
  readonly device: Device;
  readonly by: PersonId;
  readonly now: Date;
  readonly session: OpenSession | undefined;
  readonly newcomers: ReadonlyMap<SessionId, ReadonlySet<ParticipantId>>;
}

function decide(fact: Fact, { before, numbered, device, by, now, session, newcomers }: Around) {
  if (!session) return refuse('fact.not-leader');
  return decideFact({
    fact,
    before: before.get(fact.id),
    numbered: numbered.get(fact.sequence),
    device: { id: device.id, revokedAt: device.revokedAt, isTheirs: device.person === by },
    isLeader: session.isLeader,
    participants: new Set([...session.participants, ...(newcomers.get(fact.session) ?? [])]),
    during: session.during,
    over: session.over,
    isCancelled: session.isCancelled,
    isClosed: session.isClosed,
    now,
  });
}

const sessionsOf = (facts: readonly Fact[]): SessionId[] => [...new Set(facts.map(({ session }) => session))];

/** Whoever walks in with what is sent, by session. */
function walkInsOf(facts: readonly Fact[]): ReadonlyMap<SessionId, ReadonlySet<ParticipantId>> {
  const found = new Map<SessionId, Set<ParticipantId>>();
  for (const fact of facts)
    if (fact.kind === 'walk-in')
      found.set(fact.session, (found.get(fact.session) ?? new Set()).add(fact.about));
  return found;
}
