import type { VoteResultView } from '@talka/contracts';
import { Table } from '@talka/ui';
import { LEAST_SHOWN } from '@talka/voting';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

type Line = VoteResultView['turnout'][number];

/** How many took part, place by place; small numbers never leave the server. */
export function TurnoutByPlace({ turnout }: Pick<VoteResultView, 'turnout'>) {
  const t = useText('result');
  const { number } = useFormats();
  const { areaNames, nameOf } = useTerritory();
  if (turnout.length === 0) return null;
  const place = ({ municipality, area }: Line) => {
    if (municipality === null) return t('turnout.place-none');
    const [name] = area === null ? [] : areaNames(municipality, [area]);
    return name === undefined ? nameOf(municipality) : <span lang="lv">{name}</span>;
  };
  const cell = ({ voters }: Line): string => {
    if (voters === 'few') return t('turnout.hidden', { least: LEAST_SHOWN });
    return voters === 'hidden' ? t('turnout.hidden-too') : number(voters);
  };
  return (
    <>
      <h3 className="result__group result__group--others">{t('turnout.by-place')}</h3>
      <Table
        caption={t('turnout.by-place-note')}
        columns={[
          { id: 'place', header: t('turnout.place'), cell: place },
          { id: 'voters', header: t('turnout.voters'), numeric: true, cell },
        ]}
        rows={[...turnout]}
        rowKey={({ municipality, area }) => `${municipality ?? ''} ${area ?? ''}`}
      />
      {turnout.some(({ voters }) => typeof voters === 'string') ? (
        <p className="result__note">{t('turnout.place-hidden-note', { least: LEAST_SHOWN })}</p>
      ) : null}
    </>
  );
}
