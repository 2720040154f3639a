import { formats } from '@talka/i18n';
import type { MailContent, Mails } from '../mails.js';
import { words, type Say, type Templates } from './words.js';

/** Of votes, to everyone who may vote. */
export const VOTING_MAILS = {
  'vote-begun': (say, it) => called(say, 'vote-begun', it),
  'vote-ends-soon': (say, it) => called(say, 'vote-ends-soon', it),
  'vote-annulled': (say, it) => called(say, 'vote-annulled', it),
  'vote-result': (say, it) => called(say, 'vote-result', it),
} satisfies Partial<Templates>;

type VoteCall = 'vote-begun' | 'vote-ends-soon' | 'vote-annulled' | 'vote-result';

function called(say: Say, template: VoteCall, it: Mails[VoteCall]): MailContent {
  const { title, municipality } = it;
  const until = formats(say.language).dateTime(it.until);
  const canVote = template === 'vote-begun' || template === 'vote-ends-soon';
  return {
    subject: say(`mail.${template}.subject`, { title }),
    heading: say(`mail.${template}.heading`, { until }),
    body: [
      words(say(`mail.${template}.lead`, { title, municipality, until })),
      ...(canVote && it.proved === 'no' ? [words(say('mail.vote.prove'))] : []),
    ],
    action: { label: say(`mail.${template}.action`), path: it.path },
    note: say('mail.vote.to-all'),
  };
}
