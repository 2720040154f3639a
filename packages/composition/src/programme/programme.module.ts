import { Module } from '@nestjs/common';
import {
  besides,
  eventSourceStore,
  municipalities,
  newestProgrammeEvents,
  officeEvents,
  programmeCards,
  programmeEvent,
  programmeEventStore,
  programmeEventsWhole,
  record,
  savedEvents,
  transactionOf,
  type After,
  type BesideRow,
  type ProgrammeFilter,
} from '@talka/database';
import {
  answerAsked,
  cancelEvent,
  changeEvent,
  clashes,
  dropEvent,
  importEvents,
  nearTo,
  planEvent,
  publishEvent,
  saveEvent,
  type Gathering,
  type ImportPorts,
  type ProgrammePorts,
} from '@talka/programme';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';

/** The ports of the programme, on one transaction. */
export const programmePorts = (manager: EntityManager): ProgrammePorts => ({
  events: programmeEventStore(manager),
  record: async (happening) => void (await record(manager, happening)),
});

const importPorts = (manager: EntityManager): ImportPorts => ({
  ...programmePorts(manager),
  imports: eventSourceStore(manager),
});

/** What is looked for, as it is asked; places by the name of one, or of one and those around it. */
export interface ProgrammeSearch extends Omit<ProgrammeFilter, 'places'> {
  readonly municipality?: string | undefined;
  readonly near?: string | undefined;
}

export const programmeOf = (source: DataSource) => {
  const transaction = transactionOf(source, programmePorts);
  const filterOf = async ({ municipality, near, ...rest }: ProgrammeSearch): Promise<ProgrammeFilter> => {
    const around = near === undefined ? undefined : await nearbyOf(source, near);
    const places = municipality === undefined ? around : [municipality];
    return places && around
      ? { ...rest, places: places.filter((one) => around.includes(one)) }
      : { ...rest, ...(places ? { places } : {}) };
  };
  return {
    plan: planEvent(transaction),
    import: importEvents(transactionOf(source, importPorts)),
    change: changeEvent(transaction),
    publish: publishEvent(transaction),
    cancel: cancelEvent(transaction),
    answer: answerAsked(transaction),
    save: saveEvent(transaction),
    drop: dropEvent(transaction),
    savedBy: (person: string) => savedEvents(source, person),
    clashesWith: (mine: Gathering) => clashesWith(source, mine),
    list: async (search: ProgrammeSearch, page: { after?: After | undefined; limit: number }) =>
      isEmpty(search) ? [] : programmeCards(source, await filterOf(search), page),
    whole: async (search: ProgrammeSearch, limit: number) =>
      isEmpty(search) ? [] : programmeEventsWhole(source, await filterOf(search), limit),
    newest: (limit: number) => newestProgrammeEvents(source, limit),
    one: (number: number) => programmeEvent(source, number),
    /** With what clashes with each of them, as far as the municipality has planned it itself. */
    ofOffice: async (municipality: string) => {
      const events = await officeEvents(source, municipality);
      return Promise.all(
        events.map(async (event) => ({
          ...event,
          clashes:
            event.municipality === municipality && event.state !== 'cancelled'
              ? await clashesWith(source, gatheringOf(event))
              : [],
        })),
      );
    },
  };
};

async function nearbyOf(source: DataSource, chosen: string): Promise<string[]> {
  const all = await municipalities(source);
  return nearTo(
    chosen,
    all.map(({ id, centre_lat: latitude, centre_lon: longitude }) => ({ id, latitude, longitude })),
  );
}

const gatheringOf = (row: Omit<BesideRow, 'title'>): Gathering => ({
  ...{ municipality: row.municipality, from: row.starts_at, until: row.ends_at, languages: row.languages },
  ...{ youngest: row.youngest, oldest: row.oldest, place: row.place_municipality },
});

async function clashesWith(source: DataSource, mine: Gathering): Promise<BesideRow[]> {
  if (mine.until <= mine.from || mine.place === null) return [];
  const beside = await besides(source, mine);
  if (beside.length === 0) return [];
  const near = await nearbyOf(source, mine.place);
  return beside.filter((row) => clashes(mine, gatheringOf(row), near));
}

/** Nothing happens in a stretch of time that ends before it begins. */
const isEmpty = ({ from, until }: ProgrammeSearch): boolean => until !== undefined && until <= from;

export type Programme = ReturnType<typeof programmeOf>;
export const PROGRAMME = Symbol('Programme');

@Module({
  providers: [{ provide: PROGRAMME, useFactory: programmeOf, inject: [DATABASE] }],
  exports: [PROGRAMME],
})
export class ProgrammeModule {}
