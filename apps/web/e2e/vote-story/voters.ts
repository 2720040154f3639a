import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, type Actor } from '@talka/testing';
import { DESKTOP } from '../people.js';
import { deviceOf, inDatabase, ORIGIN } from '../voters.js';
import { press, pressTwice } from './at-the-screen.js';

const t = translator('lv', 'votes', 'booth', 'paperdesk', 'office', 'refusals');
export const HERE = 'daugavpils';

/** Somebody who has an account here, and has shown nobody yet where they live. */
export const newcomer = (name: string): Promise<Actor> =>
  inDatabase((database) => asPerson(database, ORIGIN, { name, municipality: HERE, birthDate: '1971-04-05' }));

export const clerkNamed = (name: string): Promise<Actor> =>
  inDatabase((database) =>
    asPerson(database, ORIGIN, { name, grants: [{ role: 'clerk', municipality: HERE }] }),
  );

/** A clerk finds them, looks at a document, and writes down where they live. */
export async function verifyAtDesk(
  clerk: Page,
  { number, name, personalCode }: { number: number; name: string; personalCode: string },
): Promise<void> {
  await clerk.goto(`/office/${HERE}/paper/${number}`);
  await clerk.getByRole('searchbox').fill(name);
  await clerk.getByRole('searchbox').press('Enter');
  await clerk.getByRole('button', { name: new RegExp(`^${t('paperdesk.choose')} ?: ${name}`) }).click();
  await press(clerk, t('office.prove'));
  await clerk.getByRole('checkbox', { name: t('office.checked') }).check({ force: true });
  await clerk.getByRole('radio', { name: t('office.document-passport') }).check({ force: true });
  await clerk.locator('#prove-personalCode').fill(personalCode);
  for (const [part, value] of [
    ['day', '5'],
    ['month', '4'],
    ['year', '1971'],
  ] as const)
    await clerk.getByLabel(t(`office.${part}`), { exact: true }).fill(value);
  // A list shuts when the page scrolls under it, as lists do: whoever finds it shut, or has pressed beside it, types again.
  await expect(async () => {
    await clerk.locator('#prove-area').fill('');
    await clerk.locator('#prove-area').pressSequentially('Daugavpils');
    await clerk.getByRole('option').first().click({ timeout: 5_000 });
    // What was not chosen does not stay once the field is left.
    await clerk.locator('#prove-area').blur();
    await expect(clerk.locator('#prove-area')).toHaveValue(/\S/, { timeout: 2_000 });
  }).toPass();
  await clerk.getByRole('radio', { name: t('office.citizen-yes') }).check({ force: true });
  await pressTwice(clerk, t('office.prove'));
  await expect(clerk.getByText(t('paperdesk.may'))).toBeVisible();
}

const inBox = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: t('box.title') })).toBeVisible();
const receiptOn = async (page: Page): Promise<string> =>
  (await page.locator('#receipt-line').textContent()) ?? '';

/** On a phone, by thumb. @returns the receipt */
export async function votes(browser: Browser, who: Actor, number: number, project: RegExp): Promise<string> {
  const { page, context } = await deviceOf(browser, who);
  await page.goto(`/votes/${number}/booth`);
  await page.getByRole('checkbox', { name: project }).check();
  await press(page, t('booth.look'));
  await press(page, t('look.cast'));
  await inBox(page);
  const receipt = await receiptOn(page);
  await context.close();
  return receipt;
}

/** Votes, thinks again, and votes otherwise. @returns both receipts */
export async function votesAndChanges(
  browser: Browser,
  who: Actor,
  number: number,
  [from, to]: readonly [RegExp, RegExp],
): Promise<{ first: string; last: string }> {
  const { page, context } = await deviceOf(browser, who);
  await page.goto(`/votes/${number}/booth`);
  await page.getByRole('checkbox', { name: from }).check();
  await press(page, t('booth.look'));
  await press(page, t('look.cast'));
  await inBox(page);
  const first = await receiptOn(page);
  await press(page, t('box.change'));
  await page.getByRole('checkbox', { name: from }).uncheck();
  await page.getByRole('checkbox', { name: to }).check();
  await press(page, t('booth.look'));
  await press(page, t('look.cast-changed'));
  await inBox(page);
  await expect(page.locator('#receipt-line')).not.toHaveText(first);
  const last = await receiptOn(page);
  await context.close();
  return { first, last };
}

/** From the vote's page to the box without touching a mouse. */
export async function votesByKeyboard(
  browser: Browser,
  who: Actor,
  number: number,
  project: RegExp,
): Promise<void> {
  const { page, context } = await deviceOf(browser, who, { viewport: DESKTOP });
  await page.goto(`/votes/${number}`);
  const go = async (target: Locator, key: 'Enter' | 'Space') => {
    await target.waitFor();
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press(key);
  };
  await go(page.getByRole('link', { name: t('vote-next.go-vote') }), 'Enter');
  await go(page.getByRole('checkbox', { name: project }), 'Space');
  await go(page.getByRole('button', { name: t('booth.look') }), 'Enter');
  await go(page.getByRole('button', { name: t('look.cast') }), 'Enter');
  await inBox(page);
  await context.close();
}

/** Two clerks key one batch of paper ballots, each alone. */
export async function keyPaper(
  [first, second]: readonly [Page, Page],
  number: number,
  ballots: readonly string[],
): Promise<void> {
  const batches = `/office/${HERE}/paper/${number}/batches`;
  const key = async (page: Page) => {
    for (const marks of ballots) {
      await page.locator('#paper-line').fill(marks);
      await page.locator('#paper-line').press('Enter');
    }
    await press(page, t('paperdesk.hand-in'));
  };
  await first.goto(batches);
  await first.locator('#batch-declared').fill(String(ballots.length));
  await press(first, t('paperdesk.open'));
  await key(first);
  await expect(first.getByText(t('paperdesk.now-other'))).toBeVisible();
  await second.goto(batches);
  await second.getByRole('link', { name: t('paperdesk.batch', { number: 1 }) }).click();
  await key(second);
  await expect(second.getByText(t('paperdesk.now-accepted'), { exact: true })).toBeVisible();
}
