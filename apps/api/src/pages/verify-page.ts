import type { Endpoints, OutputOf } from '@talka/contracts';
import { translator, type MessageKey } from '@talka/i18n';
import { nameIn } from '@talka/territory';
import { heading, said, type SitePage } from './page-parts.js';

type Verified = OutputOf<Endpoints['verify.read']>;

/** Whether a certificate is genuine: readable without script, and nothing for search engines. */
export const verify: SitePage['load'] = async (context) => {
  const code = context.params['code'];
  const t = translator(context.language, 'certificates');
  const title = t('verify.title');
  const data = code === undefined ? undefined : await context.ask<Verified>(`/verify/${code}`);
  const name = data && nameIn(data.municipality, context.language);
  const lines = data
    ? [
        t(`verify.${data.state}` as MessageKey<'certificates'>),
        ...[data.name ?? '', data.title ? nameIn(data.title, context.language) : t('certificates.hours')],
        ...[
          t('certificates.days', { from: data.from, until: data.until }),
          data.organisation ?? '',
          name ?? '',
        ],
      ]
    : [code === undefined ? t('verify.lead') : t('verify.unknown')];
  const shown = data?.state === 'replaced' ? lines.slice(0, 1) : lines;
  return {
    ...{ title, description: t('verify.lead'), hidden: true },
    summary: heading(1, title) + shown.filter(Boolean).map(said).join(''),
    queries: data && code ? [{ key: ['verify.read', { params: { code } }], data }] : [],
  };
};
