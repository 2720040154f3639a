import type { ClashView } from '@talka/contracts';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useSaid } from '../use-said.js';

/** What others plan for the same people on that evening; what is not announced has no name yet. */
export function ClashList({ clashes }: { clashes: readonly ClashView[] }) {
  const t = useText('programme');
  const { nameOf } = useTerritory();
  const { when } = useSaid();
  return (
    <ul>
      {clashes.map(({ municipality, number, title, genre, from, until }) => {
        const facts = { name: nameOf(municipality), genre: t(`genre.${genre}`), when: when({ from, until }) };
        return (
          <li key={`${municipality} ${from} ${genre} ${number ?? ''}`}>
            {t('planning.clash', facts)}
            {number !== null && title !== null ? (
              <>
                {': '}
                <Link to={`/calendar/events/${number}`} lang="lv">
                  {title}
                </Link>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
