import { CheckIcon, CloseIcon, Details, Notice, VisuallyHidden } from '@talka/ui';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { hasPassed, nameOfCheck, type RecountCheck, type Recounted } from '../recount.js';

type Checked = Extract<Recounted, { kind: 'checked' }>;

/** What the recount came to: equal or not, and every check in words. */
export function RecountAnswer({ recounted, file }: { recounted: Recounted; file: string | null }) {
  const t = useText('result');
  const { ofRule } = useRefusals();
  const of = file === null ? t('recount.of-page') : t('recount.of-file', { name: file });
  if (recounted.kind === 'unreadable') {
    return (
      <Notice tone="danger" title={t('recount.refused')}>
        <p>{of}</p>
        <p>{t('recount.refused-json')}</p>
      </Notice>
    );
  }
  if (recounted.kind === 'refused') {
    const { refusal } = recounted;
    return (
      <Notice tone="danger" title={t('recount.refused')}>
        <p>{of}</p>
        <p>
          {refusal.code === 'opening.malformed'
            ? t('recount.refused-place', { place: `${refusal.params?.['place'] ?? ''}` })
            : ofRule(refusal)}
        </p>
      </Notice>
    );
  }
  const { checks } = recounted;
  const failed = checks.filter(({ passed }) => !passed);
  return (
    <>
      {hasPassed(recounted) ? (
        <Notice tone="success" title={t('recount.equal')}>
          <p>{of}</p>
          <p>{t('recount.equal-text', { count: checks.length })}</p>
        </Notice>
      ) : (
        <Notice tone="danger" title={t('recount.differs')}>
          <p>{of}</p>
          <p>{t('recount.differs-text', { failed: failed.length, count: checks.length })}</p>
          <CheckList checks={failed} of={recounted} />
        </Notice>
      )}
      <Details summary={t('recount.show-list')}>
        <CheckList checks={checks} of={recounted} />
        {recounted.configurationHash === null ? null : (
          <dl className="result__hash">
            <dt>{t('recount.hash')}</dt>
            <dd>
              <code>{recounted.configurationHash}</code>
              <span className="result__note">{t('recount.hash-note')}</span>
            </dd>
          </dl>
        )}
      </Details>
    </>
  );
}

function CheckList({ checks, of: { names } }: { checks: readonly RecountCheck[]; of: Checked }) {
  const t = useText('result');
  const sentence = (one: RecountCheck): string => {
    const { found = 0, expected = 0 } = 'found' in one ? one : {};
    const facts = { of: nameOfCheck(one, names), found, expected };
    return t(one.passed ? `check.${one.check}` : `check-failed.${one.check}`, facts);
  };
  return (
    <ul className="result__checks">
      {checks.map((one) => (
        <li
          key={`${one.check} ${one.of ?? ''}`}
          className={one.passed ? 'result__check' : 'result__check result__check--failed'}
        >
          {one.passed ? <CheckIcon /> : <CloseIcon />}
          <span>
            <VisuallyHidden>{t(one.passed ? 'recount.passed' : 'recount.failed')} </VisuallyHidden>
            {sentence(one)}
          </span>
        </li>
      ))}
    </ul>
  );
}
