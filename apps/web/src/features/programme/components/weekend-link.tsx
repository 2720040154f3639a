import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';

/** The way from a municipality to what is on this weekend in it and around it. */
export function WeekendLink({ municipality }: { municipality: string }) {
  const t = useText('programme');
  return (
    <p>
      <Link to={`/calendar?when=weekend&municipality=${municipality}&around=yes`}>
        {t('calendar.of-municipality')}
      </Link>
    </p>
  );
}
