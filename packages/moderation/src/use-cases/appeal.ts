import { accept, plainText, refuse, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Case } from '../case.js';
import { decideAppeal } from '../rules/decide-appeal.js';
import type { ModerationPorts } from '../ports.js';
import { openCase } from './open-case.js';

export const APPEAL_WORDS = { min: 20, max: 2000, lines: true } as const;

/** Asks a second moderator to look at a refusal. */
export const appeal =
  (transaction: Transaction<ModerationPorts>) =>
  (by: Person, command: { subject: Case['subject']; words: string }) =>
    transaction(async (ports): Promise<Case> => {
      const { cases, subjects, now } = ports;
      const subject = await subjects.ofAuthor(command.subject, by.id);
      if (!subject)
        return accept(refuse(command.subject.kind === 'idea' ? 'idea.not-found' : 'comment.not-found'));
      const last = await cases.lastStatement(command.subject);
      accept(decideAppeal({ last, appealed: await cases.appealed(command.subject), now }));
      const words = plainText(command.words, APPEAL_WORDS);
      const note = accept(words.ok ? words : { ok: false, refusal: { ...words.refusal, field: 'words' } });
      return openCase(ports, {
        kind: 'appeal',
        municipality: subject.municipality,
        subject: command.subject,
        looks: 'before',
        authors: subject.authors,
        firstDecider: last?.by ?? null,
        note,
      });
    });
