import { Card, Details } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { CopyHash } from './copy-hash.js';

/** The operator's command; a word of the machine, the same in every language. */
const VERIFY = 'npm run talka -- audit verify';

/** The end of the chain to hold on to, and how to prove later that nothing before it was changed. */
export function ChainHead({ head }: { head: { position: number; hash: string } | null }) {
  const t = useText('office');
  return (
    <Card edge="lake">
      <h2 className="t-entry__title">{t('audit.head')}</h2>
      {head ? (
        <>
          <p>{t('audit.head-text', { position: head.position })}</p>
          <CopyHash hash={head.hash} />
        </>
      ) : (
        <p>{t('audit.head-none')}</p>
      )}
      <Details summary={t('audit.verify')}>
        <ol className="audit__steps">
          <li>{t('audit.verify-1')}</li>
          <li>{t('audit.verify-2')}</li>
          <li>
            {t('audit.verify-3')}
            <code>{VERIFY}</code>
          </li>
          <li>{t('audit.verify-4')}</li>
        </ol>
      </Details>
    </Card>
  );
}
