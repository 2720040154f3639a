import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, proveResidence, someVoteDraft } from '@talka/testing';
import { test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll } from './people.js';
import { openPolls } from './published-vote.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'votes', 'booth', 'result');
const NARROW = { width: 320, height: 740 };
const [BLONTI, CIBLA] = ['0684944', '0684948'];
const POTS = [
  { id: 'visi', name: 'Viss novads', areas: [] },
  { id: 'blonti', name: 'Blontu pagasts', areas: [{ id: BLONTI, residents: null }] },
  { id: 'cibla', name: 'Ciblas pagasts', areas: [{ id: CIBLA, residents: null }] },
];
const PROJECTS = [
  ['visi', 'Soliņi pie liepām', 3_000],
  ['visi', 'Šūpoles lielajiem', 9_000],
  ['blonti', 'Laipa pār grāvi', 2_000],
  ['blonti', 'Pirts jumts', 9_500],
  ['cibla', 'Estrādes gaismas', 4_000],
] as const;

const look = async (page: Page, where: string): Promise<void> => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).click();
/** Everything this device keeps under its reader's name. */
const keptOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.includes(':own:'))
      .map((entry) => entry.join(' '))
      .join('\n'),
  );

test('a resident of a parish votes in the own pots, and later finds what became of that ballot', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const polls = await openPolls({
    rules: {
      ...someVoteDraft().rules,
      pots: { kind: 'per-area', cents: 1_000_000 },
      trackers: true,
    },
    pots: POTS.map((pot) => ({ ...pot, budgetCents: 1_000_000 })),
    projects: PROJECTS.map(([pot, name, euros], at) => ({
      ...{ id: `${at + 1}`, pot, idea: null, name, summary: '', language: 'lv' as const },
      costCents: euros * 100,
    })),
  });
  const person = await inDatabase(async (database) => {
    const zaiga = await asPerson(database, ORIGIN, { name: 'Zaiga Balsotāja', area: BLONTI });
    await proveResidence(database, zaiga.id);
    return zaiga;
  });
  const { page, context } = await deviceOf(browser, person, { viewport: NARROW });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  let tracker = '';

  await test.step('the booth has the pot of all and the pot of the parish, and none of the neighbours', async () => {
    await page.goto(`/votes/${polls.number}/booth`);
    await page.getByRole('checkbox', { name: /Šūpoles/ }).check();
    await page.getByRole('checkbox', { name: /Laipa/ }).check();
    await expect(page.getByRole('heading', { name: 'Blontu pagasts' })).toBeVisible();
    await expect(page.getByText('Estrādes gaismas')).toHaveCount(0);
    await look(page, 'the booth with two pots');
    await press(page, t('booth.look'));
    await expect(page.locator('.booth-read')).toHaveCount(2);
    await press(page, t('look.cast'));
    await expect(page.getByRole('heading', { level: 1, name: t('box.title') })).toBeVisible();
    tracker = (await page.locator('b.booth-line').textContent()) ?? '';
    expect(tracker).toMatch(/^[0-9a-z]{16}$/);
  });

  await test.step('nothing of the choice stays on the device, until its voter asks for that', async () => {
    expect(await keptOn(page)).not.toContain('"choices":["');
    const remember = page.getByRole('checkbox', { name: t('picks.remember') });
    await expect(remember).not.toBeChecked();
    await remember.check();
    expect(await keptOn(page)).toContain('"choices":["2"]');
    await look(page, 'the choice to remember');
    await page.reload();
    await expect(remember).toBeChecked();
    await remember.uncheck();
    expect(await keptOn(page)).not.toContain('"choices":["');
    await press(page, t('box.change'));
    await page.getByRole('checkbox', { name: /Soliņi/ }).check();
    await page.getByRole('checkbox', { name: /Šūpoles/ }).check();
    await page.getByRole('checkbox', { name: /Laipa/ }).check();
    await press(page, t('booth.look'));
    await press(page, t('look.cast-changed'));
    await page.getByRole('checkbox', { name: t('picks.remember') }).check();
    tracker = (await page.locator('b.booth-line').textContent()) ?? '';
    expect(sent.some((body) => body.includes('"choices"'))).toBe(false);
  });

  await test.step('others vote, and the result is published', async () => {
    await polls.cast(
      [...Array<string[]>(5)].map(() => ({ visi: ['1'], blonti: ['3'] })),
      BLONTI,
    );
    await polls.cast([{ visi: ['1'], cibla: ['5'] }], CIBLA);
    await polls.publish();
  });

  await test.step('the own choices are marked, with what became of each', async () => {
    await page.goto(`/votes/${polls.number}/result`);
    const own = page.locator('#own');
    await expect(own).toContainText(t('own.sum', { all: 3, won: 2 }));
    await expect(own.getByRole('listitem')).toHaveText([
      `Soliņi pie liepām: ${t('own.won')}`,
      `Šūpoles lielajiem: ${t('own.lost')}`,
      `Laipa pār grāvi: ${t('own.won')}`,
    ]);
    const entry = (name: string) =>
      page.locator('.t-entry').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(entry('Šūpoles lielajiem')).toContainText(t('result.yours'));
    await expect(entry('Pirts jumts')).not.toContainText(t('result.yours'));
  });

  await test.step('each parish has its outcome; where too few voted the ballots are not shown', async () => {
    // From this number and the sum the neighbours' could be reckoned.
    await expect(page.locator('#pot-blonti')).toContainText(t('result.pot-counted-hidden'));
    await expect(page.locator('#pot-cibla')).toContainText('Estrādes gaismas');
    await expect(page.locator('#pot-cibla')).toContainText(t('result.few', { least: 5 }));
    await look(page, 'the result of parishes');
    await page.goto(`/votes/${polls.number}/lab`);
    await expect(page.locator('#pot-blonti .lab__way').first()).toBeVisible();
    await expect(page.locator('#pot-cibla')).toContainText(t('lab.few', { least: 5 }));
    await page.goto(`/votes/${polls.number}/result`);
  });

  await test.step('the tracker leads to the opened ballot, and the recount knows of all trackers', async () => {
    const field = page.getByLabel(t('tracker.label'));
    await field.fill('0000000000000000');
    await press(page, t('tracker.find'));
    await expect(page.locator('#tracker')).toContainText(t('tracker.none'));
    await field.fill(` ${tracker.toUpperCase()}`);
    await press(page, t('tracker.find'));
    const found = page.locator('#tracker .t-notice--success');
    await expect(found).toContainText('Blontu pagasts: Laipa pār grāvi');
    await expect(found).toContainText(/Viss novads: .*Šūpoles lielajiem/);
    await look(page, 'the ballot found by its tracker');
    await press(page, t('recount.press'));
    await expect(page.locator('#recount .t-notice--success')).toContainText(t('recount.equal'));
    await page.getByText(t('recount.show-list')).click();
    await expect(page.locator('#recount')).toContainText(
      t('check.trackers', { of: 'Blontu pagasts', found: 6 }),
    );
  });

  await test.step('what is forgotten is gone', async () => {
    await press(page, t('own.forget'));
    await expect(page.locator('#own')).toHaveCount(0);
    await expect(page.getByText(t('result.yours'))).toHaveCount(0);
    expect(await keptOn(page)).not.toContain('"choices":["');
  });
  await context.close();
  await polls.end();
});
