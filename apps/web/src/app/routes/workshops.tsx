import { ButtonLink, PageHead } from '@talka/ui';
import { lazy, Suspense } from 'react';
import { Catalogue } from '../../features/workshops/components/catalogue.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { usePerson } from '../../site/session.js';
import { useText } from '../../site/text.js';

const RegionMap = lazy(async () => ({
  default: (await import('../../features/map/region-map.js')).RegionMap,
}));

export default function WorkshopsRoute() {
  const t = useText('workshops');
  const person = usePerson();
  return (
    <Page title={t('workshops.title')}>
      <PageHead
        title={t('workshops.title')}
        lead={t('workshops.lead')}
        actions={
          person ? (
            <ButtonLink as={Link} to="/me/workshops" tone="quiet">
              {t('workshops.own-link')}
            </ButtonLink>
          ) : null
        }
      />
      <Catalogue
        map={(counts, hrefOf) => (
          <Suspense fallback={null}>
            <div className="workshops-map">
              <RegionMap
                counts={counts}
                hrefOf={hrefOf}
                said={(name, count) => `${name}: ${t('workshops.count', { count })}`}
              />
            </div>
          </Suspense>
        )}
      />
      {person ? (
        <p className="workshops-organise">
          <Link to="/organise">{t('workshops.organise')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
