import type { Person } from '@talka/identity';
import { accept, refuse, type AreaId, type MunicipalityId, type Transaction } from '@talka/kernel';
import { nameIn, type Language } from '@talka/territory';
import type { Letter, LetterDraft, LetterId, Segment } from '../letter.js';
import type { NewsletterPorts } from '../ports.js';
import { decideChange, decideNewDraft, decideWhole } from '../rules/decide-letter.js';
import { tidyLetter } from '../rules/tidy-letter.js';
import { wordsIn } from '../rules/words-in.js';

type Ports = Pick<NewsletterPorts, 'letters' | 'places' | 'subscriptions' | 'post'>;

export interface LetterHere {
  readonly municipality: MunicipalityId;
  readonly letter: LetterId;
}
export interface ReadLetter extends LetterHere {
  /** The revision whoever asks has read. */
  readonly revision: number;
}

/** The letter, locked. */
export const letterHere = async (
  { letters }: Pick<Ports, 'letters'>,
  { municipality, letter }: LetterHere,
): Promise<Letter> => (await letters.find(municipality, letter)) ?? accept<never>(refuse('letter.not-found'));

/** The draft, locked, as it was read. */
export async function draftHere(ports: Pick<Ports, 'letters'>, at: ReadLetter): Promise<Letter> {
  const letter = await letterHere(ports, at);
  accept(decideChange(letter, at.revision));
  return letter;
}

async function areasAreHere(
  { places }: Pick<Ports, 'places'>,
  municipality: MunicipalityId,
  { areas }: Segment,
): Promise<void> {
  const isHere = async (area: AreaId): Promise<boolean> => places.areaIsIn(area, municipality);
  for (const area of areas)
    if (!(await isHere(area))) accept<never>(refuse('news.area-elsewhere', undefined, 'areas'));
}

/** Begins a letter; nobody but the municipality's officials sees it until it is sent. */
export const draftLetter =
  (transaction: Transaction<Ports>) => (by: Person, municipality: MunicipalityId, draft: LetterDraft) =>
    transaction(async (ports): Promise<LetterId> => {
      accept(decideNewDraft(await ports.letters.drafts(municipality)));
      await areasAreHere(ports, municipality, draft);
      return ports.letters.add(municipality, accept(tidyLetter(draft)), by.id);
    });

export const saveLetter =
  (transaction: Transaction<Ports>) => (by: Person, at: ReadLetter, draft: LetterDraft) =>
    transaction(async (ports): Promise<void> => {
      const { id } = await draftHere(ports, at);
      await areasAreHere(ports, at.municipality, draft);
      await ports.letters.save(id, accept(tidyLetter(draft)), by.id);
    });

export const dropLetter = (transaction: Transaction<Ports>) => (_: Person, at: ReadLetter) =>
  transaction(async (ports): Promise<void> => {
    const { id } = await draftHere(ports, at);
    await ports.letters.drop(id);
  });

/** Sends the letter to whoever writes it, as a reader of a language gets it; no reader gets anything. */
export const tryLetter =
  (transaction: Transaction<Ports>) =>
  (by: Person, at: ReadLetter & { readonly language: Language; readonly onceKey: string }) =>
    transaction(async (ports): Promise<void> => {
      const { words } = await draftHere(ports, at);
      accept(decideWhole(words));
      const to = (await ports.subscriptions.addressOf(by.id)) ?? accept<never>(refuse('news.no-address'));
      const { language, onceKey } = at;
      const name = await ports.places.nameOf(at.municipality);
      const municipality = name ? nameIn(name, language) : '';
      await ports.post(
        { onceKey: `letter-try:${onceKey}`, to, person: by.id, language },
        { template: 'newsletter', params: { ...wordsIn(words, language), municipality } },
      );
    });
