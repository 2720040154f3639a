import type { VoteResultView, VoteView } from '@talka/contracts';
import { Notice, Section, Skeleton } from '@talka/ui';
import { LEAST_SHOWN } from '@talka/voting';
import type { PotLab } from '../../../counting/lab.js';
import { useFormats, useText } from '../../../site/text.js';
import { grouped, sumOf } from '../lab-differences.js';
import type { Lab } from '../use-lab.js';
import { LabTable } from './lab-table.js';
import { LabWay, UnsettledWay } from './lab-way.js';
import { useNames } from './pot-result.js';

interface LabPotProps {
  readonly vote: VoteView;
  readonly pot: VoteView['potList'][number];
  readonly outcome: VoteResultView['pots'][number];
  readonly lab: Lab;
}

/** One pot in every way of counting, the real one first. */
export function LabPot({ vote, pot, outcome, lab }: LabPotProps) {
  const t = useText('result');
  const found = lab.of(pot.id);
  return (
    <Section title={pot.name} id={`pot-${pot.id}`}>
      {found ? (
        <Ways vote={vote} pot={pot} lab={found} />
      ) : outcome.withheld ? (
        <Notice tone="info">{t('lab.few', { least: LEAST_SHOWN })}</Notice>
      ) : lab.state === 'counting' ? (
        <Skeleton label={t('lab.counting')} lines={6} />
      ) : (
        <Notice tone="warning">{t('lab.uncounted')}</Notice>
      )}
    </Section>
  );
}

function Ways({ vote, pot, lab }: Pick<LabPotProps, 'vote' | 'pot'> & { readonly lab: PotLab }) {
  const t = useText('result');
  const names = useNames(vote);
  const { real, others, unit, voters } = lab;
  const facts = { vote, pot, unit, voters, names };
  return (
    <>
      <Sum lab={lab} names={names} />
      <ul className="lab__legend" aria-hidden="true">
        <li className="result__key">{t('lab.key-same')}</li>
        <li className="result__key lab__key--only">{t('lab.key-only')}</li>
        <li className="result__key lab__key--left">{t('lab.key-left')}</li>
      </ul>
      <ol className="lab__ways">
        <LabWay {...facts} ways={[real.way]} real={real} outcome={real} />
        {grouped(others).map(({ ways, outcome }) =>
          outcome ? (
            <LabWay key={ways[0]} {...facts} ways={ways} real={real} outcome={outcome} />
          ) : (
            <UnsettledWay key={ways[0]} ways={ways} unit={unit} />
          ),
        )}
      </ol>
      <LabTable vote={vote} pot={pot} lab={lab} />
    </>
  );
}

/** How much of this result hangs on the rules, in two or three sentences. */
function Sum({ lab, names }: { lab: PotLab; names: (project: string) => string }) {
  const t = useText('result');
  const { list } = useFormats();
  const { ways, same, always, sometimes } = sumOf(lab);
  const named = (ids: readonly string[]) => list(ids.map((id) => t('result.quoted', { name: names(id) })));
  return (
    <p className="result__pot-lead">
      {same === ways ? t('lab.sum-all', { ways }) : t('lab.sum', { ways, same })}
      {same < ways && always.length > 0 ? ` ${t('lab.always', { names: named(always) })}` : null}
      {sometimes.length > 0 ? ` ${t('lab.sometimes', { names: named(sometimes) })}` : null}
    </p>
  );
}
