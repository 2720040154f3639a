import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

/** The way from a municipality to its news. */
export function NewsLink({ municipality }: { municipality: string }) {
  const t = useText('news');
  return (
    <p>
      <Link to={`/news?municipality=${municipality}`}>{t('news.title')}</Link>
    </p>
  );
}
