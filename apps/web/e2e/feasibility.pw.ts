import { expect, type Browser, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, decideOn, handIn, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, inboxOf, PHONE } from './people.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'feasibility', 'pages', 'account', 'public', 'refusals');
const HERE = 'ludzas-novads';

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** A public act is asked about before it is done. */
const pressSurely = async (page: Page, name: string) => {
  await press(page, name);
  await page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
};

/** A public idea with the people around it. */
const scene = (title: string, support: number) =>
  inDatabase(async (database) => {
    const official = (name: string, role: string) =>
      asPerson(database, ORIGIN, { name, grants: [{ role, municipality: HERE }] });
    const author = await asPerson(database, ORIGIN, { name: 'Valija Idejniece' });
    const moderator = await official('Jezups Moderators', 'moderator');
    const idea = await handIn(author, { title });
    await decideOn(moderator, idea, 'publish');
    await database.query('update idea set support_count = $2 where id = $1', [idea, support]);
    const { body } = await author.call('my-ideas.read', { params: { idea } });
    return {
      ...{ author, moderator, idea, number: body.number ?? 0 },
      administrator: await official('Broņislava Vadītāja', 'administrator'),
      // Each test has its own: they are chosen by name.
      evaluator: await official(`Pīters no ${title.split(' ')[0] ?? ''}`, 'clerk'),
    };
  });

const device = async (browser: Browser, who: Actor | null, viewport = PHONE) =>
  (await deviceOf(browser, who, { viewport })).page;

