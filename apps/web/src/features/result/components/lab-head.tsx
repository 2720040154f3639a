import type { VoteView } from '@talka/contracts';
import { ButtonLink, Notice, PageHead } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { nameIn } from '../../../site/territory.js';
import { useLanguage, useText } from '../../../site/text.js';
import { ResultCrumbs } from './result-head.js';

/** What the laboratory is, and first of all what it is not. */
export function LabHead({ vote }: { vote: VoteView }) {
  const t = useText('result');
  const language = useLanguage();
  return (
    <>
      <PageHead
        above={<ResultCrumbs vote={vote} />}
        title={t('lab.title', { name: nameIn(vote.name, language) })}
        lead={t('lab.lead')}
        actions={
          <ButtonLink as={Link} to={`/votes/${vote.number}/result`}>
            {t('lab.to-result')}
          </ButtonLink>
        }
      />
      <Notice tone="warning" title={t('lab.warning')}>
        {t('lab.warning-text')}
      </Notice>
    </>
  );
}
