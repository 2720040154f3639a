import { PageHead, Prose } from '@talka/ui';
import { Fragment } from 'react';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

const PARTS = ['kept', 'shown', 'helping', 'rights', 'cookies', 'who'] as const;

export default function PrivacyRoute() {
  const t = useText('pages');
  return (
    <Page title={t('privacy.title')}>
      <PageHead title={t('privacy.title')} lead={t('privacy.lead')} />
      <Prose>
        {PARTS.map((part) => (
          <Fragment key={part}>
            <h2>{t(`privacy.${part}`)}</h2>
            <p>{t(`privacy.${part}-text`)}</p>
          </Fragment>
        ))}
      </Prose>
    </Page>
  );
}
