import type { DeviceCard, RegisterRow, Registers } from '@talka/composition';
import type { DeviceView, FactAnswerView, FactView, RegisterView, SentFact } from '@talka/contracts';
import type { PersonId } from '@talka/kernel';
import { deviceId, type Fact, type FactAnswer } from '@talka/workshops';

export const deviceView = (card: DeviceCard): DeviceView => ({
  ...{ id: card.id, label: card.label, registeredAt: card.registered_at.toISOString() },
  ...{ seenAt: card.seen_at.toISOString(), revokedAt: card.revoked_at?.toISOString() ?? null },
});

export const factView = (fact: Fact): FactView => ({ ...fact, replaces: [...fact.replaces] });

/** A fact as it came over the wire, with what is known of whoever sent it. */
export const factFrom = (sent: SentFact, device: string, by: PersonId): Fact =>
  ({
    ...sent,
    claimedAt: new Date(sent.claimedAt).toISOString(),
    ...{ device: deviceId(device), by },
  }) as unknown as Fact;

export const answerView = (answer: FactAnswer): FactAnswerView => ({
  ...{ id: answer.id, as: answer.as },
  refusal:
    answer.as === 'refused' ? { code: answer.refusal.code, params: { ...answer.refusal.params } } : null,
});

export const registerView =
  ({ keys, passKey }: Registers) =>
  (row: RegisterRow): RegisterView => ({
    ...{ session: row.session, number: row.number, role: row.role },
    workshop: { id: row.workshop, number: row.workshop_number, title: row.title, place: row.place },
    ...{ from: row.from.toISOString(), until: row.until.toISOString() },
    ...{ isCancelled: row.is_cancelled, isClosed: row.is_closed },
    participants: row.participants.map((one) => ({ ...one })),
    leaders: row.leaders.map((one) => ({ ...one })),
    facts: row.facts.map(factView),
    checkpoint: row.checkpoint,
    ...{ codeKey: keys.ofSession(row.session), passKey },
  });
