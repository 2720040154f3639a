import { expect, type Browser, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { test } from '../checked.js';
import { browserOf, DESKTOP, PHONE, signIn } from '../people.js';
import { chooseFiles, downloaded, file, look, press, pressTwice } from './at-the-screen.js';

const t = translator('lv', 'voteoffice', 'shell', 'refusals');
const OFFICE = '/office/daugavpils/votes';
const NAMES = ['Velga Ozola', 'Imants Zvirbulis', 'Nadežda Belova'];

interface Key {
  readonly secret: string;
  readonly public: string;
  readonly fingerprint: string;
}

/** Two administrators at their screens, and what the keyholders carry. */
export interface Office {
  readonly page: Page;
  readonly second: Page;
  readonly keys: readonly Key[];
  /** The vote's page in the office, once there is one. */
  path: string;
  record: string;
}

export const numberOf = ({ path }: Office): number => Number(/\d+$/.exec(path)?.[0]);

export async function openOffice(browser: Browser): Promise<Office & { close(): Promise<unknown> }> {
  const first = await browserOf(browser, { viewport: PHONE });
  const second = await browserOf(browser, { viewport: DESKTOP });
  return {
    ...{ page: first.page, second: second.page, path: '', record: '' },
    keys: await test.step('keyholders make their keys, with no account', () => makeKeys(browser)),
    close: () => Promise.all([first, second].map(({ context }) => context.close())),
  };
}

async function makeKeys(browser: Browser): Promise<Key[]> {
  const keys: Key[] = [];
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
  return keys;
}

/** One proposes, sees that another is needed, and that one confirms. */
export async function inTwo(
  { page, second, path }: Office,
  act: 'suspend' | 'resume' | 'open' | 'publish',
  reason?: string,
): Promise<void> {
  await page.goto(path);
  await page.getByRole('radio', { name: t(`voteoffice.act-${act}`) }).check({ force: true });
  if (reason) await page.locator('#vote-reason').fill(reason);
  await press(page, t('voteoffice.propose'));
  await expect(page.getByText(t('voteoffice.second-needed'))).toBeVisible();
  await second.goto(path);
  await expect(second.getByText('Oksana Dinaburska')).toBeVisible();
  await pressTwice(second, t('voteoffice.confirm'));
  await expect(second.getByText(t(`voteoffice.did-${act}`)).first()).toBeVisible();
}

/** From a pack of rules, on a phone; a reload loses nothing. */
export async function setUp(office: Office): Promise<void> {
  const { page, keys } = office;
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
  await sayWhatComesBefore(page);
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
  office.path = new URL(page.url()).pathname;
  await expect(page.getByText(t('vote.shares-missing'))).toBeVisible();
  await look(page, 'the draft');
}

/** Ideas are taken for thirty days at least where the rules are a law's; here the projects are there already. */
async function sayWhatComesBefore(page: Page): Promise<void> {
  await expect(page.getByRole('radio', { name: t('voteoffice.ideas-taken') })).toBeChecked();
  await press(page, t('voteoffice.onward'));
  await expect(page.locator('#vote-ideas-from-day')).toBeFocused();
  await look(page, 'what comes before the vote, with what it lacks');
  await expect(page.getByLabel(t('voteoffice.support'))).not.toBeChecked();
  await page.getByLabel(t('voteoffice.support')).check({ force: true });
  for (const [field, day] of [
    ...[['ideas-from', '2025-11-03'] as const, ['ideas-until', '2025-11-28'] as const],
    ...[['support-from', '2025-11-03'] as const, ['support-until', '2025-12-12'] as const],
  ]) {
    await page.locator(`#vote-${field}-day`).fill(day);
    await page.locator(`#vote-${field}-time`).fill('09:00');
  }
  await press(page, t('voteoffice.onward'));
  await expect(page.getByText(t('voteoffice.fault-too-short', { days: 30 })).first()).toBeVisible();
  await page.getByRole('radio', { name: t('voteoffice.ideas-there') }).check({ force: true });
  await expect(page.locator('#vote-ideas-from-day')).toBeHidden();
  await page.locator('#vote-delivery-months').fill('18');
  await look(page, 'what comes before the vote');
  await press(page, t('voteoffice.onward'));
}

/** A colleague changes the draft meanwhile; what was typed here is not lost. */
export async function changeDraftTogether(office: Office): Promise<void> {
  const { page, second } = office;
  await signIn(second, 'valdis@talka.example', office.path);
  await page.goto(`${office.path}?step=what`);
  await page.locator('#vote-about-lv').fill('Par ko iztērēt pagalmu naudu šogad.');
  await second.goto(`${office.path}?step=what`);
  await second.locator('#vote-about-lv').fill('Par ko iztērēt cietokšņa naudu.');
  await press(second, t('voteoffice.save'));
  await expect(second.getByText(t('vote.shares-missing'))).toBeVisible();
  await press(page, t('voteoffice.save'));
  await expect(page.getByText(t('voteoffice.conflict'))).toBeVisible();
  await press(page, t('voteoffice.conflict-mine'));
  await press(page, t('voteoffice.save'));
  await expect(page.getByText(t('vote.shares-missing'))).toBeVisible();
}

/** The key is made in the browser, and the vote is announced. */
export async function holdCeremony(office: Office): Promise<void> {
  const { page, keys } = office;
  await page.getByRole('link', { name: t('voteoffice.to-ceremony') }).click();
  await expect(page.getByText(keys[0]?.fingerprint ?? '')).toBeVisible();
  for (const name of NAMES)
    await page.getByRole('checkbox', { name: t('voteoffice.match-of', { name }) }).check({ force: true });
  await look(page, 'the ceremony');
  await press(page, t('voteoffice.make-key'));
  office.record = await downloaded(page, t('voteoffice.record-download'));
  expect(office.record).toContain('talka-ceremony');
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
}

/** By two, with reasons. */
export async function suspendAndResume(office: Office): Promise<void> {
  const { second } = office;
  await inTwo(office, 'suspend', 'Vienam projektam nepareiza summa, to pārbaudām.');
  await look(second, 'a suspended vote');
  await inTwo(office, 'resume', 'Summa ir pareiza, balsošana turpinās.');
}
