import { Button, Section } from '@talka/ui';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { PartProps } from '../part-props.js';

/** What was not selected may be voted on again as it was costed. */
export function BringBack({ view, onAnswer }: PartProps) {
  const t = useText('feasibility');
  const bring = useAction('feasibility.bring-back', onAnswer);
  return (
    <Section title={t('assess.bring-back')}>
      <div className="feasibility__form">
        <p>{t('assess.bring-back-text')}</p>
        {bring.error ? <Trouble error={bring.error} /> : null}
        <Button
          tone="quiet"
          busy={bring.isPending}
          onClick={() => bring.mutate({ params: { municipality: view.municipality, number: view.number } })}
        >
          {t('assess.bring-back-do')}
        </Button>
      </div>
    </Section>
  );
}
