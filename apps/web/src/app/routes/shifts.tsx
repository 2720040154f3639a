import { ButtonLink, PageHead } from '@talka/ui';
import { ShiftBoard } from '../../features/shifts/components/shift-board.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { usePerson } from '../../site/session.js';
import { useText } from '../../site/text.js';

export default function ShiftsRoute() {
  const t = useText('shifts');
  const person = usePerson();
  return (
    <Page title={t('shifts.title')}>
      <PageHead
        title={t('shifts.title')}
        lead={t('shifts.lead')}
        actions={
          person ? (
            <ButtonLink as={Link} to="/me/shifts" tone="quiet">
              {t('shifts.own-link')}
            </ButtonLink>
          ) : null
        }
      />
      <ShiftBoard />
      {person ? (
        <p className="shifts__organise">
          <Link to="/organise">{t('shifts.organise')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
