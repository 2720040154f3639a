import { organisersYear, roleIn, type OrganisersYear } from '@talka/database';
import { ok, refuse, type Result } from '@talka/kernel';
import { decideAct, type OrganiserAct } from '@talka/volunteering';
import type { DataSource } from 'typeorm';

/** What is read of an event in its organiser's name: by the same rule as what is done, and not there for who does not act for it. */
export const readAs =
  (source: DataSource) =>
  async <T>(
    act: OrganiserAct,
    event: number,
    by: string,
    read: () => Promise<T | undefined>,
  ): Promise<Result<T>> => {
    const role = await roleIn(source, { event }, by);
    if (!role) return refuse('event.not-found');
    const may = decideAct(role, act);
    if (!may.ok) return may;
    const found = await read();
    return found === undefined ? refuse('event.not-found') : ok(found);
  };

/** An organiser's year, for who may know what it came to. */
export async function yearAs(
  source: DataSource,
  which: Parameters<typeof organisersYear>[1],
): Promise<Result<OrganisersYear>> {
  const role = await roleIn(source, which, which.person);
  const may = role && decideAct(role, 'hours');
  if (may && !may.ok) return may;
  const year = may && (await organisersYear(source, which));
  return year ? ok(year) : refuse('organisation.not-found');
}
