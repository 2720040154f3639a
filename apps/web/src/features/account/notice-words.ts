import type { NoticeKind, NoticeView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';

/** Kinds of notices that have a sentence of their own; others are said in general words and lead where they lead. */
const SAID = [
  'idea.published',
  'idea.returned',
  'idea.refused',
  'idea.threshold-reached',
  'idea.co-author-invited',
  'idea.co-author-joined',
  'idea.co-author-declined',
  'idea.taken-up',
  'idea.found-feasible',
  'idea.found-not-feasible',
  'idea.finding-appealed',
  'idea.finding-upheld',
  'idea.finding-reversed',
  'idea.evaluator-assigned',
  'appeal.granted',
  'appeal.denied',
  'case.opened',
  'role.granted',
  'role.revoked',
  'residence.moved',
  'vote.begun',
  'vote.ends-soon',
  'vote.annulled',
  'vote.result',
] as const satisfies readonly NoticeKind[];

export interface NoticeWords {
  readonly key: MessageKey<'account'>;
  /** The words the sentence is completed with; what the notice lacks stays empty rather than throwing. */
  readonly params: { readonly title: string; readonly name: string; readonly count: number };
}

export function noticeWords(notice: Pick<NoticeView, 'kind' | 'params'>): NoticeWords {
  const { title, name, count } = notice.params;
  const known = SAID.find((kind) => kind === notice.kind);
  return {
    key: known ? `notice.${known}` : 'notice.other',
    params: {
      title: title === undefined ? '' : String(title),
      name: name === undefined ? '' : String(name),
      count: typeof count === 'number' ? count : 0,
    },
  };
}
