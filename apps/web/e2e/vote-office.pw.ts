import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Download, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import pg from 'pg';
import { allow, test } from './checked.js';
import { browserOf, DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE, signIn } from './people.js'; // prettier-ignore

const t = translator('lv', 'voteoffice', 'shell', 'refusals');
const OFFICE = '/office/daugavpils/votes';
const NAMES = ['Velga Ozola', 'Imants Zvirbulis', 'Nadežda Belova'];

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return textOf(download);
}

async function chooseFiles(page: Page, button: string | RegExp, files: ReturnType<typeof file>[], at = 0) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).nth(at).click(),
  ]);
  await chooser.setFiles(files);
}

/** Its time has run out; the worker looks at the clock by itself. */
async function runOut(number: number): Promise<void> {
  const port = process.env['TALKA_E2E_PORT'] ?? '4173';
  const note = JSON.parse(readFileSync(join(tmpdir(), `talka-e2e-${port}.json`), 'utf8')) as {
    DATABASE_URL: string;
  };
  const client = new pg.Client({ connectionString: note.DATABASE_URL });
  await client.connect();
  await client
    .query(
      `update process_phase set closes_at = now() - interval '20 seconds'
        where id = (select phase_id from vote where number = $1)`,
      [number],
    )
    .finally(() => client.end());
}

