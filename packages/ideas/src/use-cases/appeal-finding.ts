import { accept, plainText, refuse, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Idea, IdeaId } from '../idea.js';
import type { IdeasPorts } from '../ports.js';
import { decideFindingAppeal } from '../rules/decide-finding-appeal.js';
import { about } from './idea-here.js';
import { ownIdea } from './own-idea.js';

const APPEAL_WORDS = { min: 20, max: 2000, lines: true } as const;

/** Asks a second person to look at a "not feasible". */
export const appealFinding =
  (transaction: Transaction<Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>>) =>
  (by: Person, command: { readonly id: IdeaId; readonly words: string }) =>
    transaction(async (ports): Promise<Idea> => {
      const idea = accept(await ownIdea(ports, command.id, by));
      const assessment = await ports.assessments.newest(idea.id);
      accept(decideFindingAppeal({ idea, assessment, now: ports.now }));
      if (!assessment) return accept<never>(refuse('appeal.nothing-to-appeal'));
      const words = plainText(command.words, APPEAL_WORDS);
      const grounds = accept(words.ok ? words : { ok: false, refusal: { ...words.refusal, field: 'words' } });
      await ports.assessments.keepAppeal(assessment, grounds, by.id);
      await ports.record(about(idea, 'idea.finding-appealed', by.id, { assessment: assessment.id }));
      return idea;
    });
