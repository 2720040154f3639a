import { PageHead, Prose } from '@talka/ui';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

/** Statement after Cabinet Regulation 445 (2020): state, gaps with their alternatives, method, whom to tell, date. */
export default function AccessibilityRoute() {
  const t = useText('pages');
  return (
    <Page title={t('accessibility.title')}>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <Prose>
        <h2>{t('accessibility.state')}</h2>
        <p>{t('accessibility.state-text')}</p>
        <h2>{t('accessibility.gaps')}</h2>
        <ul>
          <li>{t('accessibility.gap-maps')}</li>
          <li>{t('accessibility.gap-files')}</li>
          <li>{t('accessibility.gap-ltg')}</li>
        </ul>
        <h2>{t('accessibility.tools')}</h2>
        <p>{t('accessibility.tools-text')}</p>
        <h2>{t('accessibility.how')}</h2>
        <p>{t('accessibility.how-text')}</p>
        <h3>{t('accessibility.aspects')}</h3>
        <p>{t('accessibility.aspect-list')}</p>
        <h2>{t('accessibility.tell')}</h2>
        <p>{t('accessibility.tell-text')}</p>
        <p className="t-small t-muted">{t('accessibility.date')}</p>
      </Prose>
    </Page>
  );
}
