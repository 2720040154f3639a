import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, test } from './checked.js';
import { DESKTOP, inboxOf } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['en', 'kraslavas-novads'],
] as const) {
  test(`a letter goes from an office to a mailbox, and is stopped there, in ${language}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'news', 'letters', 'emails', 'public', 'refusals');
    const at = pathOf(language);
    const viewport = language === 'en' ? { viewport: DESKTOP } : {};
    const reader = `lasitaja-${language}-${Date.now()}@talka.example`;
    const subject = `Svētki pie ezera ${language} ${Date.now()}`;
    const mailed = async (wanted: string) =>
      (await inboxOf(request, reader)).find((mail) => mail.subject === wanted);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const { page } = await deviceOf(browser, null, viewport);

    await test.step('somebody without an account asks for the news', async () => {
      await page.goto(at(`/municipalities/${municipality}`));
      await page.getByRole('link', { name: t('news.title'), exact: true }).click();
      await expect(page.getByLabel(t('news.municipality'), { exact: true })).toHaveValue(municipality);
      await look(page, 'asking for news');
      await button(t('news.ask')).click();
      await expect(page.locator('#news-email')).toHaveAttribute('aria-invalid', 'true');
      await look(page, 'asking without an address');
      await page.locator('#news-email').fill(reader);
      await page.getByRole('checkbox', { name: t('category.events'), exact: true }).check();
      await button(t('news.ask')).click();
      await expect(page.getByText(t('news.asked'))).toBeVisible();
      await look(page, 'asked for news');
    });

    await test.step('and says yes in the mailbox', async () => {
      await expect.poll(async () => (await inboxOf(request, reader)).length, { timeout: 60_000 }).toBe(1);
      const [mail] = await inboxOf(request, reader);
      const [link = ''] = /\S+\/news\/confirm#\S+/.exec(mail?.text ?? '') ?? [];
      await page.goto(link);
      await look(page, 'whether the news are wanted');
      await button(t('news.confirm-do')).click();
      await expect(page.getByRole('heading', { name: t('news.confirmed') })).toBeVisible();
      await look(page, 'the news will come');
      allow(/status of 410/);
      await page.goto(at(`/news/confirm#${'a'.repeat(43)}`));
      await page.reload();
      await button(t('news.confirm-do')).click();
      await expect(page.getByRole('heading', { name: t('news.no-link') })).toBeVisible();
      await look(page, 'a link to confirm that is none');
    });

    const official = await somebody({
      ...{ name: 'Vija Vadītāja', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const { page: office } = await deviceOf(browser, official, viewport);
    const press = (name: string) => office.getByRole('button', { name, exact: true });

    await test.step('an administrator writes a letter; an empty one is not sent', async () => {
      await office.goto(at(`/office/${municipality}`));
      await office.goto(at(`/office/${municipality}/letters`));
      await expect(office.getByText(t('letters.readers', { count: 1 }))).toBeVisible();
      await look(office, 'no letters yet');
      await office.getByRole('link', { name: t('letters.new'), exact: true }).click();
      await expect(office.getByText(t('letters.recipients', { count: 0 }))).toBeVisible();
      await office.getByRole('checkbox', { name: t('category.events'), exact: true }).check();
      await expect(office.getByText(t('letters.recipients', { count: 1 }))).toBeVisible();
      await look(office, 'a new letter');
      await office.getByLabel(t('letters.subject-lv'), { exact: true }).fill(subject);
      await press(t('letters.save')).click();
      await expect(office.getByRole('heading', { name: subject, level: 1 })).toBeVisible();
      allow(/status of 422/);
      await press(t('letters.send')).click();
      await office
        .getByRole('alertdialog')
        .getByRole('button', { name: t('letters.send') })
        .click();
      await expect(office.getByLabel(t('letters.body-lv'), { exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await look(office, 'a letter without words');
    });

    await test.step('tries it on themselves, and sends it', async () => {
      await office.getByLabel(t('letters.body-lv'), { exact: true }).fill('Nāc sestdien!\n\nLaivas būs.');
      await press(t('letters.save')).click();
      await expect(press(t('letters.try'))).toBeEnabled();
      await look(office, 'a letter that is whole');
      await press(t('letters.try')).click();
      await expect(office.getByText(t('letters.tried'))).toBeVisible();
      await press(t('letters.send')).click();
      await expect(office.getByRole('alertdialog')).toContainText(t('letters.send-text', { count: 1 }));
      await look(office, 'whether to send a letter');
      await office
        .getByRole('alertdialog')
        .getByRole('button', { name: t('letters.send') })
        .click();
      await expect(office.getByText(t('letters.progress', { sent: 1, of: 1 })).first()).toBeVisible({
        timeout: 60_000,
      });
      await look(office, 'a letter that was sent');
      await expect
        .poll(async () => (await inboxOf(request, official.email ?? '')).length, { timeout: 60_000 })
        .toBe(4);
    });

    await test.step('it is read, and stopped with one press', async () => {
      await expect.poll(() => mailed(subject), { timeout: 60_000 }).toBeTruthy();
      const mail = await mailed(subject);
      if (language === 'en') expect(mail?.text).toContain(t('mail.newsletter.latvian-only'));
      const [link = ''] = /\S+\/unsubscribe#\S+/.exec(mail?.text ?? '') ?? [];
      await page.goto(link);
      await expect(page.getByRole('heading', { name: t('news.stop-title') })).toBeVisible();
      await look(page, 'whether the news stop');
      await button(t('news.stop-do')).click();
      await expect(page.getByRole('heading', { name: t('news.stopped-title') })).toBeVisible();
      await look(page, 'the news are stopped');
      await office.goto(at(`/office/${municipality}/letters`));
      await expect(office.getByText(t('letters.readers', { count: 0 }))).toBeVisible();
      await look(office, 'letters that were sent');
    });

    await test.step('with an account it is one press, and another stops it', async () => {
      const neighbour = await somebody({ name: 'Zane Šķēle', municipality });
      const { page: own } = await deviceOf(browser, neighbour, viewport);
      await own.goto(at('/news'));
      await own.getByLabel(t('news.municipality'), { exact: true }).selectOption(municipality);
      await own.getByRole('button', { name: t('news.follow'), exact: true }).click();
      await expect(own.getByText(t('news.kept'))).toBeVisible();
      await look(own, 'own news');
      await own.locator('.news__list').getByRole('button').click();
      await expect(own.getByText(t('news.mine-none'))).toBeVisible();
      await look(own, 'no news of one’s own');
    });
  });
}
