import { Controller, Inject } from '@nestjs/common';
import { ENDPOINTS, OPEN_DATA, OPEN_DATA_TYPES, type OpenDataView } from '@talka/contracts';
import { ENV, PublicPage, Reply, Serves, type Env } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { catalogue, CATALOGUE_PATH, pathOfSet } from './catalogue.js';
import { sendFile } from './send-file.js';

/** Which files of open data there are: for people, and for catalogues of data. */
@Controller()
export class CatalogueController {
  constructor(@Inject(ENV) private readonly env: Env) {}

  @Serves(ENDPOINTS['open-data.list'])
  list(): OpenDataView {
    return {
      sets: OPEN_DATA.map((id) => ({
        id,
        files: OPEN_DATA_TYPES.map((type) => ({ type, path: pathOfSet(id, type) })),
      })),
      ...{ licence: 'CC0-1.0', catalogue: CATALOGUE_PATH },
    };
  }

  @PublicPage(CATALOGUE_PATH, 'file')
  catalogue(@Reply() reply: FastifyReply): void {
    const { origin } = new URL(this.env.TALKA_ORIGIN);
    void sendFile(reply, 'application/ld+json', JSON.stringify(catalogue(origin), null, 2));
  }
}
