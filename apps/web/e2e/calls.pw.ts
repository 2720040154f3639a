import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson, someContent, someVoteDraft } from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP, expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'voteoffice', 'propose');
const HERE = 'preilu-novads';
const AREA = '0760244';
const DAY = 86_400_000;
const hence = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

const look = async (page: Page, where: string) => {
  await expectNoBarriersInBothThemes(page, where);
  await expectNoSidewaysScroll(page, where);
};

/** A budget that takes ideas now, beside the municipality's standing call; and an idea that lacks nothing. */
const scene = () =>
  inDatabase(async (database) => {
    const grants = [{ role: 'administrator', municipality: HERE }];
    const administrator = await asPerson(database, ORIGIN, { name: 'Benedikta Budžete', grants });
    const author = await asPerson(database, ORIGIN, { name: 'Teofils Iesniedzējs' });
    const draft = someVoteDraft({ name: { lv: 'Preiļu budžets', ru: 'Бюджет Прейли' }, opensAt: hence(60), closesAt: hence(75) }); // prettier-ignore
    const process = {
      ...{
        submission: { opensAt: hence(-1), closesAt: hence(35) },
        supportThreshold: 30,
        deliveryMonths: 24,
      },
      support: { opensAt: hence(-1), closesAt: hence(40) },
      mayPropose: { minimumAge: 16, residence: 'anyone' as const },
      maySupport: { minimumAge: 13, residence: 'federation' as const },
    };
    const params = { municipality: HERE };
    const body = { pack: 'two-projects', process, draft };
    const vote = await administrator.call('office-votes.start', { params, body });
    const content = someContent({ title: 'Laipa pār Preiļupi', municipality: HERE, area: AREA });
    const idea = await author.call('my-ideas.start', { body: { content } });
    return { administrator, author, number: vote.body.number, idea: idea.body.id };
  });

test('what comes before a vote is set up beside it, and an idea goes to the call its author chooses', async ({
  browser,
}) => {
  const { administrator, author, number, idea } = await scene();
  const path = `/office/${HERE}/votes/${number}`;

  await test.step('the office reads what it said, and says it otherwise', async () => {
    const { page } = await deviceOf(browser, administrator, { viewport: DESKTOP });
    await page.goto(path);
    await expect(page.getByText(t('voteoffice.in-months', { months: 24 }))).toBeVisible();
    await look(page, 'a draft with what comes before it');
    await page.goto(`${path}?step=ideas`);
    await expect(page.getByRole('radio', { name: t('voteoffice.ideas-taken') })).toBeChecked();
    await look(page, 'the step before the vote, on a desktop');
    await page.setViewportSize(PHONE);
    await look(page, 'the step before the vote, on a phone');
    await page.locator('#vote-delivery-months').fill('18');
    await page.getByRole('button', { name: t('voteoffice.save'), exact: true }).click();
    await expect(page.getByText(t('voteoffice.in-months', { months: 18 }))).toBeVisible();
    await page.goto(`${path}?step=ballot`);
    await page.getByRole('radio', { name: t('voteoffice.ties-lot'), exact: false }).check({ force: true });
    await look(page, 'ties by lot');
  });

  await test.step('a proposer chooses, by keyboard', async () => {
    const { page } = await deviceOf(browser, author, { viewport: PHONE });
    await page.goto(`/propose/${idea}?step=4`);
    const calls = page.getByRole('group', { name: t('submit.call') });
    await expect(calls.getByRole('radio')).toHaveCount(2);
    const send = page.getByRole('button', { name: t('submit.send') });
    await expect(page.getByText(t('submit.first-call')).first()).toBeVisible();
    await look(page, 'the choice between two calls');
    await calls.getByRole('radio', { name: /Preiļu budžets/ }).focus();
    await page.keyboard.press('Space');
    await send.click();
    await page.waitForURL(/\/me\/ideas\/.+sent=1/);
  });

  const kept = await inDatabase((database) =>
    database.query<{ number: number }>(
      'select v.number from idea i join vote v on v.process_id = i.process_id where i.id = $1',
      [idea],
    ),
  );
  expect(kept.rows).toEqual([{ number }]);
  // The region is shared: from here on whoever proposes here has one call again, and chooses none.
  await inDatabase((database) =>
    database.query(
      `update process_phase set closes_at = talka_now()
       where kind = 'submission' and process_id = (select process_id from vote where number = $1)`,
      [number],
    ),
  );
});
