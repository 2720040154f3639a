import type { OfficeVoteView } from '@talka/contracts';
import { ButtonLink, Section } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { pathOfVote } from '../places.js';

/** The way to the help line and the incidents, with how it stands there. */
export function Incidents({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  return (
    <Section title={t('voteoffice.incidents')}>
      <p className="vote-office__lead">{t('voteoffice.incidents-sum', view.incidents)}</p>
      <ButtonLink as={Link} tone="quiet" to={`${pathOfVote(municipality, view.number)}/incidents`}>
        {t('voteoffice.to-incidents')}
      </ButtonLink>
    </Section>
  );
}
