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
  const it = data?.certifies;
  const lines = data
    ? [
        t(`verify.${data.state}` as MessageKey<'certificates'>),
        ...(it
          ? [
              ...[data.name ?? '', it.title ? nameIn(it.title, context.language) : t('certificates.hours')],
              ...[t('certificates.days', { from: it.from, until: it.until }), it.organisation ?? ''],
              name ?? '',
            ]
          : []),
      ]
    : [code === undefined ? t('verify.lead') : t('verify.unknown')];
  return {
    ...{ title, description: t('verify.lead'), hidden: true },
    summary: heading(1, title) + lines.filter(Boolean).map(said).join(''),
    queries: data && code ? [{ key: ['verify.read', { params: { code } }], data }] : [],
  };
};
