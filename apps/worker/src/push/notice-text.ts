import type { WaitingPush } from '@talka/composition';
import { NOTICE_KINDS } from '@talka/contracts';
import { translator } from '@talka/i18n';

/** What a browser shows: what the notice says in the language its person reads, and where it leads. Nothing else is in it. */
export interface PushText {
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly path: string;
  /** The same again takes the place of what is shown already: whoever is told twice sees it once. */
  readonly tag: string;
}

export function pushText({ id, kind, language, notice }: WaitingPush & { notice: object }): PushText {
  const t = translator(language, 'account');
  const known = NOTICE_KINDS.find((one) => one === kind);
  const { title = '', name = '', count = 0 } = notice.params;
  return {
    title: 'Talka',
    body: t(known ? `notice.${known}` : 'notice.other', {
      ...{ title: String(title), name: String(name), count: Number(count) },
    }),
    language,
    path: language === 'lv' ? notice.link : `/${language}${notice.link}`,
    tag: id,
  };
}
