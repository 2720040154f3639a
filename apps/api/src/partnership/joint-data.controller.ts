import { Controller, Inject } from '@nestjs/common';
import { JOINT_DECISIONS, type JointDecisions } from '@talka/composition';
import { PublicPage, Reply } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { table } from '../open-data/table.js';

/** Every voice of every joint decision, as files. */
@Controller()
export class JointDataController {
  constructor(@Inject(JOINT_DECISIONS) private readonly joint: JointDecisions) {}

  @PublicPage('/open-data/joint-decisions.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    const rows = await this.rows();
    const head = Object.keys(rows[0] ?? EMPTY);
    void sendFile(reply, 'text/csv', table(head, rows.map((row) => Object.values(row)))); // prettier-ignore
  }

  @PublicPage('/open-data/joint-decisions.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    const about =
      'How the municipalities spoke on what they decided together with Talka: a row for each voice, one for a decision without any.';
    const told = { about, licence: 'CC0-1.0', rows: await this.rows() };
    void sendFile(reply, 'application/json', JSON.stringify(told));
  }

  private async rows() {
    return (await this.joint.voices()).map(({ proposed_at, ended_at, at, ...row }) => ({
      ...row,
      proposed_at: proposed_at.toISOString(),
      ended_at: ended_at?.toISOString() ?? null,
      at: at?.toISOString() ?? null,
    }));
  }
}

/** The columns while there is nothing to show under them. */
const EMPTY = {
  ...{ number: 0, title: '', proposed_by: '', state: '', quorum: 0, municipality: '', voice: '', why: '' },
  ...{ proposed_at: '', ended_at: '', at: '' },
};
