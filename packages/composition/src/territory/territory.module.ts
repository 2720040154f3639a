import { Module } from '@nestjs/common';
import {
  counts,
  municipalities,
  record,
  saveRules,
  signatories,
  transactionOf,
  type RulesChange,
} from '@talka/database';
import type { Person } from '@talka/identity';
import { accept, municipalityId, plainText, refuse } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';

const territory = (source: DataSource) => {
  const transaction = transactionOf(source, (manager) => ({ manager }));
  return {
    municipalities: () => municipalities(source),
    municipality: async (id: string) => (await municipalities(source, id))[0],
    signatories: () => signatories(source),
    counts: (id: string | null) => counts(source, id),
    changeRules: (by: Person, id: string, rules: RulesChange) =>
      transaction(async ({ manager }) => {
        if (!rules.languages.includes('lv')) accept(refuse('field.invalid', undefined, 'languages'));
        const contact = {
          email: rules.contact.email,
          phone: accept(plainText(rules.contact.phone, { max: 30 })),
          address: accept(plainText(rules.contact.address, { max: 120 })),
        };
        await saveRules(manager, id, { ...rules, contact });
        await record(manager, {
          kind: 'municipality.rules-changed',
          subject: { kind: 'municipality', id },
          municipality: municipalityId(id),
          by: by.id,
          facts: {
            moderation: rules.moderation,
            ...(rules.comments ? { comments: rules.comments } : {}),
            languages: rules.languages.join(' '),
            answerWithinDays: rules.answerWithinDays,
          },
        });
        return undefined;
      }),
  };
};

export type Territory = ReturnType<typeof territory>;
export const TERRITORY = Symbol('Territory');

@Module({
  providers: [{ provide: TERRITORY, useFactory: territory, inject: [DATABASE] }],
  exports: [TERRITORY],
})
export class TerritoryModule {}
