import { PageHead, Prose, Section } from '@talka/ui';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

const STEPS = ['propose', 'answer', 'support', 'deliver'] as const;

export default function AboutRoute() {
  const t = useText('pages');
  return (
    <Page title={t('about.title')}>
      <PageHead title={t('about.title')} lead={t('about.lead')} />
      <Section title={t('about.how')}>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h3>{t(`about.step-${step}`)}</h3>
              <p>{t(`about.step-${step}-text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Prose>
        <h2>{t('about.open')}</h2>
        <p>{t('about.open-text')}</p>
        <p>
          <a href="/api/openapi.json">{t('about.data')}</a>
        </p>
        <p>
          <Link to="/transparency">{t('about.moderation')}</Link>
        </p>
        <h2>{t('about.beside')}</h2>
        <p>{t('about.beside-text')}</p>
      </Prose>
    </Page>
  );
}
