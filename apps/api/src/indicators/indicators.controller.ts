import { Controller, Inject, Param } from '@nestjs/common';
import { INDICATORS_OF, type Indicators } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { yearReportPdf } from '@talka/documents';
import { INDICATOR_KEYS } from '@talka/indicators';
import { ok, type Result } from '@talka/kernel';
import { Input, PublicPage, RefusedRequest, Reply, Serves } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { groupView, indicatorsCsv, indicatorsJson, keysOf, reportOf } from './indicators.presenter.js';

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

  /** A year as a document, in Latvian and in English. */
  @PublicPage('/indicators/:year/:file', 'file')
  async report(
    @Param() { year, file }: { year: string; file: string },
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const language = (['lv', 'en'] as const).find((one) => file === `report-${one}.pdf`);
    const rows =
      language && /^\d{4}$/.test(year) ? await this.indicators.cells(INDICATOR_KEYS, Number(year)) : [];
    const [newest] = rows;
    if (!language || !newest) throw new RefusedRequest({ code: 'request.not-found' });
    const pdf = await yearReportPdf(reportOf(rows, await this.indicators.places(), language), language);
    void reply.type('application/pdf').header('cache-control', 'public, max-age=3600').send(pdf);
  }
}
