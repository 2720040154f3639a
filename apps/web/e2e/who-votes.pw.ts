import { expect, type Browser, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, realVote, someVoteDraft, startedVote, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'voteoffice', 'votes', 'paperdesk', 'office', 'account', 'refusals');
const HERE = 'ludzas-novads';

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const radio = (page: Page, name: string) => page.getByRole('radio', { name });
const official = (role: string) =>
  inDatabase((database) =>
    asPerson(database, ORIGIN, { name: 'Gunta Amatniece', grants: [{ role, municipality: HERE }] }),
  );
const device = async (browser: Browser, who: Actor, viewport = PHONE) =>
  (await deviceOf(browser, who, { viewport })).page;

const voteFor = async (administrator: Actor, residence: 'federation' | 'anyone'): Promise<number> => {
  const { rules } = someVoteDraft();
  const mayVote = { minimumAge: 16, residence };
  return (await realVote(administrator, HERE, { rules: { ...rules, mayVote } })).number;
};

test('who votes is chosen of three, and citizens only beside it; pots of areas go with residents alone', async ({
  browser,
}) => {
  const administrator = await official('administrator');
  const { number } = await startedVote(administrator, HERE);
  const page = await device(browser, administrator);
  const at = `/office/${HERE}/votes/${number}`;
  await page.goto(`${at}?step=ballot`);
  const citizens = page.getByRole('checkbox', { name: t('voteoffice.citizens') });
  await expect(radio(page, t('voteoffice.residence-municipality'))).toBeChecked();
  for (const who of ['federation', 'anyone'] as const) {
    await radio(page, t(`voteoffice.residence-${who}`)).check({ force: true });
    await look(page, `the ballot, for ${who}`);
  }
  await citizens.check({ force: true });
  await press(page, t('voteoffice.save'));
  await expect(page).toHaveURL(new RegExp(`${at}$`));
  const said = `${t('voteoffice.residence-anyone')}. ${t('voteoffice.citizens')}`;
  await expect(page.getByText(said)).toBeVisible();
  await look(page, 'the facts of the vote');

  await page.goto(`${at}?step=money`);
  await radio(page, t('voteoffice.pots-per-area')).check({ force: true });
  await page.getByRole('checkbox').first().check({ force: true });
  await page.goto(`${at}?step=ballot`);
  await press(page, t('voteoffice.onward'));
  await expect(page.getByText(t('voteoffice.fault-residence')).first()).toBeVisible();
  await look(page, 'the ballot, with what does not go together');
  await radio(page, t('voteoffice.residence-municipality')).check({ force: true });
  await expect(page.getByText(t('voteoffice.fault-residence'))).toHaveCount(0);
});

