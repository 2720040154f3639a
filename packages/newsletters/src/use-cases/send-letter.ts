import type { Person } from '@talka/identity';
import { accept, type Transaction } from '@talka/kernel';
import type { Letter } from '../letter.js';
import type { LetterCourse } from '../lifecycle.js';
import type { NewsletterPorts } from '../ports.js';
import { decideAudience, decideCourse, decideWhole } from '../rules/decide-letter.js';
import { draftHere, letterHere, type LetterHere, type ReadLetter } from './write-letter.js';

type Ports = Pick<NewsletterPorts, 'letters' | 'record'>;

/** Whom it goes to is written down now, by the database, each address once; the mails go out from then on, so many a minute. */
export const startLetter = (transaction: Transaction<Ports>) => (by: Person, at: ReadLetter) =>
  transaction(async (ports): Promise<number> => {
    const letter = await draftHere(ports, at);
    accept(decideWhole(letter.words));
    const recipients = await ports.letters.fixRecipients(letter.id, letter.municipality, letter);
    accept(decideAudience(recipients));
    await ports.letters.enter(letter.id, 'sending');
    await ports.record({ ...about(letter, by), kind: 'letter.started', facts: { recipients } });
    return recipients;
  });

const DONE = { pause: 'letter.paused', resume: 'letter.resumed', cancel: 'letter.cancelled' } as const;

/** Stops a letter on its way for now, lets it go on, or calls it off. What has gone out has gone out. */
export const steerLetter =
  (transaction: Transaction<Ports>) => (by: Person, at: LetterHere & { readonly act: LetterCourse }) =>
    transaction(async (ports): Promise<void> => {
      const letter = await letterHere(ports, at);
      await ports.letters.enter(letter.id, accept(decideCourse(letter.state, at.act)));
      if (at.act === 'cancel') await ports.letters.leaveOutWaiting(letter.id);
      await ports.record({ ...about(letter, by), kind: DONE[at.act], facts: {} });
    });

const about = ({ id, municipality }: Letter, by: Person) => ({
  subject: { kind: 'letter', id },
  municipality,
  by: by.id,
});
