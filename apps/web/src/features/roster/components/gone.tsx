import type { RosterShift } from '@talka/contracts';
import { Details } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';

/** Who comes to a shift no more, and why, where they said so. */
export function Gone({ gone }: Pick<RosterShift, 'gone'>) {
  const t = useText('roster');
  const at = useAt();
  if (gone.length === 0) return null;
  return (
    <Details summary={t('gone.title', { count: gone.length })}>
      <ul className="roster__people">
        {gone.map((one) => (
          <li key={`${one.person} ${one.at}`}>
            <b>{one.name || t('roster.erased')}</b>
            {`: ${[
              t(one.byOrganiser ? 'gone.taken-back' : 'gone.given-up'),
              at(one.at),
              one.late && !one.byOrganiser ? t('gone.late') : '',
              one.why ? t(`gone.${one.why}`) : '',
              one.words ?? '',
            ]
              .filter(Boolean)
              .join('; ')}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
