import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { dayAfter, dayInRiga } from '@talka/kernel';
import { endingOpenCall, someApplication, type Actor } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const sketch = () => ({
  name: 'ilze-krasa.webp',
  mimeType: 'image/webp',
  buffer: readFileSync(
    join(import.meta.dirname, '../../../packages/database/src/seeds/demo/pictures/library-table.webp'),
  ),
});

for (const [language, here] of [
  ['lv', 'kraslavas-novads'],
  ['en', 'livanu-novads'],
] as const) {
  const viewport = { viewport: language === 'lv' ? PHONE : DESKTOP };
  const at = pathOf(language);

  test(`an artist applies, three jurors score blind, and results are out with reasons, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = translator(language, 'opencalls', 'refusals', 'shell');
    const administrator = await somebody({
      ...{ name: 'Aivars Izsludinātājs', municipality: here },
      grants: [{ role: 'administrator', municipality: here }],
    });
    const jurors: Actor[] = [];
    for (const name of ['Anna', 'Beāte', 'Cilda']) jurors.push(await somebody({ name: `${name} Žūre` }));
    const [anna, beate, cilda] = jurors as [Actor, Actor, Actor];
    const title = `Pagalmu sienas ${language}`;
    const { page: office, context } = await deviceOf(browser, administrator, viewport);
    let number = 0;

    await test.step('the office builds the form, announces the call and appoints jurors; nothing typed is lost', async () => {
      await office.goto(at(`/office/${here}/calls`));
      await expect(office.getByRole('heading', { name: t('opencalls.desk.new') })).toBeVisible();
      await look(office, 'the calls of an office');
      await office.getByLabel(t('opencalls.desk.form-name')).fill(title);
      await office
        .getByLabel(t('opencalls.desk.form-words'), { exact: true })
        .fill('Meklējam māksliniekus, kuri kopā ar iedzīvotājiem apglezno trīs pagalmu sienas.');
      await office.getByLabel(t('opencalls.desk.form-sum'), { exact: true }).fill('5000');
      await office
        .getByLabel(t('opencalls.desk.form-criterion', { number: 1 }), { exact: true })
        .fill('Kvalitāte');
      await office.getByLabel(t('opencalls.desk.form-weight', { number: 1 }), { exact: true }).fill('60');
      await office
        .getByLabel(t('opencalls.desk.form-criterion', { number: 2 }), { exact: true })
        .fill('Kopā ar citiem');
      await office.getByLabel(t('opencalls.desk.form-weight', { number: 2 }), { exact: true }).fill('40');
      const fieldOf = (n: number) =>
        office.getByRole('group', { name: t('opencalls.desk.field', { number: n }) });
      await office.getByRole('button', { name: t('opencalls.desk.field-add') }).click();
      const words = ['Kas būs uz sienas?', 'Cik vajag?', 'Skice'];
      for (const [n, one] of words.entries())
        await fieldOf(n + 1)
          .getByLabel(t('opencalls.desk.field-words'))
          .fill(one);
      await fieldOf(3).getByLabel(t('opencalls.desk.field-kind')).selectOption('file');
      await office.getByLabel(t('opencalls.desk.form-closes')).fill(dayInRiga(new Date()));
      allow(/status of 4(?:00|22)/);
      const send = office.getByRole('button', { name: t('opencalls.desk.send'), exact: true });
      await send.click();
      await expect(office.getByText(t('open-call.too-soon'))).toBeVisible();
      await office.reload();
      await expect(office.getByLabel(t('opencalls.desk.form-name'))).toHaveValue(title);
      await office.getByLabel(t('opencalls.desk.form-closes')).fill(dayAfter(dayInRiga(new Date()), 14));
      await look(office, 'a call as its office writes it');
      await send.click();
      await expect(office.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      number = Number(/calls\/(\d+)/.exec(office.url())?.[1]);
      for (const { email } of jurors) {
        await office.getByLabel(t('opencalls.desk.email')).fill(String(email));
        await office.getByRole('button', { name: t('opencalls.desk.appoint'), exact: true }).click();
        await expect(office.getByLabel(t('opencalls.desk.email'))).toHaveValue('');
      }
      await look(office, 'a call with its jurors');
    });

    const artist = await somebody({ name: 'Ilze Krāsa', municipality: here });
    await test.step('an artist finds it from the foot of every page and applies with a file; the draft saves itself', async () => {
      const { page, context: own } = await deviceOf(browser, artist, viewport);
      await page.goto(at('/about'));
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('footer.calls'), exact: true })
        .click();
      await look(page, 'all open calls');
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await look(page, 'an open call');
      await page.getByRole('link', { name: t('opencalls.call.apply'), exact: true }).click();
      await page.getByLabel(t('opencalls.apply.name'), { exact: true }).fill('Ilze Krāsa');
      await page.getByLabel('Kas būs uz sienas?').fill('Ezeri no augšas, kopā ar bērniem.');
      await expect(page.getByText(t('opencalls.apply.saved'))).toBeVisible();
      await page.reload();
      await expect(page.getByLabel('Kas būs uz sienas?')).toHaveValue('Ezeri no augšas, kopā ar bērniem.');
      const handIn = page.getByRole('button', { name: t('opencalls.apply.hand-in'), exact: true });
      await handIn.click();
      await expect(page.getByText(t('text.empty'))).toBeVisible();
      await page.getByLabel(t('opencalls.apply.name-of'), { exact: true }).fill('Ezeri no augšas');
      await page.getByLabel('Cik vajag?').fill('1200,50');
      await page.locator('input[type=file]').setInputFiles(sketch());
      await expect(page.getByText('ilze-krasa.webp', { exact: true })).toBeVisible();
      await handIn.click();
      await expect(
        page.locator('#content').getByText(t('opencalls.apply.done'), { exact: true }),
      ).toBeVisible();
      await look(page, 'an application that is handed in');
      await own.close();
    });

    await test.step('two others apply, and the deadline passes', async () => {
      const form = (await artist.call('open-calls.read', { params: { number } })).body.form;
      for (const [name, what] of [
        ['Juris Ota', 'Meži ziemā'],
        ['Māra Podniece', 'Putni un podi'],
      ] as const) {
        const who = await somebody({ name, municipality: here });
        const answers = { [form[0]!.id]: 'Ar visiem kaimiņiem.', [form[1]!.id]: '800' };
        const { title: of } = someApplication(what);
        await who.call('my-applications.save', { params: { number }, body: { name, title: of, answers } });
        const path = `/my/open-calls/${number}/application/files/${form[2]!.id}`;
        await who.uploadTo(path, 'skice.webp', new Uint8Array(sketch().buffer));
        const given = await who.call('my-applications.hand-in', { params: { number } });
        expect(given.problem).toBeUndefined();
      }
      await inDatabase((database) => database.query(endingOpenCall(number)));
    });

    const starting = (words: string) => new RegExp(`^${words}`);
    const partOf = (page: Page, what: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name: what }) });
    const score = async (page: Page, what: string, points: readonly [string, string]) => {
      const part = partOf(page, what);
      await part.getByRole('button', { name: starting(t('opencalls.scoring.no-conflict')) }).click();
      for (const [n, name] of ['Kvalitāte', 'Kopā ar citiem'].entries())
        await part.getByLabel(t('opencalls.scoring.points', { name, most: 10 })).fill(points[n] ?? '');
      await part
        .getByLabel(t('opencalls.scoring.why'), { exact: true })
        .fill('Pārdomāta iecere un labi piemēri.');
      await part.getByRole('button', { name: starting(t('opencalls.scoring.save')) }).click();
      await expect(part.getByText(t('opencalls.scoring.scored'), { exact: true })).toBeVisible();
    };
    await test.step('three jurors score without a name in sight; one has a conflict and is kept out', async () => {
      const POINTS = {
        'Ezeri no augšas': [
          ['9', '9'],
          ['6', '6'],
          ['8', '9'],
        ],
        'Meži ziemā': [
          ['7', '6'],
          ['5', '5'],
          ['8', '8'],
        ],
        'Putni un podi': [['8', '7'], ['5', '6'], null],
      } as const;
      for (const [n, who] of [anna, beate, cilda].entries()) {
        const { page, context: own } = await deviceOf(browser, who, viewport);
        await page.goto(at('/me/scoring'));
        await page.getByRole('link', { name: title }).click();
        await expect(page.getByText(t('opencalls.scoring.how'))).toBeVisible();
        if (n === 0) await look(page, 'what a juror sees first');
        for (const [what, points] of Object.entries(POINTS)) {
          const given = points[n];
          if (given) await score(page, what, given);
          else {
            await partOf(page, what)
              .getByRole('button', { name: starting(t('opencalls.scoring.conflict')) })
              .click();
            await expect(page.getByText(t('opencalls.scoring.out'))).toBeVisible();
          }
        }
        await expect(page.locator('body')).not.toContainText(/Ilze Krāsa|ilze-krasa|Juris Ota|Podniece/);
        if (n === 2) await look(page, 'what a juror scored, and what is kept from them');
        await own.close();
      }
      const list = (await cilda.call('my-scoring.read', { params: { number } })).body.applications;
      const out = list.find((it) => it.conflict === true);
      const tried = await cilda.call('my-scoring.score', {
        params: { number, application: out!.number },
        body: { points: [1, 1], words: 'Tas nav iespējams.' },
      });
      expect(tried.problem?.code).toBe('open-call.conflict');
    });

    await test.step('the office closes the scoring and decides, with a reason to each', async () => {
      await office.goto(at(`/office/${here}/calls/${number}`));
      await office.getByRole('button', { name: t('opencalls.desk.close'), exact: true }).click();
      await expect(office.getByRole('heading', { name: t('opencalls.desk.decide') })).toBeVisible();
      await look(office, 'applications in their order');
      const first = office.getByLabel(t('opencalls.desk.give'));
      await expect(office.locator('form h3').first()).toHaveText('Ezeri no augšas');
      await first.first().fill('1200,50');
      for (const [n, reason] of [
        'Ezeri savieno visus.',
        'Ziemā siena nežūst.',
        'Podi jau ir blakus.',
      ].entries())
        await office.getByLabel(t('opencalls.desk.why')).nth(n).fill(reason);
      await office.getByRole('button', { name: t('opencalls.desk.publish') }).click();
      await expect(office.getByText(t('opencalls.mine.state-chosen'), { exact: true })).toBeVisible();
      await look(office, 'a call that is decided');
    });

    await test.step('everybody sees who was chosen and how many were not; the artist reads why', async () => {
      const { page: reader, context: own } = await deviceOf(browser, null, viewport);
      await reader.goto(at(`/calls/${number}`));
      await expect(reader.getByRole('heading', { name: t('opencalls.call.result') })).toBeVisible();
      await expect(reader.getByText('Ilze Krāsa')).toBeVisible();
      await expect(reader.locator('body')).not.toContainText(/Juris Ota|Podniece|Meži ziemā|Ziemā siena/);
      await look(reader, 'the results of a call');
      await own.close();
      const { page, context: hers } = await deviceOf(browser, artist, viewport);
      await page.goto(at('/me/applications'));
      await page.getByRole('link', { name: 'Ezeri no augšas' }).click();
      await expect(page.getByText('Ezeri savieno visus.')).toBeVisible();
      await look(page, 'an application that is chosen');
      await hers.close();
    });
    await context.close();
  });
}
