import type { VoteResultView, VoteView } from '@talka/contracts';
import { announce } from '@talka/ui';
import { shownByPot } from '@talka/voting';
import { useMemo, useState } from 'react';
import { forgetPicks, ownPicks, projectsIn } from '../../features/booth/own-picks.js';
import { VoteHelp } from '../../features/incidents/components/vote-help.js';
import { AuditorFiles } from '../../features/result/components/auditor-files.js';
import { Complaints } from '../../features/result/components/complaints.js';
import { Downloads } from '../../features/result/components/downloads.js';
import { OwnPicks } from '../../features/result/components/own-picks.js';
import { PotResult } from '../../features/result/components/pot-result.js';
import { RecountPanel } from '../../features/result/components/recount-panel.js';
import { ResultHead } from '../../features/result/components/result-head.js';
import '../../features/result/components/result.css';
import { TrackerPanel } from '../../features/result/components/tracker-panel.js';
import { OpenTurnout, Turnout } from '../../features/result/components/turnout.js';
import { asCounted, publishedIn } from '../../features/result/published.js';
import { useTold } from '../../features/result/use-told.js';
import { usePerson } from '../../site/session.js';
import { useText } from '../../site/text.js';
import { ResultPage } from './result-page.js';

export default function VoteResultRoute() {
  return (
    <ResultPage title="result.title">{(vote, result) => <Published {...{ vote, result }} />}</ResultPage>
  );
}

function Published({ vote: announced, result }: { vote: VoteView; result: VoteResultView }) {
  const t = useText('result');
  // Read once: a town's ballots are megabytes.
  const { bundle, ballots } = useMemo(() => publishedIn(result), [result]);
  const vote = useMemo(() => asCounted(announced, bundle), [announced, bundle]);
  const counted = shownByPot(result.pots, vote.rules.secrecy);
  const told = useTold(vote, result, ballots);
  const person = usePerson();
  const [forgotten, setForgotten] = useState(false);
  const own = projectsIn(person && !forgotten ? ownPicks(vote.number, person.id) : null);
  const forgetOwn = (): void => {
    if (person) forgetPicks(vote.number, person.id);
    setForgotten(true);
    announce(t('own.forgotten'));
  };
  return (
    <article className="result">
      <ResultHead vote={vote} result={result} />
      <Complaints vote={vote} result={result} />
      <OwnPicks {...{ vote, result, own }} onForget={forgetOwn} />
      {result.pots.map((outcome) => {
        const pot = vote.potList.find(({ id }) => id === outcome.pot);
        return pot ? (
          <PotResult
            key={pot.id}
            {...{ vote, pot, outcome, told, own }}
            counted={counted.get(pot.id) ?? 'hidden'}
          />
        ) : null;
      })}
      {bundle ? (
        <>
          <Turnout bundle={bundle} turnout={result.turnout} />
          <TrackerPanel vote={vote} bundle={bundle} />
        </>
      ) : (
        <OpenTurnout result={result} />
      )}
      <RecountPanel vote={vote} result={result} />
      <Downloads vote={vote} result={result} ballots={ballots} />
      <AuditorFiles vote={vote} result={result} />
      <VoteHelp vote={vote} />
    </article>
  );
}
