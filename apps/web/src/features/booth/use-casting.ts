import type { VoteView } from '@talka/contracts';
import type { Refusal, Result } from '@talka/kernel';
import { useRef, useState } from 'react';
import { client, forget } from '../../site/api.js';
import { castVote, resume, type CastingPorts, type CastingStep } from './casting.js';
import type { Paper, Sheet } from './papers.js';
import type { CastVote, Vault } from './vault.js';

export type Casting =
  | { readonly state: 'idle' }
  | { readonly state: 'under-way'; readonly step: CastingStep; readonly lost: boolean }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly lost: boolean }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'done'; readonly cast: CastVote };

const [FIRST, MOST] = [1_000, 15_000];

/** A pause that grows, and ends at once when the network is back. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      removeEventListener('online', end);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, Math.min(MOST, FIRST * 2 ** attempt));
    addEventListener('online', end);
  });
}

/** Two windows of one voter take turns: each would otherwise draw a token of its own, and one of them in vain. */
function alone<T>(vote: number, act: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return act();
  return navigator.locks.request(`talka-vote-${vote}`, act) as Promise<T>;
}

/** Casts a secret vote from this device, step by step, and says where it has got to. */
export function useCasting(vote: VoteView, vault: Vault | null) {
  const [casting, setCasting] = useState<Casting>({ state: 'idle' });
  const running = useRef(false);
  const { number } = vote;

  async function run(
    act: (ports: CastingPorts) => Promise<Result<CastVote> | null>,
    sentBefore = false,
  ): Promise<void> {
    if (!vault || running.current) return;
    running.current = true;
    let lostOnce = sentBefore;
    const ports: CastingPorts = {
      vault,
      ask: {
        configuration: () => client.call('votes.configuration', { params: { number } }),
        token: (blinded) => client.call('my-votes.token', { params: { number }, body: { blinded } }),
        cast: (envelope) => client.call('votes.cast', { params: { number }, body: { envelope } }),
      },
      sealing: () => import('./sealing.js'),
      wait: pause,
      tell: (step, lost) => {
        lostOnce ||= lost && step === 'cast';
        setCasting({ state: 'under-way', step, lost });
      },
    };
    try {
      // What is kept here is the right to vote: the browser is asked not to make room with it.
      if ('storage' in navigator) await navigator.storage.persist?.().catch(() => false);
      const outcome = await alone(number, () => act(ports));
      if (!outcome) setCasting({ state: 'idle' });
      else if (outcome.ok) setCasting({ state: 'done', cast: outcome.value });
      else setCasting({ state: 'refused', refusal: outcome.refusal, lost: lostOnce });
      void forget('my-votes.read');
    } catch (error) {
      setCasting({ state: 'failed', error });
    } finally {
      running.current = false;
    }
  }

  return {
    casting,
    cast: (style: string, papers: readonly Paper[], sheet: Sheet) =>
      run((ports) => castVote(ports, { vote, style, papers, sheet })),
    resume: () => run(resume, true),
    reset: () => setCasting({ state: 'idle' }),
  };
}
