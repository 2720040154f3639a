import {
  jointTold,
  partnerTold,
  whoHolds,
  type JointTold,
  type Queryable,
  type Recipient,
} from '@talka/composition';
import { nameIn } from '@talka/territory';
import type { Consequences, Known, Mail } from './reaction.js';

/** Something waits for each municipality's voice: whoever can lend it reads of it, and until when. */
export const askForVoices = (on: Queryable, known: Known): Promise<Consequences> =>
  tell(on, known, 'joint.proposed', (it, { language }) => ({
    template: 'joint-proposed',
    params: {
      ...{ title: it.title, municipality: nameIn(it.municipality_name, language) },
      ...{ until: it.closes_at.toISOString(), path: pathOf(it) },
    },
  }));

/** What came of it, to everyone who could speak, and to those who write the minutes. */
export const tellWhatWasDecidedTogether = (on: Queryable, known: Known): Promise<Consequences> =>
  tell(on, known, 'joint.closed', (it) => ({
    template: 'joint-closed',
    params: { title: it.title, outcome: it.state, path: pathOf(it) },
  }));

/** Nobody needs to think about it any more. */
export const tellThatAProposalIsWithdrawn = (on: Queryable, known: Known): Promise<Consequences> =>
  tell(on, known, 'joint.withdrawn');

const pathOf = ({ number }: JointTold): string => `/memorandum/decisions/${number}`;

type Writing = (it: JointTold, to: Recipient) => Pick<Mail, 'template' | 'params'>;

async function tell(
  on: Queryable,
  { id, happening }: Known,
  kind: 'joint.proposed' | 'joint.closed' | 'joint.withdrawn',
  write?: Writing,
): Promise<Consequences> {
  const it = await jointTold(on, happening.subject.id);
  if (!it) return {};
  // Who speaks for a municipality; and, once it is over, who writes the minutes.
  const people = await whoHolds(
    on,
    kind === 'joint.closed' ? ['administrator', 'coordinator'] : ['administrator'],
  );
  const others = people.filter((person) => person.id !== happening.by);
  return {
    notices: others.map((to) => ({ person: to.id, kind, params: { title: it.title }, link: pathOf(it) })),
    mails: others.flatMap((to) =>
      to.email === null || !write
        ? []
        : [
            {
              ...{ onceKey: `${id}:${to.id}`, to: to.email, person: to.id, language: to.language },
              ...write(it, to),
            },
          ],
    ),
  };
}

/** An organisation waits to sign on: those who look after the partnership find that on the site. */
export async function noticeWhoSignsForThePartnership(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const it = await partnerTold(on, happening.subject.id);
  if (!it) return {};
  const link = '/office/partners';
  return {
    notices: (await whoHolds(on, ['coordinator'])).map(({ id: person }) => ({
      ...{ person, kind: 'partner.asked' as const, params: { title: it.name }, link },
    })),
  };
}

/** Whoever asked hears that the organisation is a partner now, or why it is not. */
export async function tellWhoAskedToSignOn(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const it = await partnerTold(on, happening.subject.id);
  if (!it || it.person === null || it.language === null) return {};
  const { person, email, language, name: title } = it;
  const isSigned = happening.kind === 'partner.signed';
  const path = isSigned ? '/memorandum' : '/memorandum/join';
  return {
    notices: [
      { person, kind: isSigned ? 'partner.signed' : 'partner.declined', params: { title }, link: path },
    ],
    mails:
      email === null
        ? []
        : [
            {
              ...{ onceKey: `${id}:${person}`, to: email, person, language },
              template: isSigned ? 'partner-signed' : 'partner-declined',
              params: isSigned ? { title, path } : { title, path, words: it.words ?? '' },
            },
          ],
  };
}
