import { askForCertificates } from '@talka/certificates';
import { closedWorkshop, completionsOf } from '@talka/database';
import { municipalityId, personId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { certificatePorts } from './certificates.module.js';

/**
 * Whoever completed a workshop gets a certificate of it, within a transaction that does more. Asked for again, nothing is made
 * again: it is asked for under the workshop's own name.
 */
export async function certifyCompleted(manager: EntityManager, workshop: string): Promise<void> {
  const held = await closedWorkshop(manager, workshop);
  if (!held) return;
  const completed = await completionsOf(manager, workshop);
  await askForCertificates(certificatePorts(manager), {
    origin: `workshop:${workshop}`,
    municipality: municipalityId(held.municipality),
    by: null,
    wanted: completed.map(({ person, name, attended, from, until }) => ({
      ...{ holder: personId(person), name, kind: 'workshop' as const, thing: `workshop:${held.number}` },
      // It is called what its leader called it, in whatever language that is.
      title: { lv: held.title },
      ...{ organisation: held.organisation, from, until, minutes: attended },
    })),
  });
}
