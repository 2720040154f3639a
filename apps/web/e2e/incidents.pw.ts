import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, test } from './checked.js';
import { browserOf, DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE, signIn } from './people.js'; // prettier-ignore
import { announce } from './voters.js';

const t = translator('lv', 'voteoffice', 'incidents', 'refusals');

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

test('an administrator says whom to call and what went wrong; voters read it, and nothing is changed in silence', async ({
  browser,
  page: reader,
}) => {
  test.setTimeout(300_000);
  // A line without a number and a report without words: the server says so.
  allow(/400/);
  const office = await browserOf(browser, { viewport: PHONE });
  const { page } = office;
  const number = await announce();
  await reader.setViewportSize(DESKTOP);
  const card = reader.getByRole('region', { name: t('help.title') });

  await test.step('before anything is said, the municipality answers', async () => {
    await reader.goto(`/votes/${number}`);
    await expect(card.getByRole('link', { name: '+371 6000 0007' })).toBeVisible();
    await look(reader, 'a vote with the municipality’s help');
  });

  await test.step('the vote gets a line of its own', async () => {
    await signIn(page, 'jevgenijs@talka.example', `/office/ludzas-novads/votes/${number}/incidents`);
    await page.locator('#vote-hours').fill('Katru dienu 9.00–20.00');
    await page.getByRole('button', { name: t('voteoffice.help-save') }).click();
    await expect(page.getByText(t('help-line.empty'))).toBeVisible();
    await page.locator('#vote-phone').fill('+371 6000 0107');
    await page.getByRole('button', { name: t('voteoffice.help-save') }).click();
    await expect(page.getByText(t('voteoffice.help-own'))).toBeVisible();
    await reader.reload();
    await expect(card.getByRole('link', { name: '+371 6000 0107' })).toBeVisible();
    await expect(card.getByText('Katru dienu 9.00–20.00')).toBeVisible();
  });

  await test.step('an incident is told; what is typed survives a reload', async () => {
    await page.locator('#vote-what').fill('Kabīne nevar');
    await page.reload();
    await expect(page.locator('#vote-what')).toHaveValue('Kabīne nevar');
    await page.getByRole('button', { name: t('voteoffice.incident-report') }).click();
    await expect(page.getByText(t('incident.words-missing'))).toBeVisible();
    await look(page, 'a report that says too little');
    await page.locator('#vote-what').fill('Vecākos telefonos kabīne neatveras.');
    await page.locator('#vote-doing').fill('Labojam; balsot var arī datorā.');
    await page.getByRole('button', { name: t('voteoffice.incident-report') }).click();
    await expect(page.getByText(t('voteoffice.incident-goes-on'))).toBeVisible();
    await expect(page.locator('#vote-what')).toHaveValue('');
    await reader.goto(`/votes/${number}/booth?practice`);
    await expect(card.getByText(t('help.going', { count: 1 }))).toBeVisible();
    await look(reader, 'the booth while something is wrong');
    await card.getByRole('link', { name: t('help.going-link') }).click();
    await expect(reader.getByText('Vecākos telefonos kabīne neatveras.')).toBeVisible();
    await look(reader, 'an incident that goes on');
  });

  await test.step('a correction stands beside what was said, and the end after it', async () => {
    const add = async (kind: 'correction' | 'over', words: string) => {
      const summary = page.getByText(t('voteoffice.incident-add', { number: 1 }));
      if (!(await page.locator('#vote-post-1').isVisible())) await summary.click();
      await page.getByRole('radio', { name: t(`voteoffice.add-${kind}`) }).check({ force: true });
      await page.locator('#vote-post-1').fill(words);
      if (kind === 'correction') await look(page, 'going on with an incident');
      await page.getByRole('button', { name: t('voteoffice.post-send') }).click();
      await expect(page.getByText(words).first()).toBeVisible();
      await expect(page.locator('#vote-post-1')).toHaveValue('');
    };
    await add('correction', 'Ne vecākos, bet visos telefonos.');
    await add('over', 'Salabots: kabīne atveras visur.');
    await reader.setViewportSize({ width: 320, height: 700 });
    await reader.goto(`/votes/${number}/incidents`);
    await expect(reader.getByText('Vecākos telefonos kabīne neatveras.')).toBeVisible();
    await expect(reader.getByText('Ne vecākos, bet visos telefonos.')).toBeVisible();
    await expect(reader.locator('.incident .t-tag')).toHaveText(t('incidents.over'));
    await look(reader, 'an incident that is over, on the smallest screen');
    const plain = await (await reader.request.get(`/votes/${number}/incidents`)).text();
    for (const words of ['Ne vecākos, bet visos telefonos.', '+371 6000 0107'])
      expect(plain).toContain(words);
  });
  await office.context.close();
});