test('an idea is taken up, costed by whoever was asked, and found feasible for everyone to read', async ({
  browser,
}) => {
  allow(/409/);
  const { administrator, evaluator, number } = await scene('Laipa pār Garbara strautu', 50);
  const path = `/office/${HERE}/feasibility/${number}`;
  const runs = await device(browser, administrator, DESKTOP);
  const reckons = await device(browser, evaluator);

  await test.step('the administrator begins the check and asks an official', async () => {
    await runs.goto(`/office/${HERE}/feasibility`);
    await look(runs, 'ideas that wait');
    await runs.getByRole('link', { name: 'Laipa pār Garbara strautu' }).click();
    await look(runs, 'an idea that waits');
    await pressSurely(runs, t('assess.take-up-do'));
    await expect(runs.getByText(t('assess.stage-checked'), { exact: true })).toBeVisible();
    await runs.getByLabel(t('assess.assign')).selectOption({ label: 'Pīters no Laipa (klientu centrs)' });
    await press(runs, t('assess.assign-do'));
    await expect(runs.locator('.t-entry__title').getByText('Pīters no Laipa')).toBeVisible();
    await look(runs, 'an idea that is checked');
  });

  await test.step('the official finds on the site that they are asked', async () => {
    await reckons.goto('/me/notices');
    await expect(async () => {
      await reckons.reload();
      await expect(reckons.getByRole('link', { name: /Laipa pār Garbara strautu/ })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 30_000 });
  });

  await test.step('the official costs it on a phone; a reload loses nothing', async () => {
    await reckons.goto(path);
    await reckons.locator('#costing-what-0').fill('Pamats un stabi');
    await press(reckons, t('assess.save'));
    await expect(reckons.getByText(t('assess.fault-euros')).first()).toBeVisible();
    await look(reckons, 'a costing that lacks an amount');
    await reckons.locator('#costing-euros-0').fill('2400,50');
    await reckons.locator('#costing-what-1').fill('Uzstādīšana');
    await reckons.locator('#costing-euros-1').fill('600');
    await reckons.reload();
    await expect(reckons.locator('#costing-euros-1')).toHaveValue('600');
    await expect(reckons.locator('.feasibility__sum')).toContainText(/3.000,50/);
    await reckons.locator('#costing-upkeep').fill('200');
    await reckons.locator('#costing-not-costed').fill('Elektrības pieslēgums.');
    await press(reckons, t('assess.save'));
    await expect(reckons.getByText(t('assess.saved'))).toBeVisible();
    await look(reckons, 'a costing');
  });

  await test.step('the administrator decides; until then the public sees nothing of it', async () => {
    const visitor = await device(browser, null);
    await visitor.goto(`/ideas/${number}`);
    await expect(visitor.getByRole('heading', { name: t('verdict.title') })).toHaveCount(0);
    await runs.reload();
    await press(runs, t('assess.decide-do'));
    await expect(runs.getByText(t('assess.fault-outcome')).first()).toBeVisible();
    await runs.getByRole('radio', { name: t('assess.outcome-feasible'), exact: true }).check({ force: true });
    await runs.locator('#finding-words').fill('Var ierīkot jau vasarā.');
    await look(runs, 'a decision');
    await pressSurely(runs, t('assess.decide-do'));
    await expect(runs.getByText(t('verdict.first-feasible')).first()).toBeVisible();
    await look(runs, 'an idea found feasible');
    await visitor.reload();
    await expect(visitor.getByText('Var ierīkot jau vasarā.')).toBeVisible();
    await expect(visitor.getByText('Pamats un stabi')).toBeVisible();
    await expect(visitor.getByText('Elektrības pieslēgums.')).toBeVisible();
    await look(visitor, 'a public costing');
  });
});

test('a “no” has its reason in public, the author appeals, and a second person decides', async ({
  browser,
}) => {
  allow(/409/);
  const { author, administrator, moderator, idea, number } = await scene('Pirts ezera vidū', 3);
  const path = `/office/${HERE}/feasibility/${number}`;
  const runs = await device(browser, administrator);
  const writes = await device(browser, author);
  const second = await device(browser, moderator, DESKTOP);

  await test.step('taken up early, it is said why; a “no” is explained', async () => {
    await runs.goto(path);
    await press(runs, t('assess.take-up-do'));
    await expect(runs.getByText(t('assess.fault-reason')).first()).toBeVisible();
    await runs.locator('#take-up-reason').fill('Bīstama vieta, gaidīt nevar.');
    await runs.reload();
    await expect(runs.locator('#take-up-reason')).toHaveValue('Bīstama vieta, gaidīt nevar.');
    await pressSurely(runs, t('assess.take-up-do'));
    await runs.getByRole('radio', { name: t('assess.outcome-not-feasible') }).check({ force: true });
    await press(runs, t('assess.decide-do'));
    await expect(runs.getByText(t('assess.fault-ground')).first()).toBeVisible();
    await look(runs, 'a no that lacks its reason');
    await runs.locator('#finding-reason').selectOption('against-rules');
    await runs.locator('#finding-words').fill('Ezers ir dabas liegumā, un būvēt tajā neļauj likums.');
    await pressSurely(runs, t('assess.decide-do'));
    await expect(runs.getByText(t('verdict.first-not-feasible')).first()).toBeVisible();
  });

  await test.step('the author reads it and appeals', async () => {
    await expect(async () => {
      const mails = await inboxOf(writes.request, author.email ?? '');
      expect(mails.map(({ text }) => text).join()).toContain('būvēt tajā neļauj likums');
    }).toPass({ timeout: 30_000 });
    await writes.goto(`/me/ideas/${idea}`);
    await expect(writes.getByText(t('verdict.reason-against-rules')).first()).toBeVisible();
    await look(writes, 'a no, as its author sees it');
    await writes.locator('#appeal-words').fill('Ezers liegumā nav: robeža iet pa otru krastu.');
    await press(writes, t('appeal.send'));
    await expect(writes.locator('#appeal-words')).toHaveCount(0);
    await writes.goto(`/ideas/${number}`);
    await expect(writes.getByText(t('verdict.appealed'), { exact: true })).toBeVisible();
    await look(writes, 'a public no under appeal');
  });

  await test.step('not by who decided first; another reverses it, and it is costed before it is feasible', async () => {
    await runs.goto(path);
    await expect(runs.getByText(t('assess.idle-appealed'))).toBeVisible();
    await second.goto(`/office/${HERE}/feasibility`);
    await second.getByRole('link', { name: 'Pirts ezera vidū' }).click();
    await expect(second.getByText('robeža iet pa otru krastu')).toBeVisible();
    await look(second, 'an appeal to decide on');
    await second.getByRole('radio', { name: t('assess.appeal-reverse') }).check({ force: true });
    await second.locator('#appeal-words').fill('Robeža tiešām iet pa otru krastu.');
    await pressSurely(second, t('assess.decide-do'));
    await expect(second.getByText(t('assess.stage-checked'), { exact: true })).toBeVisible();
    await look(second, 'a no that was reversed');
  });
});
