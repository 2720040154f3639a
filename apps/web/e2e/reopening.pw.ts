import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { heldWorkshop, preparedDevice } from '@talka/testing';
import { allow, test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  test(`a closed workshop is opened again and put right, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    // A reason that is missing is refused.
    allow(/status of 400/);
    const t = translator(language, 'register', 'certificates');
    const at = pathOf(language);
    const reason = 'Žurnālā bija sajauktas divas rindas.';
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const anna = await somebody({ name: 'Anna Zariņa', municipality });
    const other = await somebody({ name: 'Фёдор Чайкин', municipality });
    const held = await inDatabase((database) =>
      heldWorkshop(database, {
        ...{ leaders: [{ who: leader }], learners: [anna, other], municipality, title: 'Māla svilpes' },
        sessions: [{ in: -180, minutes: 90 }],
      }),
    );
    const device = (await preparedDevice(leader)).id;
    const marks: string[] = [];
    let sequence = 0;
    const mark = async (learner: number, was: boolean) => {
      const [id, before] = [randomUUID(), marks[learner]];
      marks[learner] = id;
      const fact = {
        ...{ kind: 'mark' as const, about: held.enrolments[learner] ?? '', session: held.sessions[0] ?? '' },
        ...{ id, sequence: (sequence += 1), claimedAt: new Date().toISOString() },
        ...{ replaces: before ? [before] : [], generation: before ? 2 : 1 },
        attendance: was ? ({ as: 'present', late: 0, early: 0 } as const) : ({ as: 'absent' } as const),
      };
      await leader.call('registers.send', { body: { device, facts: [fact] } });
    };
    await mark(0, true);
    await mark(1, false);
    const { page, context } = await deviceOf(browser, leader);
    const learner = await deviceOf(browser, anna);
    const close = async () => {
      await page.getByRole('button', { name: t('outlook.close') }).click();
      const sure = page.getByRole('alertdialog');
      await sure.getByRole('button', { name: t('outlook.close') }).click();
      await expect(page.getByText(t('outlook.closed'))).toBeVisible();
    };
    const isSaid = (on: Page, state: 'issued' | 'revoked') =>
      expect(async () => {
        await on.goto(at('/me/certificates'));
        await expect(on.locator(`.certificates__one--${state}`)).toHaveCount(1, { timeout: 2_000 });
      }).toPass({ timeout: 60_000 });

    await test.step('it is closed, and whoever completed it has a certificate', async () => {
      await page.goto(at(`/lead/closing/${held.id}`));
      await close();
      await look(page, 'a closed workshop that can be opened again');
      await isSaid(learner.page, 'issued');
    });

    await test.step('it is opened again, with a reason', async () => {
      await page.getByRole('button', { name: t('outlook.reopen') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('outlook.reopen') }).click();
      await expect(dialog.getByLabel(t('outlook.reopen-why'))).toHaveAttribute('aria-invalid', 'true');
      await look(page, 'a reason is missing');
      await dialog.getByLabel(t('outlook.reopen-why')).fill(reason);
      await dialog.getByRole('button', { name: t('outlook.reopen') }).click();
      await expect(page.getByText(t('outlook.reopened'), { exact: true })).toBeVisible();
      await expect(page.getByText(t('outlook.loses'))).toHaveCount(0);
      await look(page, 'a workshop that is open again');
    });

    await test.step('who loses and who gets a certificate is seen before it is closed anew', async () => {
      await mark(0, false);
      await mark(1, true);
      await page.reload();
      await expect(page.locator('.register__person')).toContainText([`Anna Zariņa${t('outlook.loses')}`]);
      await expect(page.locator('.register__session')).toContainText([`Фёдор Чайкин${t('outlook.gets')}`]);
      await look(page, 'what closing it anew does');
      await close();
    });

    await test.step('and whoever lost it reads why', async () => {
      await isSaid(learner.page, 'revoked');
      await expect(
        learner.page.getByText(t('certificates.reason', { words: reason }), { exact: true }),
      ).toBeVisible();
    });
    await Promise.all([context.close(), learner.context.close()]);
  });
}
