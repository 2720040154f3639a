import { Controller, Inject } from '@nestjs/common';
import { HERITAGE_PLACES, type HeritagePlaceRow, type HeritagePlaces } from '@talka/composition';
import type { Precision } from '@talka/heritage';
import { PublicPage, Reply } from '@talka/platform';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../open-data/send-file.js';
import { table } from '../open-data/table.js';

/** Points that are the middle of a town, or another place's, are of others, and say nothing of where the place is. */
const PASSED_ON: readonly Precision[] = ['site', 'near', 'far'];

/** Places and living traditions, as files. */
@Controller()
export class PlacesDataController {
  constructor(@Inject(HERITAGE_PLACES) private readonly places: HeritagePlaces) {}

  @PublicPage('/open-data/heritage-places.csv', 'file')
  async csv(@Reply() reply: FastifyReply): Promise<void> {
    const lines = (await this.places.all()).map((row) => COLUMNS.map(([, of]) => of(row)));
    void sendFile(reply, 'text/csv', table(COLUMNS.map(([name]) => name), lines)); // prettier-ignore
  }

  @PublicPage('/open-data/heritage-places.json', 'file')
  async json(@Reply() reply: FastifyReply): Promise<void> {
    const about =
      'Places, makers, living traditions and festivals of Latgale. Without coordinates where only the town is known.';
    const rows = (await this.places.all()).map((row) =>
      Object.fromEntries(COLUMNS.map(([name, of]) => [name, of(row)])),
    );
    void sendFile(reply, 'application/json', JSON.stringify({ about, licence: 'CC0-1.0', rows }));
  }
}

const isPassedOn = ({ precision }: HeritagePlaceRow): boolean => PASSED_ON.includes(precision);

const COLUMNS: readonly (readonly [string, (row: HeritagePlaceRow) => string | number | null])[] = [
  ['id', ({ id }) => id],
  ['municipality', ({ municipality }) => municipality],
  ['country', ({ country }) => country],
  ['kind', ({ kind }) => kind],
  ['traditions', ({ traditions }) => traditions.join(' ')],
  ...(['lv', 'ltg', 'en', 'ru'] as const).flatMap(
    (language) =>
      [
        [`name_${language}`, ({ name }: HeritagePlaceRow) => name[language] ?? null],
        [`about_${language}`, ({ about }: HeritagePlaceRow) => about[language] ?? null],
      ] as const,
  ),
  ['lat', (row) => (isPassedOn(row) ? row.lat : null)],
  ['lon', (row) => (isPassedOn(row) ? row.lon : null)],
  ['precision', ({ precision }) => precision],
  ['website', ({ website }) => website],
  ['source', ({ source }) => source],
  ['verified', ({ is_verified: verified }) => (verified ? 'yes' : 'no')],
  ['changed_at', ({ changed_at: at }) => at.toISOString()],
];
