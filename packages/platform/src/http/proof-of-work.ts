import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SolvedChallenge, type ChallengeView } from '@talka/contracts';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { ENV, type Env } from '../env.js';
import { REDIS } from '../queue/redis.js';

/** Between a fifth of a second and a second on a telephone of today; some 250,000 rounds of SHA-256 on average. */
const COST = 1_000;
const TRIES = { least: 100, most: 400 };
const SECONDS = 1_200;

/**
 * Proofs of work of those who send a form without an account (ALTCHA's second protocol, https://altcha.org): each is
 * made for twenty minutes, and taken once by all processes together. While Redis is away each counts for itself.
 */
@Injectable()
export class ProofsOfWork {
  private readonly spent: RateLimiterAbstract;
  private readonly secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string };

  constructor(@Inject(REDIS) redis: Redis, @Inject(ENV) env: Env) {
    const once = { points: 1, duration: SECONDS };
    this.spent = new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `${env.TALKA_REDIS_PREFIX}:proof`,
      ...once,
      insuranceLimiter: new RateLimiterMemory(once),
    });
    const secret = (of: string): string =>
      Buffer.from(hkdfSync('sha256', env.TALKA_SECRET, 'talka', `proof of work: ${of}`, 32)).toString('hex');
    this.secrets = { hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('solution') };
  }

  async ask(): Promise<ChallengeView> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(TRIES.least, TRIES.most),
      deriveKey,
      expiresAt: new Date(Date.now() + SECONDS * 1_000),
      ...this.secrets,
    });
    return challenge as ChallengeView;
  }

  /** @returns whether this is a solution of ours, in time, that nobody has shown before; it is shown with this. */
  async take(shown: unknown): Promise<boolean> {
    const solved = readSolved(shown);
    if (!solved) return false;
    const { verified } = await verifySolution({ ...solved, deriveKey, ...this.secrets });
    return verified && this.first(solved.challenge.signature);
  }

  private first(signature: string): Promise<boolean> {
    return this.spent.consume(signature).then(
      () => true,
      (reason: unknown) => {
        if (reason instanceof Error) throw reason;
        return false;
      },
    );
  }
}

function readSolved(shown: unknown): SolvedChallenge | undefined {
  if (typeof shown !== 'string' || shown.length > 2_000) return undefined;
  try {
    return SolvedChallenge.parse(JSON.parse(Buffer.from(shown, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
