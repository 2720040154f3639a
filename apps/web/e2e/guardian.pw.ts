import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { birthDateOf, publishedEvent, someEventForTheYoung, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { inboxOf } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

/** What happens from now on is told to this page at once. */
const isWatching = async (page: Page): Promise<unknown> => {
  const socket = await page.waitForEvent('websocket');
  return socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('watching'));
};

/** Each language in a municipality of its own, so that no test sees the other's shifts. */
for (const [language, municipality] of [
  ['lv', 'preilu-novads'],
  ['ru', 'rezeknes-novads'],
] as const) {
  test(`a fourteen-year-old signs up, the guardian says yes without an account and takes it back, in ${language}`, async ({
    browser,
    page: guardian,
  }) => {
    test.setTimeout(480_000);
    // What is not filled in is refused by the server.
    allow(/400/);
    const t = translator(language, 'shifts', 'guardians', 'refusals');
    const at = pathOf(language);
    const address = `ausma-${language}@talka.example`;
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const grants = [{ role: 'administrator', municipality }];
    const official = await somebody({ name: 'Aivars Amatnieks', municipality, grants });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number } = await publishedEvent(
      organiser,
      organisation,
      someEventForTheYoung({ title: `Svētki ${municipality}` }),
    );
    const name = 'Elza Kalnāja';
    const elza = await deviceOf(browser, await somebody({ name, municipality, birthDate: birthDateOf(14) }));
    const { page } = elza;

    await test.step('while she fills in a form others see that a place is kept, and that it is free again', async () => {
      const neighbour = await deviceOf(browser, null);
      const watching = isWatching(neighbour.page);
      await neighbour.page.goto(at(`/events/${number}`));
      await watching;
      const filling = neighbour.page.getByText(t('shift.filling', { count: 1 }));
      await page.goto(at('/shifts'));
      await page.getByRole('button', { name: t('guardians.ask'), exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
      await expect(filling).toBeVisible();
      // It is the last one, and kept for herself: her own form does not speak of waiting.
      await expect(page.locator('.shift').filter({ hasText: t('shift.filling', { count: 1 }) })).toHaveCount(
        1,
      );
      await expect(page.getByRole('dialog')).toContainText(t('guardians.ask-text'));
      await look(neighbour.page, 'a place is kept while somebody fills in a form');
      await page.keyboard.press('Escape');
      await expect(filling).toBeHidden();
      await neighbour.context.close();
    });

    await test.step('she is told that a guardian is asked, and says whom', async () => {
      await page.goto(at('/shifts'));
      await expect(page.getByText(t('guardians.join-text', { age: 16 }))).toBeVisible();
      await page.getByRole('button', { name: t('guardians.ask'), exact: true }).click();
      await look(page, 'naming a guardian');
      await page.getByRole('button', { name: t('guardians.send'), exact: true }).click();
      await expect(page.locator('.t-field--wrong').first()).toBeVisible();
      await look(page, 'a guardian without an address');
      await page.getByLabel(t('guardians.name')).fill('Ausma Kalnāja');
      await page.getByLabel(t('guardians.email'), { exact: true }).fill(address);
      await page.keyboard.press('Enter');
      await expect(page.locator('.shift__told')).toBeFocused();
      await expect(page.getByText(t('shift.held-guardian'), { exact: true })).toBeVisible();
      await look(page, 'signed up, the guardian is asked');
      await page.goto(at('/me/shifts'));
      await expect(page.getByRole('heading', { name: t('my-shifts.asked') })).toBeVisible();
      await look(page, 'waiting for the guardian');
    });

    await test.step('the guardian opens the link from the mail, reads, and signs', async () => {
      await expect.poll(async () => (await inboxOf(guardian.request, address)).length).toBeGreaterThan(0);
      const [mail] = await inboxOf(guardian.request, address);
      const token = /guardian#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
      await guardian.setViewportSize({ width: 320, height: 700 });
      await guardian.goto(at(`/guardian#${token}`));
      await expect(guardian.getByRole('heading', { level: 1 })).toHaveText(
        t('guardians.page-title', { name }),
      );
      await expect(guardian.getByText('Ezerkrasta biedrība')).toBeVisible();
      await look(guardian, 'a guardian reads');
      const yes = guardian.getByRole('button', { name: t('guardians.yes'), exact: true });
      await yes.click();
      await expect(guardian.getByText(t('guardian.custody-needed')).first()).toBeVisible();
      await look(guardian, 'a guardian who did not say that custody is theirs');
      await guardian.getByLabel(t('guardians.father'), { exact: true }).check();
      await guardian.getByLabel(t('guardians.custody')).check();
      await yes.click();
      await expect(guardian.locator('.guardian-outcome')).toBeFocused();
      await expect(guardian.getByText(t('guardians.given', { name }))).toBeVisible();
      await look(guardian, 'a guardian has consented');
      await guardian.reload();
      await expect(guardian.getByText(t('guardians.given', { name }))).toBeVisible();
    });

    await test.step('the place is hers', async () => {
      await page.reload();
      await expect(page.getByRole('heading', { name: t('my-shifts.confirmed') })).toBeVisible();
      await look(page, 'the place is hers');
      for (const one of [page, guardian]) {
        const download = one.waitForEvent('download');
        await one.getByRole('button', { name: t('guardians.agreement'), exact: true }).click();
        expect((await download).suggestedFilename()).toMatch(/^talka-\d{4}-\d{2}-\d{2}\.pdf$/);
      }
    });

    await test.step('the guardian takes it back, and the place is free', async () => {
      await guardian.getByRole('button', { name: t('guardians.withdraw'), exact: true }).click();
      await look(guardian, 'taking a consent back, asked');
      await guardian.getByRole('button', { name: t('guardians.withdraw-do'), exact: true }).click();
      await expect(guardian.getByText(t('guardians.withdrawn'), { exact: true })).toBeVisible();
      await look(guardian, 'a consent taken back');
      await page.reload();
      await expect(page.getByText(t('ending.not-consented'))).toBeVisible();
    });
    await elza.context.close();
  });
}
