import { Controller, Inject, Param } from '@nestjs/common';
import { VOTE_READS, type VoteReads } from '@talka/composition';
import { PublicPage, RefusedRequest, Reply } from '@talka/platform';
import { commandsFor } from '@talka/voting';
import type { VoteBundle } from '@talka/voting/protocol';
import type { FastifyReply } from 'fastify';
import { resultView, voteView } from './vote.presenter.js';

const NUMBER = /^[1-9]\d{0,8}$/;

/** What a result is counted again from, as files under the names that the commands say: for readers and machines without script. */
@Controller()
export class PublishedFilesController {
  constructor(@Inject(VOTE_READS) private readonly reads: VoteReads) {}

  @PublicPage('/votes/:number/files/:name', 'file')
  async file(
    @Param('number') number: string,
    @Param('name') name: string,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const text = NUMBER.test(number) ? await this.textOf(Number(number), name) : undefined;
    if (text === undefined) throw new RefusedRequest({ code: 'file.not-found' });
    void reply
      .type(`${name.endsWith('.json') ? 'application/json' : 'text/plain'}; charset=utf-8`)
      .headers({
        'content-disposition': `attachment; filename="${name}"`,
        'content-security-policy': `default-src 'none'; sandbox`,
        'cache-control': 'public, max-age=60',
      })
      .send(text);
  }

  /** Nothing of a vote whose result is not published, and of no pot too small to be. */
  private async textOf(number: number, name: string): Promise<string | undefined> {
    const [vote, published] = await Promise.all([this.reads.one(number), this.reads.result(number)]);
    if (!vote || !published) return undefined;
    const { bundle, pots } = resultView(published);
    const { rules, potList } = voteView(vote);
    const files = commandsFor({ number, rules }, { bundle: bundle !== null, pots: [] });
    if (name === files.bundle) return bundle ?? undefined;
    const pot = potList.find(({ id }) => files.pot(id) === name)?.id;
    if (pot === undefined) return undefined;
    const ballots = bundle === null ? pots : (JSON.parse(bundle) as Pick<VoteBundle, 'pots'>).pots;
    return ballots.find((one) => one.pot === pot)?.ballots ?? undefined;
  }
}
