import type { VoteView } from '@talka/contracts';
import { Card, Notice } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { officeWords } from '../office-words.js';
import './incidents.css';

/** Whom those who vote call or write, and that something is not in order just now. */
export function VoteHelp({ vote }: { vote: VoteView }) {
  const t = useText('incidents');
  const { all, going } = vote.incidents;
  const page = `/votes/${vote.number}/incidents`;
  return (
    <Card as="section" tone="sunk" className="vote-help" aria-labelledby="help-title">
      <h2 id="help-title">{t('help.title')}</h2>
      {going > 0 ? (
        <Notice tone="warning" title={t('help.going', { count: going })}>
          <p>{t('help.going-text')}</p>
          <p>
            <Link to={page}>{t('help.going-link')}</Link>
          </p>
        </Notice>
      ) : null}
      <HelpLine vote={vote} />
      {going > 0 ? null : (
        <p>
          <Link to={page}>
            {t('help.incidents')}
            {all > 0 ? ` (${all})` : ''}
          </Link>
        </p>
      )}
    </Card>
  );
}

/** The vote's own line, or the municipality's contact. */
export function HelpLine({ vote }: { vote: VoteView }) {
  const t = useText('incidents');
  const language = useLanguage();
  const contact = useTerritory().find(vote.municipality)?.rules.contact;
  const { phone, email, hours } = vote.helpLine ?? { phone: '', email: '', hours: null, ...contact };
  if (phone === '' && email === '') return null;
  const answered = hours && officeWords(hours, language);
  return (
    <>
      <p>{t('help.text')}</p>
      <dl className="vote-help__line">
        {phone ? (
          <div>
            <dt>{t('help.phone')}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </dd>
          </div>
        ) : null}
        {email ? (
          <div>
            <dt>{t('help.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        ) : null}
        {answered ? (
          <div>
            <dt>{t('help.hours')}</dt>
            <dd lang={answered.lang}>{answered.text}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
