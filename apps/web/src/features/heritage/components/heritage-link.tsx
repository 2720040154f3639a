import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

/** The way from a municipality to what there is to see in it. */
export function HeritageLink({ municipality }: { municipality: string }) {
  const t = useText('heritage');
  return (
    <p>
      <Link to={`/heritage?municipality=${municipality}`}>{t('heritage.of-municipality')}</Link>
    </p>
  );
}
