import { ButtonLink, PageHead } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useText } from '../../../site/text.js';

/** What has become part of another idea leads there. */
export function MergedPage({ into }: { into: number }) {
  const t = useText('merging');
  return (
    <Page title={t('merging.gone')}>
      <PageHead
        title={t('merging.gone')}
        lead={t('merging.gone-text')}
        actions={
          <ButtonLink as={Link} to={`/ideas/${into}`}>
            {t('merging.gone-link')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
