import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { someVoteDraft } from '@talka/testing';
import { test } from './checked.js';
import { openPolls } from './published-vote.js';
import { deviceOf, resident } from './voters.js';

const t = translator('lv', 'booth');
const press = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).click();

/** How each is filled in, as the booth reads it back, and as it has to come out of the seal. */
const KINDS = [
  {
    name: 'one choice',
    ballot: { kind: 'choose-one' },
    fill: (page: Page) => page.getByRole('radio', { name: /taka/ }).check(),
    row: /^1;3$/m,
  },
  {
    name: 'any number of choices',
    ballot: { kind: 'approval', min: 1, max: null },
    fill: async (page: Page) => {
      for (const words of [/Soliņi/, /Šūpoles/, /taka/])
        await page.getByRole('checkbox', { name: words }).check();
    },
    row: /^1;1,2,3$/m,
  },
  {
    name: 'choices within a sum',
    ballot: { kind: 'knapsack', limitCents: null },
    fill: async (page: Page) => {
      for (const words of [/Soliņi/, /taka/]) await page.getByRole('checkbox', { name: words }).check();
    },
    row: /^1;1,3$/m,
  },
  {
    name: 'points',
    ballot: { kind: 'points', min: 0, max: 3, minSum: 1, maxSum: 5 },
    fill: async (page: Page) => {
      const more = (words: string) => page.getByRole('button', { name: `Vairāk punktu: ${words}` });
      for (let presses = 0; presses < 3; presses++) await more('Soliņi').click();
      for (let presses = 0; presses < 2; presses++) await more('Apgaismota').click();
    },
    row: /^1;1,3;3,2$/m,
  },
  {
    name: 'a ranking',
    ballot: { kind: 'ranking', min: 1, max: 3 },
    fill: async (page: Page) => {
      for (const words of ['Soliņi', 'Apgaismota'])
        await page.getByRole('button', { name: new RegExp(`${t('ranking.add')} ${words}`) }).click();
      await page.getByRole('button', { name: /Augstāk: Apgaismota/ }).click();
    },
    row: /^1;3,1$/m,
  },
] as const;

for (const { name, ballot, fill, row } of KINDS) {
  test(`a ballot of ${name}, sealed in the browser, comes out of the seal as it was cast`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const polls = await openPolls({ rules: { ...someVoteDraft().rules, ballot } });
    const { page, context } = await deviceOf(browser, await resident());
    await page.goto(`/votes/${polls.number}/booth`);
    await fill(page);
    await press(page, t('booth.look'));
    await press(page, t('look.cast'));
    await expect(page.getByRole('heading', { level: 1, name: t('box.title') })).toBeVisible();
    const opened = (await polls.publish()).get('visi') ?? '';
    expect(opened).toContain('num_votes;1\n');
    expect(opened).toMatch(row);
    await page.goto(`/votes/${polls.number}/result`);
    await expect(page.getByRole('heading', { level: 1, name: /Pagalmu fonds/ })).toBeVisible();
    await context.close();
    await polls.end();
  });
}
