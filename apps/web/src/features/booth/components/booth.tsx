import type { VoteView } from '@talka/contracts';
import { stylesOf } from '@talka/voting';
import { useRef } from 'react';
import { useCall } from '../../../site/api.js';
import { useAddressQuery } from '../../../site/link.js';
import { usePerson } from '../../../site/session.js';
import { Trouble } from '../../../site/trouble.js';
import { voteOfView } from '../../../site/vote-of-view.js';
import { papersOf, type Sheet } from '../papers.js';
import { useKept } from '../use-kept.js';
import { Begun, BoothClosed, BoothFrame, BoothLoading } from './booth-frame.js';
import { BoothGate } from './booth-gate.js';
import { LoadCard } from './load-card.js';
import { OpenRoom } from './open-room.js';
import { PracticeRoom } from './practice-room.js';
import { SecretRoom } from './secret-room.js';
import './booth.css';

/** The way into the booth: practice for anyone, the vote itself for whoever may vote, and words for all others. */
export function Booth({ vote }: { vote: VoteView }) {
  const begun = useRef<{ heading: string | null }>({ heading: null });
  return (
    <Begun value={begun}>
      <Room vote={vote} />
    </Begun>
  );
}

function Room({ vote }: { vote: VoteView }) {
  const [query] = useAddressQuery();
  const person = usePerson();
  const asked = useCall(
    'my-votes.read',
    { params: { number: vote.number } },
    { enabled: person !== undefined },
  );
  const mine = asked.data;
  const { reading, vault, again } = useKept(vote.number, person?.id ?? null, mine?.entry ?? null);
  const voting = useRef(false);

  if (query.has('practice')) {
    if (person && !mine && !asked.error) return <BoothLoading vote={vote} />;
    const first = stylesOf(voteOfView(vote).pots)[0]?.pots ?? [];
    const papers = papersOf(vote, mine && mine.pots.length > 0 ? mine.pots : first);
    return <PracticeRoom vote={vote} papers={papers} owner={person?.id ?? 'practice'} />;
  }
  if (vote.moment !== 'open') return <BoothClosed vote={vote} />;
  if (!person) return <BoothGate vote={vote} />;
  if (asked.error && !mine) {
    return (
      <BoothFrame vote={vote}>
        <Trouble error={asked.error} retry={() => void asked.refetch()} />
      </BoothFrame>
    );
  }
  if (!mine || (vote.secrecy === 'secret' && reading.state === 'reading'))
    return <BoothLoading vote={vote} />;
  const pots = mine.pots;
  if (vote.secrecy === 'open') {
    if (mine.blocked) return <BoothClosed vote={vote} refusal={mine.blocked} />;
    return (
      <OpenRoom
        vote={vote}
        papers={papersOf(vote, pots)}
        owner={person.id}
        begun={sheetOf(mine.openBallot)}
      />
    );
  }
  const kept = reading.state === 'read' ? reading.kept : null;
  if (mine.entry === 'desk') return <BoothClosed vote={vote} refusal={{ code: 'token.voted-at-desk' }} />;
  if (mine.entry === 'online' && vault && !kept?.token && !kept?.pending) {
    // The roll may know of a token before the device has been read again: whoever is casting must not lose the room.
    const behind = reading.state === 'read' && reading.knowing !== 'online';
    if (behind && !voting.current) return <BoothLoading vote={vote} />;
    if (!behind) return <LoadCard vote={vote} vault={vault} onLoaded={() => void again()} />;
  }
  voting.current = true;
  // Whoever holds a token votes in the pots it was given for, also after moving away.
  const style = kept?.token?.style ?? kept?.pending?.style ?? mine.style;
  const styled = stylesOf(voteOfView(vote).pots).find(({ id }) => id === style);
  if (!styled || !vault) {
    return <BoothClosed vote={vote} refusal={mine.blocked ?? { code: 'token.no-pot' }} />;
  }
  return (
    <SecretRoom
      vote={vote}
      style={styled.id}
      papers={papersOf(vote, styled.pots)}
      owner={person.id}
      reading={reading}
      vault={vault}
      again={again}
    />
  );
}

/** An open vote's ballot as the server has it. */
function sheetOf(ballot: unknown): Sheet | null {
  if (!Array.isArray(ballot)) return null;
  const pots = ballot as readonly { pot: string; choices: string[]; points?: number[] }[];
  return Object.fromEntries(pots.map(({ pot, ...choices }) => [pot, choices]));
}
