import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { announcedVote, asPerson, someVoteDraft, startedVote, type Actor } from '@talka/testing';
import { test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll } from './people.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'voteoffice', 'votes');
const NARROW = { width: 320, height: 740 };
const HERE = 'ludzas-novads';
const [BLONTI, CIBLA, PUSMUCOVA] = ['0684944', '0684948', '0684990'] as const;
const NAME = 'Ciblas puses apvienība';

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const administrator = (): Promise<Actor> =>
  inDatabase((database) =>
    asPerson(database, ORIGIN, {
      name: 'Gunta Amatniece',
      grants: [{ role: 'administrator', municipality: HERE }],
    }),
  );

test('places are joined to a union, which is there when the draft is opened again', async ({ browser }) => {
  const official = await administrator();
  const { number } = await startedVote(official, HERE);
  const { page } = await deviceOf(browser, official, { viewport: NARROW });
  const at = `/office/${HERE}/votes/${number}`;
  const members = page.getByRole('group', { name: t('voteoffice.union-areas') });
  const name = page.getByLabel(t('voteoffice.union-name', { number: 1 }));
  const sum = /^2 vietas · 500 iedzīvotāju · 1.500/;

  await test.step('two parishes have a pot each, and the others are said to have none', async () => {
    await page.goto(`${at}?step=money`);
    await page
      .getByRole('radio', { name: t('voteoffice.pots-per-area-by-residents') })
      .check({ force: true });
    await page.locator('#vote-per-resident').fill('3');
    for (const [area, id, people] of [
      ['Blontu pagasts', BLONTI, '200'],
      ['Ciblas pagasts', CIBLA, '300'],
      ['Pušmucovas pagasts', PUSMUCOVA, '400'],
    ] as const) {
      await page.getByRole('checkbox', { name: area }).check({ force: true });
      await page.locator(`#vote-residents-${id}`).fill(people);
    }
    await expect(page.getByText(/^Bez naudas poda: /)).toBeVisible();
    await look(page, 'pots of three places');
  });

  await test.step('a union of no place is not kept', async () => {
    await press(page, t('voteoffice.union-add'));
    await expect(name).toBeFocused();
    await press(page, t('voteoffice.save'));
    await expect(page.getByText(t('voteoffice.fault-union')).first()).toBeVisible();
    await look(page, 'a union without places');
  });

  await test.step('two of them are joined from the keyboard', async () => {
    await name.fill(NAME);
    for (const area of ['Blontu pagasts', 'Ciblas pagasts']) {
      await members.getByRole('checkbox', { name: area }).focus();
      await page.keyboard.press('Space');
    }
    await expect(page.getByText(sum)).toBeVisible();
    await expect(page.getByText(t('voteoffice.together', { union: NAME }))).toHaveCount(2);
    await expect(page.getByText(/^2 naudas podi, kopā 2.700/)).toBeVisible();
    await look(page, 'a union of two');
  });

  await test.step('projects go to its pot, and all is kept', async () => {
    await page.goto(`${at}?step=projects`);
    for (const [index, pot] of [NAME, NAME, 'Pušmucovas pagasts'].entries())
      await page.locator(`#vote-project-${index}-pot`).selectOption({ label: pot });
    await page.goto(`${at}?step=look`);
    await expect(page.getByText(`${NAME}: Blontu pagasts, Ciblas pagasts`)).toBeVisible();
    await look(page, 'a union, before it is kept');
    await press(page, t('voteoffice.save'));
    await expect(page).toHaveURL(new RegExp(`${at}$`));
    await page.getByText(t('voteoffice.pots-list', { count: 2 }), { exact: true }).click();
    await expect(page.getByText(/Ciblas puses apvienība: 1.500.€ · Blontu pagasts un Ciblas/)).toBeVisible();
    await expect(page.getByText(/^Bez naudas poda: /)).toBeVisible();
    await look(page, 'the facts of a vote with a union');
  });

  await test.step('opened again it is as it was; dissolved, its places have a pot each', async () => {
    await page.goto(`${at}?step=money`);
    await expect(name).toHaveValue(NAME);
    await page.getByText('Blontu pagasts un Ciblas pagasts', { exact: true }).click();
    await expect(members.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await look(page, 'a union, opened again');
    await expect(page.getByText(sum)).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${t('voteoffice.union-drop')}`) }).click();
    await expect(page.getByRole('button', { name: t('voteoffice.union-add') })).toBeFocused();
    await expect(page.getByText(/^3 naudas podi, kopā 2.700/)).toBeVisible();
  });
});

test('everyone reads which places vote together', async ({ browser }) => {
  const draft = someVoteDraft();
  const official = await administrator();
  const pot = (id: string, name: string, ...areas: string[]) => ({
    ...{ id, name, budgetCents: 1_000_000 },
    areas: areas.map((area) => ({ id: area, residents: 300 })),
  });
  const { number } = await announcedVote(official, HERE, {
    ...draft,
    rules: { ...draft.rules, pots: { kind: 'per-area', cents: 1_000_000 } },
    pots: [pot('union-1', NAME, BLONTI, CIBLA), pot('own', 'Pušmucovas pagasts', PUSMUCOVA)],
    projects: draft.projects.map((project, at) => ({ ...project, pot: at === 0 ? 'own' : 'union-1' })),
  });
  const { page } = await deviceOf(browser, official, { viewport: NARROW });
  await page.goto(`/votes/${number}`);
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
  await expect(page.getByText(/600 iedzīvotāju · Blontu pagasts un Ciblas pagasts$/)).toBeVisible();
  await look(page, 'a vote with a union');
});
