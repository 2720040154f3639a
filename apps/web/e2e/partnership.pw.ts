import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { dayAfter, dayInRiga } from '@talka/kernel';
import { someProposal } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

for (const [language, here] of [
  ['lv', 'ludzas-novads'],
  ['en', 'preilu-novads'],
] as const) {
  const viewport = { viewport: language === 'lv' ? PHONE : DESKTOP };
  const at = pathOf(language);

  test(`municipalities decide together, one voice each, in ${language}`, async ({ browser }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'partnership', 'refusals');
    const of = (municipality: string) =>
      somebody({ name: 'Aivars Runātājs', municipality, grants: [{ role: 'administrator', municipality }] });
    const [first, second] = [await of(here), await of(here)];
    const title = `Kopīga skatuve pie ezera ${language}`;
    const { page, context } = await deviceOf(browser, first, viewport);
    let number = 0;

    await test.step('an administrator proposes it; what is too soon is refused, and nothing typed is lost', async () => {
      await page.goto(at('/memorandum/decisions'));
      await page.getByRole('link', { name: t('joint.propose') }).click();
      await expect(page.getByRole('heading', { name: t('joint.propose'), level: 1 })).toBeVisible();
      await look(page, 'proposing');
      await page.getByLabel(t('joint.title-field')).fill(title);
      await page.getByLabel(t('joint.words-field')).fill(someProposal().words);
      await page.getByLabel(t('joint.closes-field')).fill(dayInRiga(new Date()));
      allow(/status of 422/);
      await page.getByRole('button', { name: t('joint.send'), exact: true }).click();
      await expect(page.getByText(t('joint.too-soon'))).toBeVisible();
      await look(page, 'proposing for too short a time');
      await page.getByLabel(t('joint.closes-field')).fill(dayAfter(dayInRiga(new Date()), 14));
      await page.getByRole('button', { name: t('joint.send'), exact: true }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      number = Number(/decisions\/(\d+)/.exec(page.url())?.[1]);
      await look(page, 'a decision that is open');
    });

    await test.step('it speaks, with one voice: a colleague who speaks second is told so', async () => {
      const other = await deviceOf(browser, second, viewport);
      await other.page.goto(at(`/memorandum/decisions/${number}`));
      await expect(other.page.getByRole('button', { name: t('joint.speak') })).toBeVisible();
      await page.getByRole('button', { name: t('joint.speak') }).click();
      await expect(page.getByText(t('joint.choose-voice'))).toBeVisible();
      await page.getByRole('radio', { name: t('joint.voice-for'), exact: true }).check();
      await page.getByLabel(t('joint.voice-why')).fill('Dome nolēma vienbalsīgi.');
      await page.getByRole('button', { name: t('joint.speak') }).click();
      await expect(page.getByRole('button', { name: t('joint.take-back') })).toBeVisible();
      await look(page, 'a decision one has spoken on');
      allow(/status of 409/);
      await other.page.getByRole('radio', { name: t('joint.voice-against'), exact: true }).check();
      await other.page.getByRole('button', { name: t('joint.speak') }).click();
      await expect(other.page.getByText(t('joint.spoken', {}), { exact: false }).first()).toBeVisible();
      await other.context.close();
    });

    await test.step('it remarks, and thinks again', async () => {
      await page.getByLabel(t('joint.remark'), { exact: true }).fill('Mums der jūlija otrā nedēļa.');
      await page.getByRole('button', { name: t('joint.remark-send') }).click();
      await expect(page.getByText('Mums der jūlija otrā nedēļa.')).toBeVisible();
      await page.getByRole('button', { name: t('joint.take-back') }).click();
      await page.getByRole('radio', { name: t('joint.voice-abstain'), exact: true }).check();
      await page.getByRole('button', { name: t('joint.speak') }).click();
      await expect(page.getByRole('button', { name: t('joint.take-back') })).toBeVisible();
    });

    await test.step('its time comes, it closes by itself, and the coordinator publishes the minutes', async () => {
      await inDatabase((database) =>
        database.query(
          `update joint_decision set closes_at = talka_now() - interval '1 second' where number = $1`,
          [number],
        ),
      );
      const coordinator = await somebody({ name: 'Kristīne Protokole', grants: [{ role: 'coordinator' }] });
      const { page: desk, context: office } = await deviceOf(browser, coordinator, viewport);
      await expect(async () => {
        await desk.goto(at(`/memorandum/decisions/${number}`));
        await expect(desk.getByText(t('joint.state-no-quorum'))).toBeVisible({ timeout: 2_000 });
      }).toPass();
      const minutes = 'Izteicās viena pašvaldība no deviņām, tāpēc lēmuma nav.';
      await desk.getByLabel(t('joint.minutes-words')).fill(minutes);
      await desk.getByRole('button', { name: t('joint.minutes-send') }).click();
      await expect(desk.getByRole('button', { name: t('joint.minutes-add') })).toBeVisible();
      await look(desk, 'a decision that is over, with minutes');
      await desk.goto(at('/memorandum/decisions'));
      await expect(desk.getByRole('link', { name: title })).toBeVisible();
      await look(desk, 'all joint decisions');
      await office.close();
    });
    await context.close();
  });

  test(`an organisation signs the memorandum, and everybody reads what it takes on, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const t = translator(language, 'partnership', 'refusals');
    const name = `Biedrība "Linu ceļš ${language}"`;
    const pledge = 'Katru rudeni rīkosim linu talku visiem, kas vēlas mācīties.';
    const person = await somebody({ name: 'Laima Linlaukā' });
    const { page, context } = await deviceOf(browser, person, viewport);

    await test.step('somebody asks for it; a number that is none is refused', async () => {
      await page.goto(at('/memorandum/join'));
      await look(page, 'asking to sign');
      await page.getByLabel(t('join.name'), { exact: true }).fill(name);
      await page.getByLabel(t('join.number'), { exact: true }).fill('123');
      await page.getByLabel(t('join.seat')).fill('Ludza');
      await page.getByLabel(t('join.pledge')).fill(pledge);
      await page.getByLabel(t('join.signed-as')).fill('valdes locekle');
      allow(/status of 422/);
      await page.getByRole('button', { name: t('join.send'), exact: true }).click();
      await expect(page.getByText(t('partner.number-wrong'))).toBeVisible();
      await look(page, 'asking to sign with a wrong number');
      const number = `4000${String(Date.now()).slice(-7)}`;
      await page.getByLabel(t('join.number'), { exact: true }).fill(number);
      await page.getByRole('button', { name: t('join.send'), exact: true }).click();
      await expect(page.getByText(t('partner.state-asked'))).toBeVisible();
      await look(page, 'what one has asked for');
    });

    await test.step('the coordinator signs, and it stands on the page of the memorandum', async () => {
      const coordinator = await somebody({ name: 'Kristīne Parakste', grants: [{ role: 'coordinator' }] });
      const { page: desk, context: office } = await deviceOf(browser, coordinator, viewport);
      await desk.goto(at('/office/partners'));
      await expect(desk.getByRole('heading', { name })).toBeVisible();
      await look(desk, 'who asks to sign');
      await desk.getByRole('button', { name: t('signing.sign', { name }) }).click();
      await expect(desk.getByRole('button', { name: t('signing.sign', { name }) })).toHaveCount(0);
      await look(desk, 'after signing');
      await office.close();
      await page.goto(at('/memorandum'));
      await expect(page.getByRole('heading', { name })).toBeVisible();
      await expect(page.getByText(pledge).first()).toBeVisible();
    });

    await test.step('the map shows how twenty became nine, step by step, as the table says it', async () => {
      await look(page, 'the memorandum');
      for (const step of ['reform', 'today', 'signed'] as const) {
        await page.getByRole('button', { name: t(`then.${step}`), exact: true }).click();
        await expect(page.getByRole('img', { name: t(`then.${step}-map`) })).toBeVisible();
        await expect(page.getByText(t(`then.${step}-text`))).toBeVisible();
        await look(page, `the map, ${step}`);
      }
    });
    await context.close();
  });
}
