import { Controller, Inject } from '@nestjs/common';
import { INDICATORS_OF, type Indicators } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { INDICATOR_KEYS } from '@talka/indicators';
import { ok, type Result } from '@talka/kernel';
import { Input, PublicPage, Reply, Serves } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { groupView, indicatorsCsv, indicatorsJson, keysOf } from './indicators.presenter.js';

/** What the programme came to: for the page, and as files. */
@Controller()
export class IndicatorsController {
  constructor(@Inject(INDICATORS_OF) private readonly indicators: Indicators) {}

  @Serves(ENDPOINTS['indicators.read'])
  async read(
    @Input() { params }: InputOf<Endpoints['indicators.read']>,
  ): Promise<Result<OutputOf<Endpoints['indicators.read']>>> {
    return ok(groupView(await this.indicators.cells(keysOf(params.group))));
  }

  @PublicPage('/open-data/indicators.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    void sendFile(reply, 'text/csv', indicatorsCsv(await this.indicators.cells(INDICATOR_KEYS)));
  }

  @PublicPage('/open-data/indicators.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    const all = indicatorsJson(await this.indicators.cells(INDICATOR_KEYS));
    void sendFile(reply, 'application/json', JSON.stringify(all));
  }
}
