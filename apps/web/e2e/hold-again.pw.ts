import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, realVote } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, press, pressTwice } from './vote-story/at-the-screen.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'voteoffice', 'votes');
const HERE = 'ludzas-novads';
const WHY = 'Uz zīmes bija nepareizas summas, balsosim no jauna.';

test('two administrators annul a vote and hold it again in one act, and each of the two leads to the other', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  allow(/400/);
  const { one, other, number } = await inDatabase(async (database) => {
    const administrator = (name: string) =>
      asPerson(database, ORIGIN, { name, grants: [{ role: 'administrator', municipality: HERE }] });
    const first = await administrator('Rasma Priede');
    const vote = await realVote(first, HERE);
    return { one: first, other: await administrator('Valdis Egle'), number: vote.number };
  });
  const path = `/office/${HERE}/votes/${number}`;
  const [first, second] = [
    await deviceOf(browser, one),
    await deviceOf(browser, other, { viewport: DESKTOP }),
  ];
  const rerun = (page: Page) => page.getByRole('radio', { name: t('voteoffice.act-rerun') });

  await test.step('one proposes it, not without a reason, and cannot confirm it', async () => {
    await first.page.goto(path);
    await rerun(first.page).check({ force: true });
    await press(first.page, t('voteoffice.propose'));
    await expect(first.page.locator('#vote-reason')).toHaveAttribute('aria-invalid', 'true');
    await first.page.locator('#vote-reason').fill(WHY);
    await press(first.page, t('voteoffice.propose'));
    await expect(first.page.getByText(t('voteoffice.second-needed'))).toBeVisible();
    await expect(first.page.getByRole('button', { name: t('voteoffice.confirm') })).toHaveCount(0);
    await look(first.page, 'a proposal to hold a vote again');
  });

  await test.step('the other confirms it, and is led to the draft', async () => {
    await second.page.goto(path);
    await expect(second.page.getByText(WHY)).toBeVisible();
    await pressTwice(second.page, t('voteoffice.confirm'));
    await expect(second.page.getByText(t('voteoffice.did-rerun')).first()).toBeVisible();
    await look(second.page, 'a vote that is held again');
  });

  const { body: annulled } = await one.call('office-votes.read', { params: { municipality: HERE, number } });
  const again = annulled.rerunAs ?? 0;
  expect(annulled.moment).toBe('annulled');
  await second.page.getByRole('link', { name: t('voteoffice.to-rerun', { number: again }) }).click();
  await expect(second.page).toHaveURL(new RegExp(`/votes/${again}$`));
  await look(second.page, 'the draft of a vote that is held again');
  const { body: draft } = await one.call('office-votes.read', {
    params: { municipality: HERE, number: again },
  });
  expect([draft.moment, draft.rerunOf, draft.projectList.length]).toEqual(['draft', number, 3]);

  await test.step('those who voted read why, and nobody is led to a draft', async () => {
    const { page, context } = await deviceOf(browser, null);
    await page.goto(`/votes/${number}`);
    await expect(page.getByText(WHY).first()).toBeVisible();
    await expect(page.getByText(t('vote.rerun-as', { number: again }))).toHaveCount(0);
    await look(page, 'an annulled vote');
    await context.close();
  });
  await Promise.all([first, second].map(({ context }) => context.close()));
});
