import type { OfficeVoteView } from '@talka/contracts';
import { Details, Entries, Entry } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { AreasOfPot } from '../../../site/areas-of-pot.js';
import { useTerritory } from '../../../site/territory.js';
import { tieOf, wayOf } from '../counting.js';
import { fewVoters } from '../pots.js';
import { useProcessFacts } from '../use-process-facts.js';
import { Facts } from './facts.js';
import { Fingerprint } from './fingerprint.js';
import { FewVoters, LeftOut } from './step-money.js';

/** How a vote is set up, to be read once more before it is announced and looked up afterwards. */
export function VoteFacts({ view, municipality }: { view: OfficeVoteView; municipality: string }) {
  const t = useText('voteoffice');
  const { euros, number } = useFormats();
  const { areaNames, find } = useTerritory();
  const { rules } = view;
  const forAll = view.potList.some(({ areas }) => areas.length === 0);
  const inPots = forAll ? [] : view.potList.flatMap(({ areas }) => areas.map(({ id }) => id));
  const potName = (id: string) => view.potList.find((pot) => pot.id === id)?.name ?? '';
  return (
    <>
      <Facts
        facts={[
          ...useProcessFacts(view.process, municipality),
          [t('voteoffice.ballot'), t(`voteoffice.ballot-${rules.ballot.kind}`)],
          [t('voteoffice.count'), t(`voteoffice.count-${wayOf(rules.count)}`)],
          [t('voteoffice.ties'), t(`voteoffice.ties-${tieOf(rules.count)}`)],
          [t('voteoffice.age'), number(rules.mayVote.minimumAge)],
          [
            t('voteoffice.residence'),
            [
              t(`voteoffice.residence-${rules.mayVote.residence}`),
              ...areaNames(municipality, rules.mayVote.areas ?? []),
              ...(rules.mayVote.citizens ? [t('voteoffice.citizens')] : []),
            ].join('. '),
          ],
          [t('voteoffice.secrecy'), t(`voteoffice.secrecy-${rules.secrecy}`)],
          [t('voteoffice.complaint-days'), number(rules.complaintDays)],
        ]}
      />
      <LeftOut inPots={inPots} places={find(municipality)?.areas ?? []} />
      <FewVoters few={fewVoters(view.potList)} />
      <Details summary={t('voteoffice.pots-list', { count: view.potList.length })}>
        <ul>
          {view.potList.map((pot) => (
            <li key={pot.id}>
              {`${pot.name}: ${euros(pot.budgetCents)}`}
              <AreasOfPot municipality={municipality} pot={pot} />
            </li>
          ))}
        </ul>
      </Details>
      <Details summary={t('voteoffice.projects-count', { count: view.projectList.length })}>
        <ol>
          {view.projectList.map(({ id, name, costCents, pot }) => (
            <li key={id} value={Number(id)}>
              {[name, euros(costCents), view.potList.length > 1 ? potName(pot) : '']
                .filter(Boolean)
                .join(', ')}
            </li>
          ))}
        </ol>
      </Details>
      {view.trustees.length > 0 ? (
        <Details summary={t('voteoffice.trustees')}>
          <Entries label={t('voteoffice.trustees')}>
            {view.trustees.map(({ position, name, office, hasShare }, at) => (
              <Entry
                key={position}
                title={name}
                meta={[office, t(hasShare ? 'voteoffice.has-share' : 'voteoffice.has-no-share')]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <p className="t-small">
                  <Fingerprint publicKey={view.trusteeKeys[at] ?? ''} />
                </p>
              </Entry>
            ))}
          </Entries>
        </Details>
      ) : null}
    </>
  );
}
