import { useFormats, useText } from '../../../site/text.js';
import { tieOf, wayOf } from '../counting.js';
import { isEmptyProject, isEmptyTrustee } from '../draft-body.js';
import { fewTyped, potsOf } from '../pots.js';
import { momentOfClock } from '@talka/kernel';
import { processSent } from '../process-form.js';
import type { StepProps } from '../step-props.js';
import { areasOf, inPotsTyped, nameOfUnion } from '../unions.js';
import { useProcessFacts } from '../use-process-facts.js';
import { FewVoters, LeftOut } from './step-money.js';
import { Facts } from './facts.js';

/** Everything at once before it is kept: to be read by a second pair of eyes. */
export function StepLook({ form, municipality }: StepProps) {
  const t = useText('voteoffice');
  const { dateTime, euros, list } = useFormats();
  const pots = potsOf(form) ?? [];
  const [opens, closes] = [momentOfClock(form.opens), momentOfClock(form.closes)];
  const process = processSent(form);
  const facts = useProcessFacts(process, municipality.id);
  const projects = form.projects.filter((one) => !isEmptyProject(one));
  const trustees = form.trustees.filter((one) => !isEmptyTrustee(one));
  const unions = form.potKind === 'one' ? [] : form.unions;
  const sum = pots.reduce((total, { budgetCents }) => total + budgetCents, 0);
  return (
    <>
      <Facts
        facts={[
          [t('voteoffice.name'), form.name.lv],
          [t('voteoffice.opens'), opens ? dateTime(opens) : ''],
          [t('voteoffice.closes'), closes ? dateTime(closes) : ''],
          ...facts,
          [t('voteoffice.step-money'), t('voteoffice.areas-sum', { count: pots.length, sum: euros(sum) })],
          ...(unions.length > 0
            ? ([[t('voteoffice.unions-short'), <UnionsSaid key="unions" form={form} />]] as const)
            : []),
          [t('voteoffice.step-projects'), list(projects.map(({ name }) => name)) || t('voteoffice.none-yet')],
          [t('voteoffice.ballot'), t(`voteoffice.ballot-${form.ballot}`)],
          [t('voteoffice.count'), t(`voteoffice.count-${wayOf(form.count)}`)],
          [t('voteoffice.ties'), t(`voteoffice.ties-${tieOf(form.count)}`)],
          [t('voteoffice.secrecy'), t(`voteoffice.secrecy-${form.secrecy}`)],
          ...(form.secrecy === 'secret'
            ? ([
                [
                  t('voteoffice.trustees'),
                  trustees.length > 0
                    ? t('voteoffice.trustees-of', {
                        needed: form.needed,
                        names: list(trustees.map(({ name }) => name)),
                      })
                    : t('voteoffice.none-yet'),
                ],
              ] as const)
            : []),
        ]}
      />
      <LeftOut inPots={inPotsTyped(form)} places={municipality.areas} />
      <FewVoters few={fewTyped(form)} />
      <p className="t-muted">{t('voteoffice.look-text')}</p>
    </>
  );
}

/** A union by its name, and by its places if it has one of its own. */
function UnionsSaid({ form }: { form: StepProps['form'] }) {
  return (
    <ul className="vote-office__plain">
      {form.unions.map((union) => {
        const places = areasOf(form, union.id)
          .map(({ name }) => name)
          .join(', ');
        const name = nameOfUnion(form, union);
        return <li key={union.id}>{name === places ? name : `${name}: ${places}`}</li>;
      })}
    </ul>
  );
}
