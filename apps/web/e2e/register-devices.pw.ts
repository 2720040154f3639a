import { expect, type BrowserContext, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { heldWorkshop, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const CODE = '4711-2027';
const PEOPLE = ['Anna Zariņa', 'Фёдор Чайкин'] as const;

for (const [language, municipality] of [
  ['lv', 'ludzas-novads'],
  ['ru', 'preilu-novads'],
] as const) {
  const t = translator(language, 'register', 'refusals');
  const at = pathOf(language);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const here = (page: Page, name: string) =>
    page.locator('.register__person').filter({ hasText: name }).locator('.register__here-press');
  const typed = async (page: Page, button: string) => {
    await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
    await press(page, button);
  };
  const isReady = (page: Page) =>
    expect(page.getByText(t('ready.yes'), { exact: true })).toBeVisible({ timeout: 30_000 });
  const prepare = async (page: Page) => {
    await page.goto(at('/lead'));
    await typed(page, t('device.prepare'));
    await isReady(page);
  };
  /** A session that began a while ago, of a workshop with those who lead it. */
  const held = async (title: string, ...leaders: readonly Actor[]) => {
    const learners = await Promise.all(PEOPLE.map((name) => somebody({ name, municipality })));
    const made = await inDatabase((database) =>
      heldWorkshop(database, {
        ...{ leaders: leaders.map((who) => ({ who })), learners, municipality, title },
        sessions: [{ in: -20 }],
      }),
    );
    return { ...made, register: at(`/lead/sessions/${made.sessions[0] ?? ''}`) };
  };
  /** Somebody else signs in on the same phone. */
  const signedIn = async (context: BrowserContext, who: Actor) => {
    const [name = '', value = ''] = who.cookie?.split('=') ?? [];
    await context.clearCookies();
    await context.addCookies([{ name, value, url: ORIGIN, httpOnly: true, sameSite: 'Lax' }]);
  };
  /** The network is asked again at once, as when it returns. */
  const asks = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));
  /** Registers and marks as they lie on the phone: how many there are, and what waits. */
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('talka-register');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const all = (store: string) =>
        new Promise<{ state?: string }[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [registers, facts] = [await all('registers'), await all('facts')];
      database.close();
      return { registers: registers.length, facts: facts.map(({ state }) => state) };
    });

  test(`registers go from a phone that is revoked, and its marks do not, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const given = await held('Pinam grozus', leader);
    const kiln = await held('Māla svilpes', leader);
    const phone = await deviceOf(browser, leader);
    const { page } = phone;

    await test.step('one register is not hers any more: it goes, and the other is kept on', async () => {
      await prepare(page);
      await page.goto(given.register);
      await typed(page, t('shut.open'));
      await expect(here(page, PEOPLE[0])).toBeVisible();
      await inDatabase((database) =>
        database.query(`update workshop_leader set until = now() where workshop_id = $1`, [given.id]),
      );
      allow(/status of 404/);
      await asks(page);
      await expect(page.getByText(t('register.missing')).first()).toBeVisible();
      await look(page, 'a register that is not hers any more');
      expect(await kept(page)).toEqual({ registers: 1, facts: [] });
    });

    await test.step('somebody is marked without network, while the phone is revoked from elsewhere', async () => {
      await page.goto(kiln.register);
      await typed(page, t('shut.open'));
      await here(page, PEOPLE[0]).click();
      // That all is sent was said before the press, too.
      await expect.poll(async () => (await kept(page)).facts).toEqual(['sent']);
      allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await phone.context.setOffline(true);
      await here(page, PEOPLE[1]).click();
      await expect(page.getByText(t('register.waits', { count: 1 }))).toBeVisible();
      const laptop = await deviceOf(browser, leader, { viewport: DESKTOP });
      await prepare(laptop.page);
      await laptop.page.getByText(t('device.list')).click();
      await laptop.page.getByRole('button', { name: t('device.revoke') }).click();
      await look(laptop.page, 'revoking a device');
      await laptop.page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('device.revoke') })
        .click();
      await expect(laptop.page.getByText(t('device.revoked'), { exact: true })).toBeVisible();
      await laptop.context.close();
    });

    await test.step('with network again, nobody’s name is left on it, and it says why', async () => {
      allow(/status of 4\d\d/);
      await phone.context.setOffline(false);
      await expect(page.getByText(t('device.was-revoked'), { exact: true })).toBeVisible();
      await expect(page.getByText(PEOPLE[0])).toHaveCount(0);
      await look(page, 'a revoked device');
      expect(await kept(page)).toEqual({ registers: 0, facts: ['refused'] });
    });

    await test.step('prepared anew, it sends what waited', async () => {
      await typed(page, t('device.prepare'));
      await expect(here(page, PEOPLE[1])).toHaveAttribute('aria-pressed', 'true');
      await expect(here(page, PEOPLE[0])).toHaveAttribute('aria-pressed', 'true');
      await asks(page);
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
      expect(await kept(page)).toEqual({ registers: 1, facts: ['sent', 'sent'] });
    });
    await phone.context.close();
  });

  test(`two leaders share a phone: neither takes the other’s marks, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const one = await somebody({ name: 'Līga Vadītāja', municipality });
    const two = await somebody({ name: 'Aivis Otrais', municipality });
    const three = await somebody({ name: 'Zaiga Trešā', municipality });
    const first = await held('Māla svilpes', one);
    const phone = await deviceOf(browser, one);
    const { page, context } = phone;

    await test.step('one of them marks without network, and leaves the page open', async () => {
      await prepare(page);
      await page.goto(first.register);
      await typed(page, t('shut.open'));
      allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await context.setOffline(true);
      await here(page, PEOPLE[0]).click();
      await expect(page.getByText(t('register.waits', { count: 1 }))).toBeVisible();
    });

    await test.step('the other signs in beside it: the open page is shut, and sends nothing as if it were theirs', async () => {
      await signedIn(context, two);
      allow(/status of 4\d\d/);
      await context.setOffline(false);
      await asks(page);
      await expect(page.getByText(t('device.other'), { exact: true })).toBeVisible();
      await expect(page.getByText(PEOPLE[0])).toHaveCount(0);
      expect(await kept(page)).toEqual({ registers: 1, facts: ['unsent'] });
    });

    await test.step('the other sees whose phone it is, cannot erase what waits, and signs out unhindered', async () => {
      await page.goto(at('/lead'));
      await expect(page.getByText(t('device.other'), { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: t('device.erase') })).toHaveCount(0);
      await look(page, 'a phone with somebody else’s registers');
      const out = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
      await press(page, t('leave.as-other'));
      expect((await out).status()).toBeLessThan(300);
      await expect(page.getByText(t('shut.title'), { exact: true })).toBeVisible();
      expect(await kept(page)).toEqual({ registers: 1, facts: ['unsent'] });
    });

    await test.step('whoever made the marks opens them by the code, and they go', async () => {
      await signedIn(context, one);
      await page.goto(first.register);
      await typed(page, t('shut.open'));
      await expect(here(page, PEOPLE[0])).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    });

    await test.step('nothing waits: a third erases it, and prepares the phone for themselves', async () => {
      await signedIn(context, three);
      await page.goto(at('/lead'));
      await press(page, t('device.erase'));
      await typed(page, t('device.prepare'));
      await expect(page.getByText(t('lead.none'))).toBeVisible();
      expect(await kept(page)).toEqual({ registers: 0, facts: [] });
      await look(page, 'a leader without sessions');
    });
    await context.close();
  });

  test(`nothing moves under a finger while marks are sent, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const { register } = await held('Māla svilpes', leader);
    const { page, context } = await deviceOf(browser, leader);
    await prepare(page);
    await page.goto(register);
    await typed(page, t('shut.open'));
    await expect(here(page, PEOPLE[1])).toBeVisible();
    // The server is not there. (Without any network the site says so above everything, and that does move the page.)
    allow(/ERR_FAILED|Failed to fetch/);
    await context.route('**/api/v1/**', (route) => route.abort());
    await press(page, t('newcomer.add'));
    await page.getByLabel(t('newcomer.name')).fill('Dārta Nezināmā');
    await press(page, t('newcomer.save'));
    await here(page, PEOPLE[0]).click();
    await expect(page.getByText(t('register.waits', { count: 3 }))).toBeVisible();
    await here(page, 'Dārta Nezināmā').scrollIntoViewIfNeeded();
    const places = () =>
      page
        .locator('.register__here-press')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y + scrollY)));
    const before = await places();
    expect(before).toHaveLength(3);
    await context.unroute('**/api/v1/**');
    await asks(page);
    await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    expect(await places()).toEqual(before);
    await look(page, 'a register that was sent');
    await context.close();
  });

  test(`a phone without room says so until a mark is kept, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const leader = await somebody({ name: 'Līga Vadītāja', municipality });
    const { register } = await held('Māla svilpes', leader);
    const { page, context } = await deviceOf(browser, leader);
    /** As a full phone does it: nothing new is kept, and why is said. */
    const room = (isLeft: boolean) =>
      page.evaluate((has) => {
        const kept = globalThis as { addAsEver?: IDBObjectStore['add'] };
        kept.addAsEver ??= IDBObjectStore.prototype.add;
        IDBObjectStore.prototype.add = has
          ? kept.addAsEver
          : () => {
              throw new DOMException('no room', 'QuotaExceededError');
            };
      }, isLeft);
    await prepare(page);
    await page.goto(register);
    await typed(page, t('shut.open'));
    await here(page, PEOPLE[0]).click();
    // That all is sent was said before the press, too.
    await expect.poll(async () => (await kept(page)).facts).toEqual(['sent']);

    await test.step('a mark and a walk-in are not kept: it is said, and what was typed stays', async () => {
      await room(false);
      await here(page, PEOPLE[1]).click();
      await expect(page.getByText(t('register.full'))).toBeVisible();
      await expect(here(page, PEOPLE[1])).toHaveAttribute('aria-pressed', 'false');
      await look(page, 'a phone without room');
      await press(page, t('newcomer.add'));
      await page.getByLabel(t('newcomer.name')).fill('Dārta Nezināmā');
      await press(page, t('newcomer.save'));
      await expect(page.getByRole('dialog').getByText(t('register.full'))).toBeVisible();
      await expect(page.getByLabel(t('newcomer.name'))).toHaveValue('Dārta Nezināmā');
      await look(page, 'a walk-in without room');
    });

    await test.step('sending and hearing of others takes the warning from nobody', async () => {
      await Promise.all([
        page.waitForResponse((answer) => answer.url().includes('/api/v1/') && answer.ok()),
        asks(page),
      ]);
      await expect(page.getByRole('dialog').getByText(t('register.full'))).toBeVisible();
    });

    await test.step('with room again, the next press is kept, and the warning goes', async () => {
      await room(true);
      await press(page, t('newcomer.save'));
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByText(t('register.full'))).toHaveCount(0);
      await here(page, PEOPLE[1]).click();
      await expect(page.getByText(t('register.here', { here: 3, all: 3 }))).toBeVisible();
      await expect(page.getByText(t('register.sent'))).toBeVisible({ timeout: 30_000 });
    });
    await context.close();
  });
}
