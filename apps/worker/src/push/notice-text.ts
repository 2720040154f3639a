import type { PushLine, WaitingPush } from '@talka/composition';
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
  /** Shown without a sound. */
  readonly silent: boolean;
}

type Reader = Pick<WaitingPush, 'id' | 'language'>;
type Told = Pick<PushLine, 'kind' | 'params'> & { readonly count: number };

/** Lines of a digest that are read at a glance; the rest is counted. */
const MOST_LINES = 3;

export function pushText({
  id,
  kind,
  language,
  notice,
}: Reader & {
  readonly kind: string;
  readonly notice: NonNullable<WaitingPush['notice']>;
}): PushText {
  const { params, link } = notice;
  const body = sentence(language, { kind, params, count: Number(params['count'] ?? 0) });
  return { title: 'Talka', body, language, path: pathIn(language, link), tag: id, silent: false };
}

/** All that waited, in one message that says how much it is: what led there alone leads there from here, too. */
export function digestText({ id, language }: Reader, lines: readonly PushLine[]): PushText {
  const t = translator(language, 'channels');
  const [only] = lines.length === 1 ? lines : [];
  const more = lines.length - MOST_LINES;
  return {
    title: only ? 'Talka' : t('push.news', { count: lines.length }),
    body: [
      ...lines.slice(0, MOST_LINES).map((line) => sentence(language, line)),
      ...(more > 0 ? [t('push.more', { count: more })] : []),
    ].join('\n'),
    ...{ language, path: pathIn(language, only?.link ?? '/me/notices'), tag: id, silent: true },
  };
}

function sentence(language: Reader['language'], { kind, params, count }: Told): string {
  const t = translator(language, 'account');
  const known = NOTICE_KINDS.find((one) => one === kind);
  const { title = '', name = '' } = params;
  return t(known ? `notice.${known}` : 'notice.other', { title: String(title), name: String(name), count });
}

const pathIn = (language: string, path: string): string => (language === 'lv' ? path : `/${language}${path}`);
