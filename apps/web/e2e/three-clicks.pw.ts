import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { dayInRiga } from '@talka/kernel';
import { weekendFrom } from '@talka/programme';
import {
  announcedEvent,
  organiserIn,
  publishedEvent,
  publishedWorkshop,
  someEvent,
  someProgrammeEvent,
  someProposal,
} from '@talka/testing';
import { test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const MOST = 3;

/** Somebody who knows nothing and gives up after three clicks; choosing from a list is one, too. */
function newcomer(page: Page, home: string) {
  let clicks = 0;
  const counted = (act: Promise<unknown>) => {
    clicks += 1;
    expect(clicks, 'clicks from the home page').toBeLessThanOrEqual(MOST);
    return act;
  };
  return {
    page,
    async comes() {
      clicks = 0;
      await page.goto(home);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    clicks: (on: Locator) => counted(on.click()),
    chooses: (of: Locator, value: string) => counted(of.selectOption(value)),
  };
}

for (const [language, viewport] of [
  ['lv', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`whoever knows nothing finds it in three clicks, in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'programme', 'shell', 'workshops', 'partnership', 'public');
    const at = pathOf(language);
    const stamp = `${language} ${Date.now() % 1_000_000}`;
    const federation = { person: somebody };
    const { organiser, organisation, administrator } = await organiserIn(federation, 'ludzas-novads');
    // Its last evening, almost to midnight in Riga: whenever this is read, it is not over before the weekend is.
    const { last } = weekendFrom(new Date());
    const neighbour = 'rezeknes-novads';
    const planner = await somebody({ grants: [{ role: 'administrator', municipality: neighbour }] });
    const concert = `Koncerts kaimiņos ${stamp}`;
    await announcedEvent(planner, neighbour, {
      texts: { lv: { title: concert, about: someProgrammeEvent().texts.lv?.about ?? '' } },
      place: { name: 'Kultūras nams', municipality: neighbour, coordinates: null },
      ...{ from: `${last}T18:00:00.000Z`, until: `${last}T20:59:00.000Z` },
    });
    const helping = `Ezera krasta talka ${stamp}`;
    const event = someEvent({ title: helping });
    await publishedEvent(organiser, organisation, event);
    const day = dayInRiga(new Date(event.shifts[0]?.from ?? 0));
    const pots = `Māla krūzes ${stamp}`;
    await publishedWorkshop(organiser, organisation, { title: pots });
    const proposal = someProposal({ title: `Kopīga skatuve ${stamp}` });
    const { number } = (
      await administrator.call('joint-decisions.propose', {
        params: { municipality: 'ludzas-novads' },
        body: proposal,
      })
    ).body;
    await inDatabase((database) =>
      database.query(
        `update joint_decision set closes_at = talka_now() - interval '1 second' where number = $1`,
        [number],
      ),
    );
    const { page, context } = await deviceOf(browser, null, { viewport });
    const who = newcomer(page, at('/'));
    const main = page.getByRole('main');
    const foot = page.getByRole('contentinfo');
    const link = (within: Locator, name: string) => within.getByRole('link', { name, exact: true });

    await test.step('what is on this weekend near Ludza', async () => {
      await who.comes();
      await who.clicks(foot.locator(`a[href$="/municipalities/ludzas-novads"]`));
      await who.clicks(link(main, t('calendar.of-municipality')));
      await expect(link(main, concert)).toBeVisible();
      await look(page, 'this weekend near a place');
    });

    await test.step('how to help', async () => {
      await who.comes();
      await who.clicks(link(main, t('nav.shifts')));
      await who.clicks(main.locator(`a[href$="shifts?day=${day}"]`));
      await who.clicks(main.getByRole('link', { name: helping }).first());
      await expect(page.getByRole('heading', { name: helping, level: 1 })).toBeVisible();
    });

    await test.step('how to learn pottery', async () => {
      await who.comes();
      await who.clicks(link(foot, t('nav.workshops')));
      await who.chooses(main.getByLabel(t('workshops.craft'), { exact: true }), 'pottery');
      await expect(main.getByRole('link', { name: pots }).first()).toBeVisible();
    });

    await test.step('what the region decided, and where it stands', async () => {
      await expect(async () => {
        await who.comes();
        await who.clicks(link(foot, t('nav.signatories')));
        await who.clicks(link(main, t('joint.all')));
        await who.clicks(link(main, proposal.title));
        await expect(page.getByText(t('joint.state-no-quorum'))).toBeVisible({ timeout: 2_000 });
      }).toPass();
    });
    await context.close();
  });
}