test('two administrators hold a vote from a pack of rules to its published result', async ({ browser }) => {
  test.setTimeout(600_000);
  // The colleague who was quicker, in the third step.
  allow(/409/);
  const first = await browserOf(browser, { viewport: PHONE });
  const second = await browserOf(browser, { viewport: DESKTOP });
  const { page } = first;
  const keys: { secret: string; public: string; fingerprint: string }[] = [];
  let record = '';
  let path = '';

  /** One proposes, sees that another is needed, and that one confirms. */
  const inTwo = async (act: 'suspend' | 'resume' | 'open' | 'publish', reason?: string) => {
    await page.goto(path);
    await page.getByRole('radio', { name: t(`voteoffice.act-${act}`) }).check({ force: true });
    if (reason) await page.locator('#vote-reason').fill(reason);
    await press(page, t('voteoffice.propose'));
    await expect(page.getByText(t('voteoffice.second-needed'))).toBeVisible();
    await second.page.goto(path);
    await expect(second.page.getByText('Oksana Dinaburska')).toBeVisible();
    await press(second.page, t('voteoffice.confirm'));
    await second.page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('voteoffice.confirm') })
      .click();
    await expect(second.page.getByText(t(`voteoffice.did-${act}`)).first()).toBeVisible();
  };

  await test.step('keyholders make their keys, with no account', async () => {
    for (const name of NAMES) {
      const keyholder = await browserOf(browser, { viewport: PHONE });
      await keyholder.page.goto('/trustee-key');
      await press(keyholder.page, t('voteoffice.own-key-make'));
      const fingerprint = await keyholder.page.locator('.vote-office__aloud').innerText();
      if (name === NAMES[0]) await look(keyholder.page, 'a keyholder’s key');
      keys.push({
        secret: await downloaded(keyholder.page, t('voteoffice.own-key-secret')),
        public: await downloaded(keyholder.page, t('voteoffice.own-key-public')),
        fingerprint: fingerprint.trim(),
      });
      await keyholder.context.close();
    }
    expect(new Set(keys.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  await test.step('an administrator sets the vote up on a phone; a reload loses nothing', async () => {
    await signIn(page, 'oksana@talka.example', OFFICE);
    await expect(page.getByRole('heading', { name: t('voteoffice.packs') })).toBeVisible();
    await look(page, 'the list of votes');
    await page.getByRole('link', { name: /Divi projekti/ }).click();
    await press(page, t('voteoffice.onward'));
    await expect(page.locator('#vote-name-lv')).toBeFocused();
    await look(page, 'the first step, with what it lacks');
    await page.locator('#vote-name-lv').fill('Cietokšņa pagalmi 2027');
    await page.locator('#vote-name-ru').fill('Дворы крепости 2027');
    await page.locator('#vote-about-lv').fill('Par ko iztērēt pagalmu naudu.');
    await page.locator('#vote-opens-day').fill('2026-01-02');
    await page.locator('#vote-opens-time').fill('09:00');
    await page.locator('#vote-closes-day').fill('2035-03-25');
    await page.locator('#vote-closes-time').fill('03:30');
    await press(page, t('voteoffice.onward'));
    // That night the clocks go forward.
    await expect(page.getByText(t('voteoffice.fault-skipped')).first()).toBeVisible();
    await page.locator('#vote-closes-time').fill('20:00');
    await page.reload();
    await expect(page.locator('#vote-name-lv')).toHaveValue('Cietokšņa pagalmi 2027');
    await press(page, t('voteoffice.onward'));
    await look(page, 'the money');
    await press(page, t('voteoffice.onward'));
    await page.getByRole('button', { name: /^Pievienot ?: Vaļņu stāsti/ }).click();
    await expect(page.locator('#vote-project-0-name')).toHaveValue(/Vaļņu stāsti/);
    await page.locator('#vote-project-0-cost').fill('4000');
    await press(page, t('voteoffice.project-add'));
    await page.locator('#vote-project-1-name').fill('Soliņi pie vārtiem');
    await page.locator('#vote-project-1-cost').fill('2 500');
    await look(page, 'the projects');
    await press(page, t('voteoffice.onward'));
    await look(page, 'the ballot');
    await press(page, t('voteoffice.onward'));
    for (const [at, name] of NAMES.entries()) {
      await page.locator(`#vote-trustee-${at}-name`).fill(name);
      await chooseFiles(page, new RegExp(t('voteoffice.trustee-key-file')), [file('k.pub', keys[at]?.public ?? '')], at); // prettier-ignore
      await expect(page.getByText(keys[at]?.fingerprint ?? '')).toBeVisible();
    }
    await look(page, 'the keyholders');
    await press(page, t('voteoffice.onward'));
    await look(page, 'all of it once more');
    await press(page, t('voteoffice.save'));
    await page.waitForURL(/\/votes\/\d+$/);
    path = new URL(page.url()).pathname;
    await expect(page.getByText(t('vote.shares-missing'))).toBeVisible();
    await look(page, 'the draft');
  });

  await test.step('a colleague changes the draft; what was typed here is not lost', async () => {
    await signIn(second.page, 'valdis@talka.example', path);
    await page.goto(`${path}?step=what`);
    await page.locator('#vote-about-lv').fill('Par ko iztērēt pagalmu naudu šogad.');
    await second.page.goto(`${path}?step=what`);
    await second.page.locator('#vote-about-lv').fill('Par ko iztērēt cietokšņa naudu.');
    await press(second.page, t('voteoffice.save'));
    await expect(second.page.getByText(t('vote.shares-missing'))).toBeVisible();
    await press(page, t('voteoffice.save'));
    await expect(page.getByText(t('voteoffice.conflict'))).toBeVisible();
    await press(page, t('voteoffice.conflict-mine'));
    await press(page, t('voteoffice.save'));
    await expect(page.getByText(t('vote.shares-missing'))).toBeVisible();
  });

  await test.step('the key ceremony is held in the browser, and the vote is announced', async () => {
    await page.getByRole('link', { name: t('voteoffice.to-ceremony') }).click();
    await expect(page.getByText(keys[0]?.fingerprint ?? '')).toBeVisible();
    for (const name of NAMES)
      await page.getByRole('checkbox', { name: t('voteoffice.match-of', { name }) }).check({ force: true });
    await look(page, 'the ceremony');
    await press(page, t('voteoffice.make-key'));
    record = await downloaded(page, t('voteoffice.record-download'));
    expect(record).toContain('talka-ceremony');
    await look(page, 'a key that was made');
    await press(page, t('voteoffice.hand-in-key'));
    await expect(page.getByText(t('voteoffice.handed-in'))).toBeVisible();
    await page
      .getByRole('link', { name: t('voteoffice.to-vote') })
      .first()
      .click();
    await press(page, t('voteoffice.announce'));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('voteoffice.announce') })
      .click();
    await expect(page.getByText(t('voteoffice.moment-open'), { exact: true })).toBeVisible();
    await look(page, 'an open vote');
  });

  await test.step('it is suspended and resumed by two', async () => {
    await inTwo('suspend', 'Vienam projektam nepareiza summa, to pārbaudām.');
    await look(second.page, 'a suspended vote');
    await inTwo('resume', 'Summa ir pareiza, balsošana turpinās.');
  });

  await test.step('its time runs out, two hand it over, keyholders open it here', async () => {
    await runOut(Number(/\d+$/.exec(path)?.[0]));
    await expect(async () => {
      await page.goto(path);
      await expect(page.getByText(t('voteoffice.moment-closed'), { exact: true })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 120_000 });
    await inTwo('open');
    await page.goto(`${path}/opening`);
    await chooseFiles(page, t('voteoffice.read-files'), [
      file('ceremony.json', record),
      file('one.json', keys[0]?.secret ?? ''),
      file('three.json', keys[2]?.secret ?? ''),
      file('other.json', '{}'),
    ]);
    await expect(page.getByText(t('voteoffice.file-unknown', { file: 'other.json' }))).toBeVisible();
    await look(page, 'the opening');
    await press(page, t('voteoffice.open-now'));
    await expect(page.getByRole('heading', { name: t('voteoffice.opened-done') })).toBeVisible();
    await look(page, 'what was opened');
    await press(page, t('voteoffice.bring'));
    await expect(page.getByText(t('voteoffice.brought'))).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('secretKey');
  });

  await test.step('two publish it', async () => {
    await inTwo('publish');
    await expect(second.page.getByRole('link', { name: t('voteoffice.to-result') })).toBeVisible();
    await look(second.page, 'a published vote');
  });
  await Promise.all([first, second].map(({ context }) => context.close()));
});
