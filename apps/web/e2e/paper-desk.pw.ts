import { expect, type Browser, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, realVote, someVoteDraft, Voter, asVisitor, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { deviceOf, inDatabase, ORIGIN, resident } from './voters.js';

const t = translator('lv', 'paperdesk', 'office', 'refusals', 'shell');
const HERE = 'ludzas-novads';

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const line = (page: Page) => page.locator('#paper-line');

/** Two clerks, and a vote of theirs that somebody can vote in on paper or online. */
const scene = () =>
  inDatabase(async (database) => {
    const person = (name: string, role: string) =>
      asPerson(database, ORIGIN, { name, grants: [{ role, municipality: HERE }] });
    const [vilma, ojars] = [await person('Vilma Galdniece', 'clerk'), await person('Ojārs Zīmulis', 'clerk')];
    const vote = await realVote(await person('Gunta Administratore', 'administrator'), HERE, {
      name: { lv: 'Pagalmu nauda pie galda', en: null, ru: 'Деньги дворов у стола' },
    } as Parameters<typeof realVote>[2]);
    return { vilma, ojars, vote };
  });

/** Gives paper to somebody straight through the API, for what the screen has shown already. */
async function given(clerk: Actor, number: number, name: string): Promise<void> {
  const voter = await resident({ name, birthDate: '1960-06-06' });
  const params = { municipality: HERE, number };
  const { problem } = await clerk.call('desk-votes.enter', { params, body: { person: voter.id } });
  expect(problem).toBeUndefined();
}

async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${t('paperdesk.choose')} ?: ${name}`) }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

const device = async (browser: Browser, who: Actor, viewport = PHONE) =>
  (await deviceOf(browser, who, { viewport })).page;

test('a clerk gives paper to whoever may have it, and says by name why another may not', async ({
  browser,
}) => {
  allow(/409/);
  const { vilma, vote } = await scene();
  const page = await device(browser, vilma);
  await page.goto(`/office/${HERE}`);
  await page.getByRole('link', { name: t('office.paper') }).click();
  await look(page, 'votes on paper');
  // Another test may hold a vote of the same name at the same time.
  await page.locator(`main a[href$="/paper/${vote.number}"]`).first().click();
  await look(page, 'the desk, empty');

  await test.step('whoever has not proved where they live does so at the desk', async () => {
    await inDatabase((database) =>
      asPerson(database, ORIGIN, { name: 'Leontīne Papīriņa', birthDate: '1949-02-03' }),
    );
    await find(page, 'Leontīne Papīriņa');
    await expect(page.getByText(t('paperdesk.not-proved'))).toBeVisible();
    await look(page, 'a voter who has not proved where they live');
    await press(page, t('office.prove'));
    await page.getByRole('checkbox', { name: t('office.checked') }).check({ force: true });
    await page.getByRole('radio', { name: t('office.document-passport') }).check({ force: true });
    await page.locator('#prove-personalCode').fill('329777-12345');
    for (const [part, value] of [
      ['day', '3'],
      ['month', '2'],
      ['year', '1949'],
    ] as const)
      await page.getByLabel(t(`office.${part}`), { exact: true }).fill(value);
    await page.locator('#prove-area').pressSequentially('Ludza');
    await page
      .getByRole('option', { name: /^Ludza/ })
      .first()
      .click();
    await page.getByRole('radio', { name: t('office.citizen-yes') }).check({ force: true });
    await press(page, t('office.prove'));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('office.prove') })
      .click();
    await expect(page.getByText(t('paperdesk.may'))).toBeVisible();
  });

  await test.step('they are entered on the roll, and only then given paper', async () => {
    await look(page, 'a voter who may be given paper');
    await press(page, t('paperdesk.enter'));
    await look(page, 'the question before the roll');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('paperdesk.enter') })
      .click();
    await expect(page.getByText(t('paperdesk.entered', { name: 'Leontīne Papīriņa' }))).toBeVisible();
    await look(page, 'a voter on the roll');
    await press(page, t('paperdesk.next'));
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  await test.step('the same person, found by the code, gets no second paper', async () => {
    await page.getByRole('searchbox').fill('32977712345');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByText(t('paperdesk.already-desk'))).toBeVisible();
    await expect(page.getByText(t('desk.paper-given'))).toBeVisible();
    await look(page, 'a voter who was given paper');
    await press(page, t('paperdesk.other'));
  });

  await test.step('whoever votes online is refused by name', async () => {
    const online = await resident({ name: 'Donats Tīmeklis', birthDate: '1990-01-01' });
    await new Voter(online, asVisitor(ORIGIN), vote).takeToken();
    await find(page, 'Donats Tīmeklis');
    await expect(page.getByText(t('desk.token-issued'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('paperdesk.enter') })).toHaveCount(0);
  });
});

test('two clerks key a batch without seeing each other, settle what differs, and the totals meet', async ({
  browser,
}) => {
  allow(/409/);
  const { vilma, ojars, vote } = await scene();
  for (const name of ['Pirmā Balss', 'Otrā Balss', 'Trešā Balss', 'Ceturtā Balss'])
    await given(vilma, vote.number, name);
  const batches = `/office/${HERE}/paper/${vote.number}/batches`;
  const first = await device(browser, vilma);
  const second = await device(browser, ojars, DESKTOP);

  await test.step('a batch cannot hold more than was given; a reload loses nothing', async () => {
    await first.goto(batches);
    await look(first, 'no batches yet');
    await first.locator('#batch-declared').fill('5');
    await first.reload();
    await expect(first.locator('#batch-declared')).toHaveValue('5');
    await press(first, t('paperdesk.open'));
    await expect(first.getByText(t('paper.more-than-roll', { roll: 4, ballots: 5 })).first()).toBeVisible();
    await look(first, 'more ballots than were given');
    await first.locator('#batch-declared').fill('4');
    await press(first, t('paperdesk.open'));
    await expect(line(first)).toBeVisible();
  });

  await test.step('the first clerk keys on the keyboard, one ballot by thumb', async () => {
    await line(first).fill('1 9');
    await line(first).press('Enter');
    await expect(first.getByText(t('paperdesk.fault-unknown', { project: '9' }))).toBeVisible();
    await look(first, 'a slip of the fingers');
    await line(first).fill('1 2');
    await line(first).press('Enter');
    await line(first).fill('0');
    await line(first).press('Enter');
    await first.getByRole('button', { name: /^3 Apgaismota taka/ }).click();
    await press(first, t('paperdesk.take'));
    await line(first).fill('1 2 3');
    await first.reload();
    await expect(line(first)).toHaveValue('1 2 3');
    await line(first).press('Enter');
    await expect(first.locator('.paper-desk__keyed > li')).toHaveCount(4);
    await look(first, 'a batch that is keyed');
    // The last one is read: the next Enter hands the batch in.
    await expect(first.getByRole('button', { name: t('paperdesk.hand-in') })).toBeFocused();
    await first.keyboard.press('Enter');
    await expect(first.getByText(t('paperdesk.now-other'))).toBeVisible();
    await look(first, 'waiting for a colleague');
  });

  await test.step('the second clerk sees nothing of it, and reads one ballot differently', async () => {
    await second.goto(batches);
    await look(second, 'a batch that waits for me');
    await second.getByRole('link', { name: t('paperdesk.batch', { number: 1 }) }).click();
    await expect(second.locator('.paper-desk__keyed')).toHaveCount(0);
    for (const marks of ['2 1', 'x', '2', '3 2 1']) {
      await line(second).fill(marks);
      await line(second).press('Enter');
    }
    // The ballot before is one key away; what was blank is mended.
    await second.getByRole('button', { name: t('paperdesk.one-more') }).click();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) await line(second).press(key);
    await expect(line(second)).toHaveValue('x');
    await line(second).fill('0');
    await line(second).press('Enter');
    await press(second, t('paperdesk.hand-in'));
    await expect(second.getByText(t('paperdesk.now-differ'))).toBeVisible();
    // All that was counted is handed in: the line for one more is gone.
    await expect(line(second)).toHaveCount(0);
    const row = second.locator('.t-table tbody tr');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Šūpoles lielajiem');
    await expect(row).toContainText('Apgaismota taka');
    await look(second, 'what differs, side by side');
  });

  await test.step('whoever was wrong mends it, and the batch is accepted', async () => {
    await second.getByRole('button', { name: new RegExp(`^${t('paperdesk.mend-one')} ?: 3$`) }).click();
    await line(second).fill('3');
    await line(second).press('Enter');
    await press(second, t('paperdesk.hand-in'));
    await expect(second.getByText(t('paperdesk.now-accepted'), { exact: true })).toBeVisible();
    await look(second, 'an accepted batch');
    await first.goto(batches);
    await expect(first.getByText(t('paperdesk.state-accepted'), { exact: true })).toBeVisible();
    const sums = first.locator('.t-table tbody tr').first().locator('td');
    await expect(sums).toHaveText(['4', '4', '4', '0']);
    await look(first, 'the totals');
  });
});

test('points are keyed by number and by hand, and a batch counted wrongly is taken back', async ({
  browser,
}) => {
  const { rules } = someVoteDraft();
  const { vilma, ilze, number } = await inDatabase(async (database) => {
    const person = (name: string, role: string) =>
      asPerson(database, ORIGIN, { name, grants: [{ role, municipality: HERE }] });
    const vote = await realVote(await person('Gunta Administratore', 'administrator'), HERE, {
      rules: { ...rules, ballot: { kind: 'points', min: 1, max: 5, minSum: 1, maxSum: 6 } },
    });
    const clerk = (name: string) => person(name, 'clerk');
    return {
      vilma: await clerk('Vilma Galdniece'),
      ilze: await clerk('Ilze Galdniece'),
      number: vote.number,
    };
  });
  await given(vilma, number, 'Punktu Devēja');
  const page = await device(browser, vilma);
  await page.goto(`/office/${HERE}/paper/${number}/batches`);
  await page.locator('#batch-number').fill('7');
  await page.locator('#batch-declared').fill('1');
  await press(page, t('paperdesk.open'));
  await line(page).fill('1:4');
  await page.getByLabel(/^2 Šūpoles/).fill('2');
  await expect(line(page)).toHaveValue('1:4 2:2');
  await look(page, 'points');
  await line(page).press('Enter');
  await expect(page.locator('.paper-desk__keyed')).toContainText('1:4 2:2');

  // What was read waits on the device; of a batch that a colleague took back and began anew it is not offered.
  await page.reload();
  await expect(page.locator('.paper-desk__keyed')).toContainText('1:4 2:2');
  const params = { municipality: HERE, number };
  await ilze.call('paper.withdraw', { params: { ...params, batch: 7 } });
  await ilze.call('paper.open', { params, body: { number: 7, style: 'all', declared: 1 } });
  await page.reload();
  await expect(line(page)).toHaveValue('');
  await expect(page.locator('.paper-desk__keyed')).toHaveCount(0);
  await press(page, t('paperdesk.withdraw'));
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('paperdesk.withdraw') })
    .click();
  await expect(page.getByText(t('paperdesk.batches-empty'))).toBeVisible();
});
