import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** This browser has no push service of its maker to go to: what such a service would give it, it gives itself. */
const withAPushService = (page: Page, endpoint: string): Promise<unknown> =>
  page.addInitScript((at) => {
    let there: PushSubscription | null = null;
    const keys = {
      p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
      auth: 'tBHItJI5svbpez7KI4CCXg',
    };
    const given = {
      ...{ endpoint: at, toJSON: () => ({ endpoint: at, keys }) },
      unsubscribe: () => {
        there = null;
        return Promise.resolve(true);
      },
    } as unknown as PushSubscription;
    PushManager.prototype.subscribe = () => Promise.resolve((there = given));
    PushManager.prototype.getSubscription = () => Promise.resolve(there);
  }, endpoint);

/**
 * In the worker: what came is handed to it as the browser would, and what it shows is pressed; a browser without a screen shows nothing
 * by itself. @returns what it showed, and what it opened for a press on that and on what leads elsewhere
 */
async function worked(told: object): Promise<{ shown: unknown; opened: string[] }> {
  const self = globalThis as unknown as {
    readonly clients: { openWindow: (url: string) => Promise<null> };
    readonly registration: { showNotification: (title: string, of: { data?: string }) => Promise<void> };
    readonly PushEvent: new (kind: string, of: { data: string }) => Event;
    dispatchEvent(event: Event): void;
  };
  let shown: { data?: string; title?: string } = {};
  const opened: string[] = [];
  Object.defineProperty(self.registration, 'showNotification', {
    value: (title: string, of: object) => Promise.resolve(void (shown = { title, ...of })),
  });
  Object.defineProperty(self.clients, 'openWindow', {
    value: (url: string) => Promise.resolve(void opened.push(new URL(url).href)),
  });
  const happens = async (event: Event, more: object = {}): Promise<void> => {
    let done: Promise<unknown> = Promise.resolve();
    const waitUntil = (it: Promise<unknown>) => void (done = it);
    for (const [name, value] of Object.entries({ ...more, waitUntil }))
      Object.defineProperty(event, name, { value });
    self.dispatchEvent(event);
    await done;
  };
  await happens(new self.PushEvent('push', { data: JSON.stringify(told) }));
  for (const data of [shown.data, 'https://elsewhere.example/'])
    await happens(new Event('notificationclick'), { notification: { data, close: () => undefined } });
  return { shown, opened };
}

for (const language of ['lv', 'ru'] as const) {
  test(`a browser is switched on, told, and switched off, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const t = translator(language, 'channels', 'account');
    const at = pathOf(language);
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const zane = await somebody({ name: 'Zane Šķēle' });
    const { page, context } = await deviceOf(browser, zane, viewport);
    const on = page.getByRole('button', { name: t('push.on'), exact: true });

    await test.step('a browser that refuses says what helps', async () => {
      await page.addInitScript(() => {
        Notification.requestPermission = () => Promise.resolve('denied');
      });
      await page.goto(at('/me/mail'));
      await on.click();
      await expect(page.getByText(t('push.blocked'))).toBeVisible();
      await look(page, 'a browser that refuses');
      await page.close();
    });

    const second = await context.newPage();
    await context.grantPermissions(['notifications']);
    await withAPushService(second, `http://127.0.0.1:9/${randomBytes(9).toString('hex')}`);
    await test.step('it is switched on', async () => {
      await second.goto(at('/me/mail'));
      await second.getByRole('button', { name: t('push.on'), exact: true }).click();
      await expect(second.getByText(t('push.is-on')).first()).toBeVisible();
      expect((await zane.call('my-push.read')).body.devices).toHaveLength(1);
      const push = second.getByRole('group', { name: t('mails.votes') }).getByLabel(t('mails.push'));
      await expect(push).toHaveValue('now');
      await push.selectOption(t('pace.daily'));
      await second.getByRole('button', { name: t('mails.save') }).click();
      await expect(second.getByText(t('mails.saved'))).toBeVisible();
      expect((await zane.call('my-mail.read')).body.groups[4]?.push).toBe('daily');
      await look(second, 'a browser that is switched on');
    });

    await test.step('its worker shows what comes, and opens where it leads', async () => {
      const { origin } = new URL(second.url());
      const worker = context.serviceWorkers().find((one) => one.url() === `${origin}/push.js`);
      const told = {
        ...{ title: 'Talka', body: 'Ideja „Laipa” ir publicēta', language, path: at('/ideas/7') },
        tag: 'one',
        silent: true,
      };
      const { shown, opened } = (await worker?.evaluate(worked, told)) ?? {};
      expect(shown).toMatchObject({
        ...{ title: 'Talka', body: told.body, lang: language, tag: 'one', silent: true, data: told.path },
      });
      // Never elsewhere than on this site.
      expect(opened).toEqual([`${origin}${told.path}`, `${origin}/`]);
    });

    await test.step('and it is switched off', async () => {
      await second.getByRole('button', { name: t('push.off'), exact: true }).click();
      await expect(second.getByRole('button', { name: t('push.on'), exact: true })).toBeVisible();
      expect((await zane.call('my-push.read')).body.devices).toEqual([]);
      await look(second, 'a browser that is switched off');
      await context.close();
    });
  });
}
