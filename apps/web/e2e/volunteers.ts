import { basename, join } from 'node:path';
import { test, type Page } from '@playwright/test';
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
  if (FOLDER) await picture(page, FOLDER, where);
};

const FOLDER = process.env['TALKA_LOOK'];

/** The whole page as a picture, for whoever looks at it with their own eyes: phones by day, wide screens by night. */
async function picture(page: Page, folder: string, where: string): Promise<void> {
  const wide = (page.viewportSize()?.width ?? 0) > 600;
  await page.emulateMedia({ colorScheme: wide ? 'dark' : 'light' });
  const { title, file } = test.info();
  const language = / in (\w{2,3})$/.exec(title)?.[1] ?? 'lv';
  const name = `${basename(file, '.pw.ts')}-${language}-${where}`.replace(/[^\p{L}\d]+/gu, '-');
  // What stays at the bottom of a phone would lie across the middle; a dialog is seen where its window has it.
  const fullPage = (await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) === 0;
  const bar = (display: string) =>
    page.evaluate(
      (it) => document.querySelector<HTMLElement>('.t-tabbar')?.style.setProperty('display', it),
      display,
    );
  await bar('none');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await bar('');
  await page.emulateMedia({ colorScheme: 'light' });
}

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