test('an outsider proves who they are at the desk: no vote of residents, but one for anyone', async ({
  browser,
}) => {
  const administrator = await official('administrator');
  const [ofAll, ofAnyone] = [
    await voteFor(administrator, 'federation'),
    await voteFor(administrator, 'anyone'),
  ];
  const page = await device(browser, await official('clerk'));
  const outsider = await inDatabase((database) =>
    asPerson(database, ORIGIN, { name: 'Jāzeps Tālais', birthDate: '1949-02-03' }),
  );
  const find = async (number: number) => {
    await page.goto(`/office/${HERE}/paper/${number}`);
    await page.getByRole('searchbox').fill('Jāzeps Tālais');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: new RegExp(`^${t('paperdesk.choose')} ?: Jāzeps`) }).click();
  };

  await test.step('the form asks for no parish once they live outside', async () => {
    await find(ofAnyone);
    await press(page, t('office.prove'));
    await page.getByRole('checkbox', { name: t('office.checked') }).check({ force: true });
    await radio(page, t('office.document-passport')).check({ force: true });
    await page.locator('#prove-personalCode').fill('329778-12345');
    for (const [part, value] of [
      ['day', '3'],
      ['month', '2'],
      ['year', '1949'],
    ] as const)
      await page.getByLabel(t(`office.${part}`), { exact: true }).fill(value);
    await expect(page.locator('#prove-area')).toBeVisible();
    await radio(page, t('office.lives-outside')).check({ force: true });
    await expect(page.locator('#prove-area')).toHaveCount(0);
    await look(page, 'proving who somebody is');
    await radio(page, t('office.citizen-no')).check({ force: true });
    await press(page, t('office.prove'));
    const asked = page.getByRole('alertdialog');
    await expect(asked).toContainText(t('office.prove-sure-outside', { name: 'Jāzeps Tālais' }));
    await look(page, 'the question before it is proved');
    await asked.getByRole('button', { name: t('office.prove') }).click();
    await expect(page.getByText(t('paperdesk.may'))).toBeVisible();
  });

  await test.step('a vote for residents of all municipalities is not theirs, and says so', async () => {
    await find(ofAll);
    await expect(page.getByText(t('eligibility.lives-outside'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('office.prove') })).toBeVisible();
    await look(page, 'who lives outside, at the desk of a vote for residents');
  });

  await test.step('they see it in their account and at both votes', async () => {
    const own = await device(browser, outsider, DESKTOP);
    await own.goto('/me');
    await expect(own.getByText(t('proof.proved-outside'))).toBeVisible();
    await own.getByText(t('proof.outside-moved')).click();
    await look(own, 'an account of who lives outside');
    await own.goto(`/votes/${ofAll}`);
    await expect(own.getByText(t('eligibility.lives-outside'))).toBeVisible();
    await expect(own.getByText(t('vote-rules.who-text', { age: 16, residence: 'federation' }))).toBeVisible();
    await look(own, 'a vote that is not theirs');
    await own.goto(`/votes/${ofAnyone}`);
    await expect(own.getByText(t('vote-rules.who-text', { age: 16, residence: 'anyone' }))).toBeVisible();
    await expect(own.getByText(t('vote-next.title-vote'))).toBeVisible();
    await look(own, 'a vote that is theirs too');
  });
});

/** As where a provider of eID is set up; none is here, so the server says that it is off once it is asked. */
async function accountWithEid(browser: Browser, name: string, eidShowsPlace: boolean): Promise<Page> {
  allow(/409/);
  const person = await inDatabase((database) => asPerson(database, ORIGIN, { name }));
  const page = await device(browser, person);
  await page.route('**/my/residence', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...body, eid: true, eidShowsPlace } });
  });
  await page.goto('/me');
  return page;
}

/** What was asked of the server when this is pressed. */
async function askedBy(page: Page, button: string): Promise<unknown> {
  const asked = page.waitForRequest(
    (request) => request.method() === 'POST' && /residence/.test(request.url()),
  );
  await press(page, button);
  return (await asked).postDataJSON();
}

test('before eID one says where one lives, and an outsider names no parish', async ({ browser }) => {
  const page = await accountWithEid(browser, 'Uršula Tālā', true);
  await expect(page.locator('#proof-area')).toBeVisible();
  await look(page, 'where one lives, here');
  await radio(page, t('proof.where-outside')).check({ force: true });
  await expect(page.locator('#proof-area')).toHaveCount(0);
  await look(page, 'where one lives, outside');
  expect(await askedBy(page, t('proof.eid'))).toEqual({ area: null });
  await expect(page.getByText(t('residence.eid-off'))).toBeVisible();
});

test('where eID shows no residence, that is said before anybody starts, and who one is can be proved', async ({
  browser,
}) => {
  const page = await accountWithEid(browser, 'Justīne Tuvā', false);
  await expect(page.getByText(t('proof.eid-who-text', { municipality: 'Ludzas novads' }))).toBeVisible();
  await expect(page.locator('#proof-area')).toHaveCount(0);
  await expect(radio(page, t('proof.where-outside'))).toHaveCount(0);
  await look(page, 'eID for who one is only');
  expect(await askedBy(page, t('proof.eid-who'))).toEqual({ area: null });
  await expect(page.getByText(t('residence.eid-off'))).toBeVisible();
});

test('whoever comes back from eID without a residence reads what helps', async ({ browser }) => {
  const page = await accountWithEid(browser, 'Terēze Tuvā', true);
  await page.goto('/me?residence=residence.not-on-roll');
  await expect(page.getByText(t('residence.not-on-roll'))).toBeVisible();
  await look(page, 'back from eID, not on the roll');
});
