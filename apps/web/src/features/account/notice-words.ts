import { NOTICE_KINDS, type NoticeView } from '@talka/contracts';
import type { MessageKey } from '@talka/i18n/browser';

export interface NoticeWords {
  readonly key: MessageKey<'account'>;
  /** The words the sentence is completed with; what the notice lacks stays empty rather than throwing. */
  readonly params: { readonly title: string; readonly name: string; readonly count: number };
}

export function noticeWords(notice: Pick<NoticeView, 'kind' | 'params'>): NoticeWords {
  const { title, name, count } = notice.params;
  // A page that is open for long may be told what it has no sentence for.
  const known = NOTICE_KINDS.find((kind) => kind === notice.kind);
  return {
    key: known ? `notice.${known}` : 'notice.other',
    params: {
      title: title === undefined ? '' : String(title),
      name: name === undefined ? '' : String(name),
      count: typeof count === 'number' ? count : 0,
    },
  };
}
