import { Controller, Inject } from '@nestjs/common';
import { DESK_READS, type DeskReads, type TransparencyRow } from '@talka/composition';
import { ENDPOINTS, type TransparencyView } from '@talka/contracts';
import { PublicPage, Reply, Serves } from '@talka/platform';
import { sendFile } from '../open-data/send-file.js';
import { table } from '../open-data/table.js';
import type { FastifyReply } from 'fastify';

/** What moderators did, year by year, for everyone: as a page reads it, as a table, and as JSON. */
@Controller()
export class TransparencyController {
  constructor(@Inject(DESK_READS) private readonly reads: DeskReads) {}

  @Serves(ENDPOINTS['transparency.read'])
  async read(): Promise<TransparencyView> {
    return view(await this.reads.transparency());
  }

  @PublicPage('/open-data/moderation.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    const { rows } = view(await this.reads.transparency());
    const lines = rows.map((row) => [
      ...[row.year, row.municipality, row.what, row.detail, row.count, row.medianHours ?? ''],
    ]);
    const head = ['year', 'municipality', 'what', 'detail', 'count', 'median_hours'];
    void sendFile(reply, 'text/csv', table(head, lines));
  }

  @PublicPage('/open-data/moderation.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    const about =
      'What moderators of municipalities did with Talka, by year of Riga’s calendar. Nobody is named.';
    const told = { about, licence: 'CC0-1.0', ...view(await this.reads.transparency()) };
    void sendFile(reply, 'application/json', JSON.stringify(told));
  }
}

const view = (rows: readonly TransparencyRow[]): TransparencyView => ({
  rows: rows.map(({ median_hours: medianHours, ...row }) => ({ ...row, medianHours })),
  automated: 0,
});
