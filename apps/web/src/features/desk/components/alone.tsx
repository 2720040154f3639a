import type { CaseView } from '@talka/contracts';
import { ButtonLink, Notice } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';

/** Says, before something is taken away, that nobody could decide an appeal against it, and how others can. */
export function Alone({ of }: { of: CaseView }) {
  const t = useText('desk');
  const { nameOf } = useTerritory();
  const person = usePerson();
  const { municipality, kind, secondPerson } = of;
  if (kind === 'appeal' || secondPerson !== 'nobody') return null;
  const keeps = person?.grants.some(
    (grant) => grant.role === 'administrator' && grant.municipality === municipality,
  );
  return (
    <Notice
      tone="warning"
      title={t('desk.alone')}
      actions={
        keeps ? (
          <ButtonLink as={Link} to={`/office/${municipality}/pool`} tone="quiet" size="small">
            {t('desk.alone-pool')}
          </ButtonLink>
        ) : null
      }
    >
      {t(keeps ? 'desk.alone-keeps' : 'desk.alone-asks', { place: nameOf(municipality) })}
    </Notice>
  );
}
