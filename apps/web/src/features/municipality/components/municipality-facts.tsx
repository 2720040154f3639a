import type { MunicipalityView, SignatoryView } from '@talka/contracts';
import { Card, Details } from '@talka/ui';
import { nameIn } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import './municipality.css';

/** Whom to write to and what is promised. */
export function ContactCard({ municipality }: { municipality: MunicipalityView }) {
  const t = useText('pages');
  const { contact, answerWithinDays, moderation } = municipality.rules;
  return (
    <Card as="section" edge="lake" aria-labelledby="contact" className="contact">
      <h2 id="contact">{t('municipality.contact')}</h2>
      <ul className="contact__list">
        <li>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
        <li>
          <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </li>
        <li lang="lv">{contact.address}</li>
      </ul>
      <p className="t-small">{t('municipality.promise', { days: answerWithinDays })}</p>
      <p className="t-small t-muted">{t(`municipality.${moderation}`)}</p>
    </Card>
  );
}

/** How big it is, what it was made of and which places lie in it; every figure with its date and source. */
export function Facts({
  municipality,
  signatories,
}: {
  municipality: MunicipalityView;
  signatories: readonly SignatoryView[];
}) {
  const t = useText('pages');
  const language = useLanguage();
  const { number, date } = useFormats();
  // Some figures are dated to the day, some to the year.
  const dated = (when: string) => (/^\d{4}-\d{2}-\d{2}$/.test(when) ? date(`${when}T12:00:00Z`) : when);
  const { population, areaKm2, areas } = municipality;
  return (
    <div className="facts">
      <dl>
        <div>
          <dt>{t('municipality.population')}</dt>
          <dd>
            <b>{number(population.value)}</b>{' '}
            <small>
              {t('municipality.population-note', { when: dated(population.asOf), source: population.source })}
            </small>
          </dd>
        </div>
        <div>
          <dt>{t('municipality.area')}</dt>
          <dd>
            <b>{t('municipality.km2', { value: areaKm2 })}</b>
          </dd>
        </div>
        <div>
          <dt>{t('municipality.formed')}</dt>
          <dd>{signatories.map(({ name }) => nameIn(name, language)).join(', ')}</dd>
        </div>
      </dl>
      {areas.length > 1 ? (
        <Details summary={`${t('municipality.places')} (${number(areas.length)})`}>
          <ul className="facts__areas" lang="lv">
            {areas.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}
