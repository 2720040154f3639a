import { ButtonLink, PageHead } from '@talka/ui';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { useText } from '../../site/text.js';

/** No such vote: says so, and leads to those there are. */
export function MissingVote({ title, lead }: { title: string; lead: string }) {
  const t = useText('shell');
  return (
    <Page title={title}>
      <PageHead
        title={title}
        lead={lead}
        actions={
          <>
            <ButtonLink as={Link} to="/votes">
              {t('nav.votes')}
            </ButtonLink>
            <ButtonLink as={Link} to="/" tone="quiet">
              {t('page.home')}
            </ButtonLink>
          </>
        }
      />
    </Page>
  );
}
