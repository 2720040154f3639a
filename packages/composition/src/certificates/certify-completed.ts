import { correctCertificates } from '@talka/certificates';
import { closedWorkshop, completionsOf } from '@talka/database';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import { inOthers } from '@talka/workshops';
import type { EntityManager } from 'typeorm';
import { certificatePorts } from './certificates.module.js';

/**
 * Certificates of a closed workshop say who completed it, within a transaction that does more. Said again, nothing is done again; where it
 * was opened, put right and closed anew, some are taken back or take the place of others.
 * @param closing of which happening this follows
 */
export async function certifyCompleted(
  manager: EntityManager,
  workshop: string,
  { closing, by }: { readonly closing: string; readonly by: PersonId | null },
): Promise<void> {
  const held = await closedWorkshop(manager, workshop);
  if (!held) return;
  const completed = await completionsOf(manager, workshop);
  const thing = `workshop:${held.number}`;
  await correctCertificates(certificatePorts(manager), {
    origin: `workshop:${workshop}:${closing}`,
    municipality: municipalityId(held.municipality),
    thing,
    achieved: completed.map(({ person, name, attended, from, until }) => ({
      ...{ holder: personId(person), name, kind: 'workshop' as const, thing },
      // It is called what its leader called it, in whatever language that is, and in others where they said it.
      title: { lv: held.title, ...inOthers(held.translations, 'title') },
      ...{ organisation: held.organisation, from, until, minutes: attended },
    })),
    because: by && held.reopenedWhy !== null ? { by, why: held.reopenedWhy } : null,
  });
}
