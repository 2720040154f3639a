import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase } from '@talka/database/testing';
import { later, municipalityId, personId, type PersonId } from '@talka/kernel';
import { publishWorkshop, startWorkshop, type Workshop, type WorkshopDraft } from '@talka/workshops';
import { workshopPorts } from '../workshops.ports.js';

const municipality = 'ludzas-novads';
const WEEK = 7 * 86_400_000;
const NUMBER = '40008123456';

/** A database with an organisation that holds courses, for whoever comes to them at once. */
export async function courseScene() {
  const database = await testDatabase();
  const source = await createDataSource({
    ...{ url: database.url, pool: 8, applicationName: 'enrolment' },
  }).initialize();

  const people = async (count: number): Promise<PersonId[]> => {
    const found = await source.query<{ id: string }[]>(
      `insert into person (name, birth_date, municipality_id, area_id, language)
         select 'Aina Podniece', '1985-05-05', municipality_id, id, 'lv'
         from (select * from area where municipality_id = $1 limit 1) as area, generate_series(1, $2) returning id`,
      [municipality, count],
    );
    return found.map(({ id }) => personId(id));
  };
  const [leader] = (await people(1)) as [PersonId];
  await source.query(
    `with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
        values ($1, 'Podnieku biedrība', 'association', '${NUMBER}', 'verified', talka_now()) returning id)
      insert into organisation_person (organisation_id, person_id, role) select id, $2, 'manager' from o`,
    [municipality, leader],
  );
  /** Who writes and leads them. */
  const by = {
    ...{ id: leader, name: 'Aina Podniece', birthDate: '1985-05-05' },
    ...{ municipality: municipalityId(municipality), grants: [] },
  };

  return {
    ...{ source, people, by },
    /** A course of so many evenings, a week apart, from the n-th week on. */
    course: async (
      evenings: number,
      from = 2,
      change: Partial<Pick<WorkshopDraft, 'places' | 'questions'>> = {},
    ): Promise<Workshop> => {
      const transaction = transactionOf(source, workshopPorts);
      const begins = later(new Date(), from * WEEK);
      const draft: WorkshopDraft = {
        ...{
          title: 'Māla trauki',
          about: 'Ripa un krāsns',
          translations: {},
          bring: '',
          place: 'Podnieku māja',
          area: null,
        },
        ...{ contact: '60000222', craft: 'pottery', languages: ['lv'], access: [] },
        ...{ youngest: null, oldest: null, price: 0, enrolment: 'course', places: 1, closesBefore: 0 },
        ...{ completion: null, questions: [], after: [], ...change },
        sessions: Array.from({ length: evenings }, (_, week) => ({
          ...{ catchUpFor: null, places: 0 },
          during: { from: later(begins, week * WEEK), until: later(begins, week * WEEK + 7_200_000) },
        })),
      };
      const [{ number }] = await source.query<[{ number: number }]>(
        `select number from organisation where registration_number = '${NUMBER}'`,
      );
      const started = await startWorkshop(transaction)(by, number, draft);
      if (!started.ok) throw new Error(started.refusal.code);
      const published = await publishWorkshop(transaction)(by, started.value);
      if (!published.ok) throw new Error(published.refusal.code);
      return published.value;
    },
    close: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}
export type CourseScene = Awaited<ReturnType<typeof courseScene>>;
