import { accept, refuse, type AreaId, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { Account, AccountChange } from '../account.js';
import type { Person } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { tidyName } from '../rules/tidy-name.js';
import { theirAccount } from './their-account.js';

/** What is not given stays as it is. A new municipality needs a new area with it. */
export interface ChangeAccount {
  readonly name?: string | undefined;
  readonly municipality?: MunicipalityId | undefined;
  readonly area?: AreaId | undefined;
  readonly language?: Language | undefined;
}

/** Changes someone's name, residence or language. */
export const changeAccount =
  (transaction: Transaction<Pick<IdentityPorts, 'people' | 'places' | 'record'>>) =>
  (by: Person, command: ChangeAccount) =>
    transaction(async ({ people, places, record }) => {
      const before = await theirAccount({ people }, by);
      const after: AccountChange = {
        name: command.name === undefined ? before.name : accept(tidyName(command.name)),
        municipality: command.municipality ?? before.municipality,
        area: command.area ?? before.area,
        language: command.language ?? before.language,
      };
      const fields = changed(before, after);
      if (fields.length === 0) return;
      if (!(await places.areaIsIn(after.area, after.municipality))) {
        accept(refuse('registration.area-elsewhere', undefined, 'area'));
      }
      await people.change(by.id, after);
      const { municipality } = after;
      const subject = { kind: 'person', id: by.id };
      await record({
        kind: 'person.changed',
        subject,
        municipality,
        by: by.id,
        facts: { fields: fields.join(' ') },
      });
    });

const changed = (before: Account, after: AccountChange): string[] =>
  (['name', 'municipality', 'area', 'language'] as const).filter((field) => before[field] !== after[field]);
