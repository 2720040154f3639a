import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { heldWorkshop, type Actor } from '@talka/testing';
import { isCertified } from './certified.js';
import { allow, test } from './checked.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const CODE = '4711-2027';
const PEOPLE =
  'Anna Zariņa,Pēteris Vanags,Ludmila Ivanova,Jezups Meikšāns,Monta Kokina,Zane Šķēle,Фёдор Чайкин,Aldis Kalns,Vita Rindā,Ilze Ozola,Raimonds Purviņš,Velga Bērziņa,Guntis Žagars'.split(
    ',',
  );

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  test(`a register is kept while there is no network, in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'register', 'shell', 'refusals');
    const at = pathOf(language);
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const assistant = await somebody({ name: 'Aivis Palīgs', municipality });
    const learners = await Promise.all(PEOPLE.map((name) => somebody({ name, municipality })));
    const held = await inDatabase((database) =>
      heldWorkshop(database, {
        leaders: [{ who: leader }, { who: assistant, role: 'assistant' }],
        ...{ learners, municipality, title: 'Māla svilpes', sessions: [{ in: -20 }] },
      }),
    );
    const [session = ''] = held.sessions;
    const register = at(`/lead/sessions/${session}`);
    const phone = await deviceOf(browser, leader);
    const other = await deviceOf(browser, assistant);
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const row = (page: Page, name: string) => page.locator('.register__person').filter({ hasText: name });
    const here = (page: Page, name: string) => row(page, name).locator('.register__here-press');
    const prepare = async (page: Page) => {
      await page.goto(at('/lead'));
      await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
      await press(page, t('device.prepare'));
      await expect(page.getByText(t('ready.yes'), { exact: true })).toBeVisible({ timeout: 30_000 });
    };
    const unlock = async (page: Page) => {
      await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
      await press(page, t('shut.open'));
    };

    await test.step('a leader prepares the phone, and a light says that it works without network', async () => {
      const { page } = phone;
      await page.goto(at('/lead'));
      await look(page, 'a device that is prepared');
      await page.getByLabel(t('device.code'), { exact: true }).fill('123');
      await press(page, t('device.prepare'));
      await expect(page.getByText(t('device.short', { count: 8 }))).toBeVisible();
      await prepare(page);
      await look(page, 'sessions of the next days');
    });

    await test.step('the network is gone: twelve are marked, and somebody walks in', async () => {
      const { page, context } = phone;
      allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await context.setOffline(true);
      await page.goto(register);
      await look(page, 'a locked device');
      await page.getByLabel(t('device.code'), { exact: true }).fill('0000-0000');
      await press(page, t('shut.open'));
      await expect(page.getByText(t('shut.wrong', { count: 10 }))).toBeVisible();
      await unlock(page);
      for (const name of PEOPLE.slice(0, 10)) await here(page, name).click();
      await row(page, 'Raimonds Purviņš')
        .getByRole('button', { name: t('mark.more') })
        .click();
      await look(page, 'another mark');
      await page.getByLabel(t('mark.minutes-late')).fill('15');
      await press(page, t('mark.save'));
      await row(page, 'Velga Bērziņa')
        .getByRole('button', { name: t('mark.more') })
        .click();
      await press(page, t('mark.excused'));
      await press(page, t('newcomer.add'));
      await page.getByLabel(t('newcomer.name')).fill('Dārta Nezināmā');
      await look(page, 'a walk-in');
      await press(page, t('newcomer.save'));
      await expect(page.getByText(t('register.waits', { count: 14 }))).toBeVisible();
      await page.getByLabel(t('count.number')).fill('14');
      await press(page, t('count.save'));
      await expect(page.getByText(t('count.differs', { seen: 14, marked: 12 }))).toBeVisible();
      await look(page, 'a register without network');
    });

    await test.step('closed and opened again without network, everything is there', async () => {
      await phone.page.close();
      const page = await phone.context.newPage();
      phone.page = page;
      await page.goto(register);
      await unlock(page);
      await expect(page.getByText(t('register.here', { here: 12, all: 14 }))).toBeVisible();
      await expect(row(page, 'Raimonds Purviņš')).toContainText(t('mark.said-late', { late: 15 }));
      await expect(row(page, 'Dārta Nezināmā')).toHaveAttribute('data-as', 'present');
      await expect(page.getByText(t('register.waits', { count: 15 }))).toBeVisible();
    });

    await test.step('who signs out with marks that wait is held back, and shown two ways on', async () => {
      const { page } = phone;
      allow(/409|ProblemError|401|Failed to load/);
      await page
        .evaluate(() => fetch('/api/v1/session', { method: 'DELETE' }).catch(() => undefined))
        .catch(() => undefined);
      await page.waitForURL(/\/lead\?leave/);
      // Whoever has forgotten the code as well is not caught here.
      await expect(page.getByText(t('leave.title'))).toBeVisible();
      await look(page, 'signing out is held back');
      const saving = page.waitForEvent('download');
      await press(page, t('leave.save'));
      await saving;
      await expect(page.getByText(t('leave.saved'))).toBeVisible();
      await page.goto(register);
      await unlock(page);
    });

    await test.step('the network is back, and all is sent', async () => {
      await phone.context.setOffline(false);
      await expect(phone.page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    });

    await test.step('a walk-in is taken for somebody enrolled by mistake, and put right', async () => {
      const { page } = phone;
      const who = { name: t('newcomer.who') };
      await row(page, 'Dārta Nezināmā').getByRole('button', who).click();
      await page.getByLabel(t('newcomer.choose')).selectOption({ label: 'Zane Šķēle' });
      await press(page, t('newcomer.is'));
      const names = { name: 'Dārta Nezināmā', who: 'Zane Šķēle' };
      const line = page.locator('.register__session').filter({ hasText: t('newcomer.recognised-as', names) });
      await look(page, 'a walk-in who was recognised');
      // They were marked under both identities: one press is about both, and nobody differs from themselves.
      await row(page, 'Zane Šķēle')
        .getByRole('button', { name: t('mark.more') })
        .click();
      await press(page, t('mark.absent'));
      await expect(row(page, 'Zane Šķēle')).toHaveAttribute('data-as', 'absent');
      await here(page, 'Zane Šķēle').click();
      await expect(row(page, 'Zane Šķēle')).toHaveAttribute('data-as', 'present');
      await expect(page.locator('.register__conflict')).toHaveCount(0);
      await line.getByRole('button', who).click();
      await page.getByLabel(t('newcomer.choose')).selectOption('');
      await press(page, t('newcomer.is-nobody'));
      await expect(line).toHaveCount(0);
      await expect(row(page, 'Dārta Nezināmā')).toHaveAttribute('data-as', 'present');
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    });

    await test.step('another leader who did not know says something else: both marks are shown, and one press settles it', async () => {
      const { page } = other;
      await prepare(page);
      await other.context.setOffline(true);
      await page.goto(register);
      await unlock(page);
      await expect(here(page, 'Anna Zariņa')).toHaveAttribute('aria-pressed', 'true');
      await phone.page.bringToFront();
      await row(phone.page, 'Guntis Žagars')
        .getByRole('button', { name: t('mark.more') })
        .click();
      await press(phone.page, t('mark.absent'));
      await expect(phone.page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
      await here(page, 'Guntis Žagars').click();
      await other.context.setOffline(false);
      await expect(page.getByText(t('differ.title', { name: 'Guntis Žagars' })).first()).toBeVisible({
        timeout: 30_000,
      });
      const card = page.locator('.register__conflict');
      await expect(card).toContainText('Līga Vadītāja');
      await expect(card).toContainText('Aivis Palīgs');
      await look(page, 'two leaders who differ');
      await card.getByRole('button').first().click();
      await expect(card).toHaveCount(0);
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    });
    await test.step('people check themselves in by the code of the moment', async () => {
      const { page } = phone;
      await page.getByText(t('screen.title')).click();
      await expect(page.locator('.register__code')).toHaveText(/\d{6}/);
      await look(page, 'the code on the screen');
      const learner = await deviceOf(browser, learners[11] ?? null);
      await learner.page.goto(at(`/me/check-in/${session}`));
      await look(learner.page, 'checking oneself in');
      const code = (await page.locator('.register__code').innerText()).slice(-6);
      await learner.page.getByLabel(t('self.code')).fill(code);
      allow(/409/);
      await press(learner.page, t('self.enter'));
      // A leader has said otherwise of them, and that stands.
      await expect(learner.page.getByText(t('self-check-in.marked'))).toBeVisible();
      await learner.context.close();
    });

    await test.step('who completes is seen beforehand, and stands once the leader closes', async () => {
      const { page } = phone;
      await page.getByRole('link', { name: t('outlook.open') }).click();
      await expect(page.getByText(t('outlook.unknown', { count: 1 }))).toBeVisible();
      await look(page, 'who completes');
      await inDatabase((database) =>
        database.query(
          `update workshop_session set during = tstzrange(lower(during) - interval '2 hours', now() - interval '1 minute') where id = $1`,
          [session],
        ),
      );
      await page.reload();
      await press(page, t('outlook.close'));
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('outlook.close') })
        .click();
      await expect(page.getByText(t('outlook.closed'))).toBeVisible();
      await look(page, 'a closed workshop');
    });

    await test.step('who completed it is certified, and others than Talka find that genuine', () =>
      isCertified(browser, { who: learners[0] as Actor, title: 'Māla svilpes', language }));
    await Promise.all([phone.context.close(), other.context.close()]);
  });
}
