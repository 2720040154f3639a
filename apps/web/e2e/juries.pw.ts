import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { dayAfter, dayInRiga } from '@talka/kernel';
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

  test(`a jury is drawn by lot, and drawn again by a reader, in ${language}`, async ({ browser }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'juries', 'refusals', 'shell');
    const administrator = await somebody({
      ...{ name: 'Aivars Izsludinātājs', municipality: here },
      grants: [{ role: 'administrator', municipality: here }],
    });
    const title = `Parka pārbūves žūrija ${language}`;
    const { page: office, context } = await deviceOf(browser, administrator, viewport);
    let number = 0;

    await test.step('an administrator announces it; what is too soon is refused, and nothing typed is lost', async () => {
      await office.goto(at(`/office/${here}/juries`));
      await expect(office.getByRole('heading', { name: t('juries.announce.title'), level: 1 })).toBeVisible();
      await look(office, 'announcing a jury');
      await office.getByLabel(t('juries.announce.name')).fill(title);
      await office
        .getByLabel(t('juries.announce.words'))
        .fill('Žūrija divos vakaros izvēlas vienu no trim parka iecerēm un pasaka, kāpēc.');
      await office.getByLabel(t('juries.announce.places')).fill('3');
      await office.getByLabel(t('juries.jury.gender-woman'), { exact: true }).fill('1');
      await office.getByLabel(t('juries.jury.gender-man'), { exact: true }).fill('1');
      await office.getByLabel(t('juries.announce.closes')).fill(dayInRiga(new Date()));
      allow(/status of 422/);
      const send = office.getByRole('button', { name: t('juries.announce.send'), exact: true });
      await send.click();
      await expect(office.getByText(t('jury.too-soon'))).toBeVisible();
      await look(office, 'announcing a jury too soon');
      await office.getByLabel(t('juries.announce.closes')).fill(dayAfter(dayInRiga(new Date()), 14));
      await send.click();
      await expect(office.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      number = Number(/juries\/(\d+)/.exec(office.url())?.[1]);
      await expect(office.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    });

    const people = await Promise.all(
      ['Anna', 'Beāte', 'Cilda', 'Dace'].map((name) =>
        somebody({ name: `${name} Pieteicēja`, municipality: here }),
      ),
    );
    await test.step('a resident finds it from the foot of every page and volunteers; others do too', async () => {
      const [first, ...others] = people;
      const { page, context: own } = await deviceOf(browser, first ?? null, viewport);
      await page.goto(at('/about'));
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('footer.juries') })
        .click();
      await look(page, 'all juries');
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('button', { name: t('juries.mine.volunteer'), exact: true })).toBeVisible();
      await look(page, 'a jury that looks for people');
      await page.getByLabel(t('juries.mine.gender')).selectOption('woman');
      await page.getByRole('button', { name: t('juries.mine.volunteer'), exact: true }).click();
      await expect(page.getByText(t('juries.mine.as', { number: 1 }))).toBeVisible();
      await look(page, 'a jury one has volunteered for');
      for (const who of others) {
        const came = await who.call('my-jury.volunteer', { params: { number }, body: { gender: 'woman' } });
        expect(came.problem).toBeUndefined();
      }
      await own.close();
    });

    await test.step('its time comes and it is drawn by itself; a visitor draws it again, twice, and it is the same people', async () => {
      await inDatabase((database) =>
        database.query(`update jury set closes_at = talka_now() - interval '1 second' where number = $1`, [
          number,
        ]),
      );
      const { page: reader, context: own } = await deviceOf(browser, null, viewport);
      await expect(async () => {
        await reader.goto(at(`/juries/${number}`));
        await expect(reader.getByText(t('juries.draw.again-text'))).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await look(reader, 'a jury that is drawn');
      const said: string[] = [];
      for (let time = 0; time < 2; time += 1) {
        await reader.reload();
        await reader.getByRole('button', { name: t('juries.draw.again') }).click();
        const notice = reader.getByText(t('juries.draw.agrees'));
        await expect(notice).toBeVisible();
        said.push((await notice.locator('xpath=..').textContent()) ?? '');
      }
      expect(said[1]).toBe(said[0]);
      await look(reader, 'a jury drawn again');
      await own.close();
    });

    await test.step('who is drawn says yes or no, and the administrator sees whom to call together', async () => {
      const asked: (typeof people)[number][] = [];
      for (const who of people)
        if ((await who.call('my-jury.read', { params: { number } })).body.asked) asked.push(who);
      expect(asked).toHaveLength(3);
      const { page, context: own } = await deviceOf(browser, asked[0] ?? null, viewport);
      await page.goto(at(`/juries/${number}`));
      await expect(page.getByRole('heading', { name: t('juries.mine.asked') })).toBeVisible();
      await look(page, 'somebody on whom the lot fell');
      await page.getByRole('button', { name: t('juries.mine.yes') }).click();
      await expect(page.getByRole('heading', { name: t('juries.mine.accepted') })).toBeVisible();
      await page.getByRole('button', { name: t('juries.mine.step-back') }).click();
      await expect(page.getByText(t('juries.mine.passed'))).toBeVisible();
      await own.close();
      await office.goto(at(`/juries/${number}`));
      await expect(office.getByRole('heading', { name: t('juries.people.title') })).toBeVisible();
      await look(office, 'whom to call together');
    });
    await context.close();
  });
}
