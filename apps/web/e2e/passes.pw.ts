import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, heldWorkshop, type Actor } from '@talka/testing';
import encodeQR from 'qr';
import { allow, test } from './checked.js';
import { holdBeforeCamera } from './volunteer-story/camera.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const CODE = '4711-2027';

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  test(`passes are read by a leader’s camera while there is no network, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'register', 'workshops', 'refusals');
    const at = pathOf(language);
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const anna = await somebody({ name: 'Anna Zariņa', municipality });
    const other = await somebody({ name: 'Фёдор Чайкин', municipality });
    const { children } = (
      await anna.call('my-children.add', { body: { name: 'Zīle Zariņa', birthDate: birthDateOf(8) } })
    ).body;
    const child = children[0]?.person ?? '';
    const held = (title: string, learners: readonly { readonly id: string }[], begins: number) =>
      inDatabase((database) =>
        heldWorkshop(database, {
          ...{ leaders: [{ who: leader }], learners, municipality, title },
          sessions: [{ in: begins }],
        }),
      );
    const here = await held('Māla svilpes', [anna, { id: child }, other], -20);
    const elsewhere = await held('Aušana ar celiem', [other], -200);
    const registerOf = ({ sessions }: typeof here) => at(`/lead/sessions/${sessions[0] ?? ''}`);
    const passOf = async (who: Actor, { sessions }: typeof here) =>
      (await who.call('self-check-in.pass', { params: { register: sessions[0] ?? '' } })).body.code;

    const { page, context } = await deviceOf(browser, leader);
    const learner = await deviceOf(browser, anna);
    const paper = await learner.context.newPage();
    const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click();
    const row = (name: string) => page.locator('.register__person').filter({ hasText: name });
    const told = page.locator('.register__told');
    const picture = learner.page.getByRole('img', { name: t('own-pass.picture') });
    const showPass = async (whose: string) => {
      const name = new RegExp(`^${t('own-pass.show')} ?: ${whose}$`);
      await learner.page.getByRole('button', { name }).click();
      await expect(picture).toBeVisible();
    };
    /** A code that nobody's page shows. */
    const written = async (code: string) => {
      const squares = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
      const path = squares.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
      const box = `0 0 ${squares.length} ${squares.length}`;
      await paper.setContent(
        `<svg viewBox="${box}" width="340" height="340"><path d="${path.join('')}"/></svg>`,
      );
      return paper.locator('svg');
    };
    const scan = async (shown: Parameters<typeof holdBeforeCamera>[1]) => {
      await holdBeforeCamera(page, shown);
      await press(page, t('camera.open'));
    };
    const unlock = async () => {
      await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
      await press(page, t('shut.open'));
    };

    await test.step('the leader takes registers along, and learners have their passes, also those of children', async () => {
      await page.goto(at('/lead'));
      await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
      await press(page, t('device.prepare'));
      await expect(page.getByText(t('ready.yes'), { exact: true })).toBeVisible({ timeout: 30_000 });
      await learner.page.goto(at('/me/workshops'));
      await showPass('Māla svilpes, Zīle Zariņa');
      await look(learner.page, 'the pass of a child');
      const saving = learner.page.waitForEvent('download');
      await press(learner.page, t('own-pass.save'));
      expect((await saving).suggestedFilename()).toBe('talka.png');
    });

    await test.step('the network is gone: a child is marked by its pass, and said by name', async () => {
      allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await context.setOffline(true);
      await learner.context.setOffline(true);
      await page.goto(registerOf(here));
      await unlock();
      await scan(picture);
      await expect(told).toContainText(t('camera.here', { name: 'Zīle Zariņa' }));
      await expect(row('Zīle Zariņa')).toHaveAttribute('data-as', 'present');
      await expect(row('Anna Zariņa')).toHaveAttribute('data-as', 'unmarked');
      await look(page, 'a pass that was read');
      // Held out for longer, it is read again, and nothing more is put down.
      await expect(told).toContainText('Zīle Zariņa');
      await expect(told.locator('.t-notice--info')).toBeVisible({ timeout: 15_000 });
      await expect(page.getByText(t('register.waits', { count: 1 }))).toBeVisible();
      await press(page, t('camera.close'));
      await learner.context.setOffline(false);
    });

    await test.step('and whoever brings it by their own', async () => {
      await press(learner.page, t('own-pass.close'));
      await learner.page.reload();
      await showPass('Māla svilpes');
      await scan(picture);
      await expect(told).toContainText(t('camera.here', { name: 'Anna Zariņa' }));
      await press(page, t('camera.close'));
    });

    await test.step('a forged pass, one of another workshop and one that is none are refused, each by its name', async () => {
      const pass = await passOf(other, here);
      for (const [code, words] of [
        [pass.slice(0, -4) + (pass.endsWith('AAAA') ? 'BBBB' : 'AAAA'), t('learner-pass.forged')],
        [await passOf(other, elsewhere), t('learner-pass.elsewhere', { title: 'Aušana ar celiem' })],
        ['https://talka.example/', t('learner-pass.unreadable')],
      ] as const) {
        await scan(await written(code));
        await expect(told).toContainText(words);
        await press(page, t('camera.close'));
      }
      await scan(await written(pass));
      await expect(told).toContainText(t('camera.here', { name: 'Фёдор Чайкин' }));
      await look(page, 'a register with passes');
    });

    await test.step('one for a session that is over is refused', async () => {
      const pass = await written(await passOf(other, elsewhere));
      await page.goto(registerOf(elsewhere));
      await unlock();
      await scan(pass);
      await expect(told).toContainText(t('learner-pass.over', { name: 'Фёдор Чайкин' }));
      await look(page, 'a pass that is over');
    });

    await test.step('without a camera the name is typed, and the network takes it all', async () => {
      await page.goto(registerOf(here));
      await unlock();
      await page.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await press(page, t('camera.open'));
      await expect(page.getByText(t('camera.by-name'))).toBeVisible();
      await page.getByLabel(t('register.find')).fill('zīle');
      await expect(page.locator('.register__person')).toHaveCount(1);
      await look(page, 'no camera');
      await context.setOffline(false);
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
      const marked = await inDatabase((database) =>
        database.query<{ about: string; sequence: number }>(
          `select about, sequence from workshop_fact where session_id = $1 order by sequence`,
          [here.sessions[0]],
        ),
      );
      expect(marked.rows.map(({ about }) => about)).toEqual([1, 0, 2].map((whose) => here.enrolments[whose]));
    });
    await Promise.all([context.close(), learner.context.close()]);
  });
}
