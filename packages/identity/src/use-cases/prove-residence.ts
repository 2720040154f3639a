import {
  accept,
  refuse,
  type AreaId,
  type MunicipalityId,
  type PersonId,
  type Transaction,
} from '@talka/kernel';
import type { Account, DocumentKind } from '../account.js';
import type { Person } from '../actor.js';
import type {
  CodeOwner,
  KnownCode,
  KnownResidence,
  NewResidence,
  Place,
  ResidencePorts,
} from '../residence.js';
import { decideResidence, type ResidenceFacts, type ResidenceStep } from '../rules/decide-residence.js';
import { readPersonalCode, type PersonalCode } from '../rules/personal-code.js';
import { theirAccount } from './their-account.js';

export interface ProveAtDesk {
  readonly municipality: MunicipalityId;
  readonly person: PersonId;
  readonly document: DocumentKind;
  /** As typed. It is hashed here and goes no further. */
  readonly personalCode: string;
  /** As the document says it. */
  readonly birthDate: string;
  /** Null: they live in none of the municipalities; only who they are is proved. */
  readonly area: AreaId | null;
  readonly citizen: boolean;
}

/** A clerk has seen a document. @returns whether the code's last digit is in doubt, for the clerk to look again */
export const proveAtDesk = (transaction: Transaction<ResidencePorts>) => (by: Person, command: ProveAtDesk) =>
  transaction(async (ports): Promise<{ readonly doubtful: boolean }> => {
    const { municipality, person, document, area, citizen, birthDate } = command;
    if (person === by.id) accept(refuse('access.not-yours'));
    const resident = (await ports.people.find(person)) ?? accept<Account>(refuse('clerk.no-such-person'));
    const code = accept(readPersonalCode(command.personalCode));
    const place = area && { municipality, area };
    await prove(ports, {
      how: 'desk',
      by,
      resident,
      code,
      municipality,
      place,
      birthDate,
      citizen,
      document,
      providerSaysSo: false,
    });
    await ports.people.keepDeskHelp({
      municipality,
      clerk: by.id,
      person,
      act: 'residence-proved',
      document,
    });
    return { doubtful: !code.checks };
  });

export interface ProveByEid {
  readonly personalCode: string;
  readonly birthDate: string | null;
  /** Whether the provider says that they live where they say; null when it says nothing of it. */
  readonly livesThere: boolean | null;
  /** Chosen by the person among the areas of their account's municipality; null: only who they are is to be proved. */
  readonly area: AreaId | null;
}

/** Somebody has signed in with eID from their account. */
export const proveByEid = (transaction: Transaction<ResidencePorts>) => (by: Person, command: ProveByEid) =>
  transaction(async (ports): Promise<void> => {
    const resident = await theirAccount(ports, by);
    if (command.livesThere === false) accept(refuse('residence.area-elsewhere'));
    const code = accept(readPersonalCode(command.personalCode));
    const { area, birthDate } = command;
    const { municipality } = resident;
    const more = { citizen: null, document: null };
    const place = area && { municipality, area };
    const providerSaysSo = command.livesThere === true;
    await prove(ports, {
      ...{ how: 'sign-in', by, resident, code, municipality, place, birthDate, providerSaysSo },
      ...more,
    });
  });

interface Proof {
  readonly how: 'desk' | 'sign-in';
  readonly by: Person;
  readonly resident: Account;
  readonly code: PersonalCode;
  /** Of the desk, or of the account. */
  readonly municipality: MunicipalityId;
  readonly place: Place | null;
  readonly birthDate: string | null;
  readonly citizen: boolean | null;
  readonly document: DocumentKind | null;
  readonly providerSaysSo: boolean;
}

async function prove(ports: ResidencePorts, proof: Proof): Promise<void> {
  const { how, by, resident, code, municipality, document } = proof;
  const person = resident.id;
  const key = ports.keyOf(code.digits);
  // Whoever was quicker with a code that nobody had is seen the second time, and decides.
  const from = (await keep(ports, proof, key)) ?? (await keep(ports, proof, key));
  if (!from) return accept<never>(refuse('server.busy'));
  if (from.moved) {
    // In the log of the municipality that has lost it, where there is one.
    const about = { municipality: from.moved.municipality ?? municipality, by: by.id };
    const subject = { kind: 'person', id: from.moved.person };
    await ports.record({ kind: 'residence.moved', subject, ...about, facts: { to: person } });
  }
  const subject = { kind: 'person', id: person };
  await ports.record({
    ...{ kind: 'residence.proved', subject, municipality, by: by.id },
    facts: { how, document },
  });
}

async function keep(
  ports: ResidencePorts,
  proof: Proof,
  key: Uint8Array,
): Promise<{ moved: CodeOwner | undefined } | undefined> {
  const { resident, code, place, citizen } = proof;
  const person = resident.id;
  const known = await ports.residence.byKey(place?.municipality ?? null, key);
  const step = await decided(ports, proof, known, key);
  await ports.residence.forgetOthers({ place, person, key, owner: known.owner?.person });
  const birthDate = proof.birthDate ?? code.birthDate;
  const kept = await ports.residence.keep({
    ...{ key, person, birthDate, citizen, known: known.here !== undefined },
    ...placeOf(proof, known.here),
  });
  return kept ? { moved: step === 'move' ? known.owner : undefined } : undefined;
}

/** A person chooses an area themselves only where neither a clerk nor the municipality's roll has named one. */
const placeOf = (
  { how, place }: Proof,
  known: KnownResidence | undefined,
): Pick<NewResidence, 'place' | 'how'> =>
  how === 'sign-in' && known && known.how !== 'sign-in'
    ? { place: place && { ...place, area: known.area ?? place.area }, how: known.how }
    : { place, how };

async function decided(
  ports: ResidencePorts,
  { how, resident, code, municipality, place, birthDate, providerSaysSo }: Proof,
  known: KnownCode,
  key: Uint8Array,
): Promise<ResidenceStep> {
  const otherCode = await ports.residence.underOtherKey(resident.id, key);
  const lives = [place?.municipality ?? null, ...(otherCode ? [otherCode.municipality] : [])];
  const decision = decideResidence({
    ...{ how, code, birthDate, resident, municipality, providerSaysSo, otherCode },
    placeIsThere: !place || (await ports.places.areaIsIn(place.area, place.municipality)),
    asResident: place !== null,
    known: known.here,
    owner: known.owner && (await ownerOf(ports, known.owner)),
    voteRunning: await ports.residence.voteRunning(lives),
  });
  return accept(decision);
}

async function ownerOf(
  { people }: ResidencePorts,
  owner: CodeOwner,
): Promise<NonNullable<ResidenceFacts['owner']>> {
  const account = await people.find(owner.person);
  return {
    ...owner,
    account: account?.municipality ?? null,
    hasMailbox: account !== undefined && account.email !== null,
  };
}
