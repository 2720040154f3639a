import type { Page } from '@playwright/test';
import { asPerson, type Actor, type NewActor } from '@talka/testing';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll } from './people.js';
import { inDatabase, ORIGIN } from './voters.js';

/** A grown-up with an account. */
export const somebody = (more: NewActor): Promise<Actor> =>
  inDatabase((database) => asPerson(database, ORIGIN, { birthDate: '1990-05-05', ...more }));

/** Nobody is kept out of what is on the screen, by day or by night. */
export const look = async (page: Page, where: string): Promise<void> => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

/** The path of a page in a language. */
export const pathOf =
  (language: string) =>
  (path: string): string =>
    language === 'lv' ? path : `/${language}${path}`;

/** A shift that is published lies in the future: it is made to have begun twenty minutes ago. */
export const begun = (shift: string) =>
  inDatabase((database) =>
    database.query(
      `update slot set closes_at = talka_now() - interval '20 minutes',
         during = tstzrange(talka_now() - interval '20 minutes', talka_now() + interval '100 minutes') where id = $1`,
      [shift],
    ),
  );

/** And then to be over. */
export const over = (shift: string) =>
  inDatabase((database) =>
    database.query(
      `update slot set closes_at = talka_now() - interval '60 minutes',
         during = tstzrange(talka_now() - interval '60 minutes', talka_now() - interval '1 second') where id = $1`,
      [shift],
    ),
  );
