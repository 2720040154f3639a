import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { publishedEvent, someEvent, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, over, begun, pathOf, somebody } from './volunteers.js';
import { deviceOf } from './voters.js';

for (const [language, municipality] of [
  ['lv', 'livanu-novads'],
  ['ru', 'kraslavas-novads'],
] as const) {
  test(`confirmed hours become a certificate that anybody can check, in ${language}`, async ({ browser }) => {
    test.setTimeout(480_000);
    const t = translator(language, 'certificates', 'office', 'hours');
    const at = pathOf(language);
    const organiser = await somebody({ name: 'Rita Rīkotāja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const helper = await somebody({ name: 'Elfrīda Žozefīne Ķirsone-Strautmane', municipality });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const [slot] = someEvent().shifts;
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      title: 'Ezera svētki',
      shifts: [{ ...slot, places: 2 } as never],
    });
    const shift = shifts[0] ?? '';
    await helper.call('my-shifts.join', { params: { shift } });
    await begun(shift);
    await organiser.call('my-events.attend', {
      params: { number, shift, person: helper.id },
      body: { what: 'came', late: null },
    });
    await over(shift);
    const hours = [{ shift, person: helper.id, minutes: 120, reason: 'Palika nokopt galdus.' }];
    const approved = await organiser.call('my-events.approve-hours', { params: { number }, body: { hours } });
    expect(approved.body.refused).toEqual([]);

    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const { page, context } = await deviceOf(browser, helper, viewport);
    const { page: stranger, context: outside } = await deviceOf(browser, null, viewport);
    const { page: desk, context: atDesk } = await deviceOf(browser, official, viewport);
    const article = page.locator('.certificates__one').first();
    const issued = t('certificates.state', { state: 'issued' });
    let code = '';

    await test.step('who helped asks for one, and has it as soon as it is made', async () => {
      await page.goto(at('/me/hours'));
      await page.getByRole('link', { name: t('certificates.title') }).click();
      await expect(page.getByText(t('certificates.empty'), { exact: true })).toBeVisible();
      await look(page, 'certificates, none yet');
      await page.getByRole('button', { name: t('certificates.ask'), exact: true }).click();
      await expect(page.getByText(t('certificates.asked'))).toBeVisible();
      await expect(article.getByText(issued)).toBeVisible();
      await article.getByText(t('certificates.shown')).first().click();
      await article.getByText(t('certificates.reflect'), { exact: true }).click();
      await look(page, 'a certificate of one’s own');
      const download = page.waitForEvent('download');
      await article.getByRole('button', { name: t('certificates.paper', { language: 'lv' }) }).click();
      expect((await download).suggestedFilename()).toMatch(/^talka-[0-9A-Z]{16}-lv\.pdf$/);
      const badge = page.waitForEvent('download');
      await article.getByRole('button', { name: t('certificates.badge') }).click();
      expect((await badge).suggestedFilename()).toContain('.badge.json');
      const own = await helper.call('my-certificates.list');
      code = own.body.certificates[0]?.code ?? '';
    });

    await test.step('whoever is shown it types the code, and learns no name but whether it is the one', async () => {
      await stranger.goto(at('/verify'));
      await look(stranger, 'the page where a code is typed');
      await stranger.getByLabel(t('verify.code'), { exact: true }).fill(code.toLowerCase());
      await stranger.getByRole('button', { name: t('verify.check'), exact: true }).click();
      await expect(stranger.getByText(t('verify.issued'))).toBeVisible();
      await expect(stranger.getByText('Elfrīda')).toHaveCount(0);
      await stranger.getByLabel(t('verify.name-ask'), { exact: true }).fill('Kāda Cita');
      await stranger.getByRole('button', { name: t('verify.name-check') }).click();
      await expect(stranger.getByText(t('verify.name-other'))).toBeVisible();
      await stranger
        .getByLabel(t('verify.name-ask'), { exact: true })
        .fill('Elfrīda Žozefīne Ķirsone-Strautmane');
      await stranger.getByRole('button', { name: t('verify.name-check') }).click();
      await expect(stranger.getByText(t('verify.name-same'))).toBeVisible();
      await look(stranger, 'a genuine certificate');
    });

    await test.step('its holder lets the name be seen, then nothing', async () => {
      for (const [shown, seen] of [
        ['named', 'Elfrīda Žozefīne Ķirsone-Strautmane'],
        ['closed', t('verify.unknown')],
      ] as const) {
        await article.getByRole('radio', { name: t(`certificates.shown-${shown}`), exact: true }).check();
        await article.getByRole('button', { name: t('certificates.save-shown'), exact: true }).click();
        await expect(article.getByText(t('certificates.shown-saved'), { exact: true })).toBeVisible();
        allow(/404/);
        await stranger.reload();
        await expect(stranger.getByText(seen)).toBeVisible();
      }
      await look(stranger, 'a code that tells nothing');
      await article.getByRole('radio', { name: t('certificates.shown-genuine'), exact: true }).check();
      await article.getByRole('button', { name: t('certificates.save-shown'), exact: true }).click();
      await expect(article.getByText(t('certificates.shown-saved'), { exact: true })).toBeVisible();
    });

    await test.step('they note what they have learnt, for themselves', async () => {
      await article.getByLabel(t('competence.citizenship'), { exact: true }).fill('Kā saliek zāli svētkiem.');
      await article.getByRole('button', { name: t('certificates.reflect-save') }).click();
      await expect(article.getByText(t('certificates.reflect-saved'))).toBeVisible();
      await expect(article.getByRole('button', { name: t('certificates.reflect-sheet') })).toBeVisible();
    });

    await test.step('the municipality takes it back: its page says so, and its holder reads why', async () => {
      const reason = 'Stundas bija apstiprinātas divreiz.';
      await desk.goto(at(`/office/${municipality}/certificates`));
      await desk.getByLabel(t('batches.find'), { exact: true }).fill(code);
      await desk.getByRole('button', { name: t('batches.find-do'), exact: true }).click();
      await expect(desk.getByText(t('batches.found', { count: 1 }))).toBeVisible();
      await look(desk, 'the office of certificates');
      await desk.getByRole('button', { name: new RegExp(`^${t('batches.revoke')} ?:`) }).click();
      const dialog = desk.getByRole('dialog');
      await dialog.getByLabel(t('batches.reason'), { exact: true }).fill(reason);
      await look(desk, 'taking a certificate back');
      await dialog.getByRole('button', { name: t('batches.revoke'), exact: true }).click();
      await expect(desk.getByText(t('batches.revoked'), { exact: true })).toBeVisible();
      await stranger.reload();
      await expect(stranger.getByText(t('verify.revoked'), { exact: true })).toBeVisible();
      await expect(stranger.getByText(reason)).toHaveCount(0);
      await look(stranger, 'a revoked certificate');
      await page.reload();
      await expect(article.getByText(t('certificates.reason', { words: reason }))).toBeVisible();
      await look(page, 'a certificate that was revoked');
    });
    await Promise.all([context.close(), outside.close(), atDesk.close()]);
  });
}
