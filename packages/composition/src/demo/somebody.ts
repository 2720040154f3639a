import { demoPeople, one, sql } from '@talka/database';
import type { Person } from '@talka/identity';
import { municipalityId, personId } from '@talka/kernel';
import type { DataSource } from 'typeorm';

export const emailOf = (key: string): string => demoPeople.find((one) => one.key === key)?.email ?? '';

/** One of the invented people, as they act. @throws when nobody is called so */
export async function somebody(source: DataSource, key: string): Promise<Person> {
  const it = demoPeople.find((one) => one.key === key);
  if (!it) throw new Error(`nobody is ${key}`);
  const { id } = await one<{ id: string }>(source, sql`select id from person where email = ${it.email}`);
  return {
    ...{ id: personId(id), name: it.name, birthDate: it.birthDate },
    municipality: municipalityId(it.municipality),
    grants: [],
  };
}
