import type { OrganisationView } from '@talka/contracts';
import { Tag, type Tone } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';

const TONES: Readonly<Record<OrganisationView['state'], Tone>> = {
  asked: 'new',
  verified: 'done',
  'turned-down': 'danger',
};

/** How an organisation stands, in a word. */
export function OrganisationState({ state }: Pick<OrganisationView, 'state'>) {
  const t = useText('organise');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}

/** What an organisation is, by the register, and since when it is known here. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationView }) {
  const t = useText('organise');
  const { date } = useFormats();
  const { kind, registrationNumber, askedBy, askedAt } = organisation;
  const when = date(askedAt);
  const facts = [
    t(`kind.${kind}`),
    t('organisation.number', { number: registrationNumber }),
    // Whoever asked may have left the site since.
    askedBy ? t('organisation.asked-by', { name: askedBy, when }) : t('organisation.asked-when', { when }),
  ];
  return facts.map((fact) => <span key={fact}>{fact}</span>);
}
