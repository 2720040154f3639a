import type { VoteView } from '@talka/contracts';
import { useKept, type Reading } from '../../features/booth/use-kept.js';
import { VoteHelp } from '../../features/incidents/components/vote-help.js';
import { VoteActs } from '../../features/votes/components/vote-acts.js';
import { VoteHead } from '../../features/votes/components/vote-head.js';
import { VoteNext } from '../../features/votes/components/vote-next.js';
import { VoteProjects } from '../../features/votes/components/vote-projects.js';
import { VoteRules } from '../../features/votes/components/vote-rules.js';
import { VoteTrustees } from '../../features/votes/components/vote-trustees.js';
import '../../features/votes/components/votes.css';
import { whatNext, type NextFacts } from '../../features/votes/what-next.js';
import { useCall } from '../../site/api.js';
import { Page } from '../../site/page.js';
import { usePerson, useSession } from '../../site/session.js';
import { nameIn } from '../../site/territory.js';
import { useLanguage } from '../../site/text.js';
import { VotePage } from './vote-page.js';

export default function VoteRoute() {
  return <VotePage>{(vote) => <Vote vote={vote} />}</VotePage>;
}

function Vote({ vote }: { vote: VoteView }) {
  const language = useLanguage();
  const session = useSession();
  const person = usePerson();
  const params = { number: vote.number };
  const { data: mine } = useCall('my-votes.read', { params }, { enabled: person !== undefined });
  const { reading } = useKept(vote.number, person?.id ?? null, mine?.entry ?? null);
  const next = whatNext({ vote, session: session?.state, mine, device: deviceOf(reading) });
  return (
    <Page title={nameIn(vote.name, language)}>
      <article className="vote">
        <VoteHead vote={vote} />
        <div className="vote__next">
          <VoteNext vote={vote} next={next} />
          <VoteHelp vote={vote} />
        </div>
        <div className="vote__body">
          <VoteProjects vote={vote} own={mine?.pots ?? []} />
          <VoteRules vote={vote} />
          <VoteTrustees vote={vote} />
          <VoteActs vote={vote} />
        </div>
      </article>
    </Page>
  );
}

function deviceOf(reading: Reading): NextFacts['device'] {
  if (reading.state === 'reading') return 'unknown';
  if (reading.state === 'none') return 'nothing';
  const { receipt, token, pending } = reading.kept;
  return receipt ? 'cast' : token || pending ? 'token' : 'nothing';
}
