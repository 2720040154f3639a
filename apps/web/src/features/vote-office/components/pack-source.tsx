import type { RulePack } from '@talka/voting';
import { useText } from '../../../site/text.js';

/** Where a pack's rules are written down, to be read there. */
export function PackSource({ source: { title, year, number, url } }: Pick<RulePack, 'source'>) {
  const t = useText('voteoffice');
  const words =
    number === null
      ? t('voteoffice.pack-source', { title, year: String(year) })
      : t('voteoffice.pack-source-numbered', { title, number, year: String(year) });
  return (
    <p className="t-small t-muted">
      {t('voteoffice.pack-source-of')} {url === null ? words : <a href={url}>{words}</a>}
    </p>
  );
}
