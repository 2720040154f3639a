import type { RefusalCode, VoteResultView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { Notice, Section, Table } from '@talka/ui';
import { LEAST_SHOWN, type ShownCount } from '@talka/voting';
import { useFormats, useText } from '../../../site/text.js';
import type { BundleShown } from '../published.js';
import { TurnoutByPlace } from './turnout-by-place.js';
import { addsUp, byStyle, spoiltBy, total, type StyleLine } from '../turnout.js';

/** How many took part, as numbers that have to add up. */
export function Turnout({ bundle, turnout }: { bundle: BundleShown } & Pick<VoteResultView, 'turnout'>) {
  const t = useText('result');
  const { number } = useFormats();
  const sums = total(bundle.sums);
  const rows = (['roll', 'issued', 'envelopes', 'paper', 'spoilt', 'counted'] as const).map((id) => ({
    ...{ id, n: sums[id], term: t(`turnout.${id}`) },
    note: id === 'roll' || id === 'issued' || id === 'envelopes' ? t(`turnout.${id}-note`) : null,
  }));
  const unused = sums.issued - sums.envelopes;
  return (
    <Section title={t('turnout.title')} id="turnout">
      <dl className="result__sums">
        {rows.map(({ id, n, term, note }) => (
          <div key={id} className={`result__sum result__sum--${id}`}>
            <dt>
              {term}
              {note ? <span className="result__note">{note}</span> : null}
            </dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
      </dl>
      {addsUp(sums) ? (
        <p className="result__adds">{t('turnout.sum', { ...sums })}</p>
      ) : (
        <Notice tone="danger">{t('turnout.sum-wrong')}</Notice>
      )}
      {unused > 0 ? <p className="result__note">{t('turnout.unused', { n: unused })}</p> : null}
      <Spoilt bundle={bundle} />
      {bundle.sums.length > 1 ? <ByStyle bundle={bundle} /> : null}
      <TurnoutByPlace turnout={turnout} />
    </Section>
  );
}

/** An open vote has neither roll nor box: what there is to say is how many, and where they live. */
export function OpenTurnout({ result: { pots, turnout } }: { result: VoteResultView }) {
  const t = useText('result');
  const [only, ...others] = pots;
  return (
    <Section title={t('turnout.title')} id="turnout">
      {only && others.length === 0 ? (
        <p className="result__note">{t('turnout.open', { counted: only.counted })}</p>
      ) : null}
      <TurnoutByPlace turnout={turnout} />
    </Section>
  );
}

function Spoilt({ bundle: { spoilt } }: { bundle: BundleShown }) {
  const t = useText('result');
  const refusals = useText('refusals');
  if (spoilt.length === 0) return <p className="result__note">{t('turnout.spoilt-none')}</p>;
  return (
    <>
      <h3 className="result__group result__group--others">{t('turnout.spoilt-title')}</h3>
      <ul className="result__spoilt">
        {spoiltBy(spoilt).map(({ reason, paper, n }) => (
          <li key={`${reason} ${paper}`}>
            {t(paper ? 'turnout.spoilt-line-paper' : 'turnout.spoilt-line', {
              ...{ n, reason: sayRefusal(refusals, reason as RefusalCode) },
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function ByStyle({ bundle: { sums, configuration } }: { bundle: BundleShown }) {
  const t = useText('result');
  const { number } = useFormats();
  const lines = byStyle(sums);
  const { styles, pots } = configuration;
  const name = (style: string): string => {
    const own = styles.find(({ id }) => id === style)?.pots ?? [];
    if (own.length === pots.length) return t('turnout.style-all');
    return own.map((id) => pots.find((pot) => pot.id === id)?.name ?? id).join(' + ');
  };
  const cell = (value: ShownCount): string => {
    if (value === 'few') return t('turnout.hidden', { least: LEAST_SHOWN });
    return value === 'hidden' ? t('turnout.hidden-too') : number(value);
  };
  const hides = lines.some(({ roll, inBox, counted }) =>
    [roll, inBox, counted].some((value) => typeof value === 'string'),
  );
  const column = (id: keyof StyleLine & ('roll' | 'inBox' | 'counted'), header: string) => ({
    ...{ id, header, numeric: true },
    cell: (line: StyleLine) => cell(line[id]),
  });
  return (
    <>
      <h3 className="result__group result__group--others">{t('turnout.by-style')}</h3>
      <Table
        caption={t('turnout.by-style-note')}
        columns={[
          { id: 'style', header: t('turnout.style'), cell: ({ style }: StyleLine) => name(style) },
          column('roll', t('turnout.roll')),
          column('inBox', t('turnout.in-box')),
          column('counted', t('turnout.counted')),
        ]}
        rows={lines}
        rowKey={({ style }) => style}
      />
      {hides ? <p className="result__note">{t('turnout.hidden-note', { least: LEAST_SHOWN })}</p> : null}
    </>
  );
}
