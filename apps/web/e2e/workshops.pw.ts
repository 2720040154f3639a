import { expect, type Page } from '@playwright/test';
import { translator } from '@talka/i18n';
import { heldWorkshop, publishedWorkshop, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const [language, municipality] of [
  ['lv', 'kraslavas-novads'],
  ['ru', 'rezekne'],
] as const) {
  test(`a course is written, found without diacritics, and its last place is passed on, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const t = translator(
      language,
      ...(['workshops', 'workshopdesk', 'asked', 'organise', 'shiftmessages', 'shell'] as const),
    );
    const at = pathOf(language);
    const size = 'Priekšauta izmērs';
    const title = `Māla bļodas ${Date.now() % 1_000_000}`;
    const organiser = await somebody({ name: 'Austra Podniece', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const viewport = language === 'ru' ? { viewport: DESKTOP } : {};
    const desk = (await deviceOf(browser, organiser, viewport)).page;
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

    await test.step('a title begins it, beside the events', async () => {
      await desk.goto(at('/organise'));
      await desk.getByLabel(t('workdesk.new-title')).fill(title);
      await press(desk, t('workdesk.start'));
      await desk.waitForURL(/\/organise\/workshops\/\d+$/);
      await expect(desk.getByText(t('workdesk.no-sessions'))).toBeVisible();
      await look(desk, 'a workshop that was begun');
    });
    const number = desk.url().split('/').at(-1) ?? '';

    await test.step('six evenings are added at once, and it is published', async () => {
      const field = (name: string) => desk.getByLabel(name, { exact: true });
      await field(t('workdesk.field-about')).fill('Sešos vakaros izveidojam savu bļodu.');
      await field(t('workdesk.field-place')).fill('Podnieku māja');
      await field(t('workdesk.field-contact')).fill('+371 6000 0222');
      await field(t('workdesk.field-craft')).selectOption('pottery');
      await field(t('workdesk.field-places')).fill('1');
      await field(t('workdesk.day')).fill(dayIn(9));
      await field(t('workdesk.repeat')).selectOption('7');
      await field(t('workdesk.last')).fill(dayIn(9 + 35));
      await press(desk, t('workdesk.add', { count: 6 }));
      await expect(desk.locator('.desk-sessions > li')).toHaveCount(6);
      await desk.getByText(t('workdesk.translations'), { exact: true }).click();
      const inEnglish = `${t('workdesk.field-title')}, ${t('teaches.en')}`;
      await field(inEnglish).fill(`Clay bowls ${language}`);
      await desk.getByLabel(t('workdesk.certificate')).check();
      await field(t('workdesk.field-percent')).fill('75');
      await desk.getByLabel(new RegExp(`^${t('workshop.session', { number: 1 })}`)).check();
      await desk.getByLabel(t('workdesk.excused-apart')).uncheck();
      await press(desk, t('role-questions.add'));
      await field(t('role-questions.words')).fill(size);
      await field(t('role-questions.kind')).selectOption('choice');
      for (const [at, words] of ['S', 'M'].entries())
        await field(t('role-questions.option', { number: at + 1 })).fill(words);
      await desk.getByLabel(t('role-questions.required')).check();
      await press(desk, t('workdesk.save'));
      await expect(desk.getByText(t('workdesk.saved'), { exact: true })).toBeVisible();
      await look(desk, 'a workshop with six evenings');
      await press(desk, t('workdesk.publish'));
      await look(desk, 'asking whether to publish');
      await press(desk, t('workdesk.publish-do'));
      await expect(desk.getByText(t('workdesk.enrolled-none'))).toBeVisible();
      await look(desk, 'a published workshop');
    });

    const learner = await somebody({ name: 'Māra Mācekle', municipality });
    const other = await somebody({ name: 'Oskars Otrais', municipality });
    const page = (await deviceOf(browser, learner, viewport)).page;
    const second = (await deviceOf(browser, other, viewport)).page;

    await test.step('it is found without its marks, and the place is taken for all evenings', async () => {
      await page.goto(at('/workshops'));
      await page.getByLabel(t('workshops.search')).fill(title.replace('Māla bļodas', 'mala blodas'));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await look(page, 'the catalogue');
      await page.goto(
        at(`/workshops?view=calendar&municipality=${municipality}&q=${encodeURIComponent(title)}`),
      );
      await expect(page.getByRole('link', { name: title })).toHaveCount(6);
      await look(page, 'the catalogue by days');
      await page.goto(at('/workshops?view=map'));
      await expect(page.locator('.region')).toBeVisible();
      await look(page, 'the catalogue on the map');
      await page.goto(at(`/workshops/${number}`));
      await expect(page.getByText(t('asked.before', { list: size }))).toBeVisible();
      await expect(
        page.getByText(t('workshop.certificate-percent', { percent: 75, needed: '1' })),
      ).toBeVisible();
      await expect(page.getByText(t('workshop.certificate-excused'))).toHaveCount(0);
      await look(page, 'a workshop');
      await press(page, t('workshop.enrol'));
      await look(page, 'what is asked of who enrols');
      await press(page, t('workshop.enrol-do'));
      await expect(page.getByLabel('S', { exact: true })).toBeFocused();
      await look(page, 'what must be answered is not');
      await page.getByLabel('S', { exact: true }).check();
      await press(page, t('workshop.enrol-do'));
      await expect(page.getByText(t('workshop.has'))).toBeVisible();
      await look(page, 'a workshop one is enrolled in');
      await page.goto(`/en/workshops/${number}`);
      await expect(page.getByRole('heading', { level: 1, name: `Clay bowls ${language}` })).toBeVisible();
      await page.goto(at(`/workshops/${number}`));
      await press(page, t('asked.mend'));
      await page.getByLabel('M', { exact: true }).check();
      await look(page, 'mending an answer');
      await press(page, t('asked.save'));
      await expect(page.getByText(t('asked.saved-workshop'))).toBeVisible();
      await desk.reload();
      await expect(desk.locator('.desk-sums')).toContainText(
        t('asked.prepare-of', { answered: 1, people: 1 }),
      );
      await expect(desk.locator('.desk-people').first()).toContainText(size);
      await look(desk, 'what is to be prepared');
    });

    await test.step('the next one waits, is asked when it is given up, and says yes', async () => {
      await second.goto(at(`/workshops/${number}`));
      await press(second, t('workshop.queue'));
      await second.getByLabel('S', { exact: true }).check();
      await press(second, t('workshop.enrol-do'));
      await expect(second.getByText(t('workshop.waits', { before: 0 }))).toBeVisible();
      await page.goto(at('/me/workshops'));
      await look(page, 'where one learns');
      await press(page, t('workshop.leave'));
      await press(page, t('workshop.leave-do'));
      await expect(page.getByRole('heading', { name: t('my-workshops.ended') })).toBeVisible();
      await second.goto(at('/me/workshops'));
      await look(second, 'a place that is offered');
      await press(second, t('workshop.accept'));
      await expect(second.getByRole('heading', { name: t('my-workshops.confirmed') })).toBeVisible();
      await desk.reload();
      await expect(desk.getByText('Oskars Otrais')).toBeVisible();
      await look(desk, 'who comes');
    });

    await test.step('one thing more is asked of those who have their places, and answered', async () => {
      await press(desk, `${t('role-questions.open')} ${title}`);
      const dialog = desk.getByRole('dialog');
      await press(desk, t('role-questions.add'));
      await dialog
        .getByLabel(t('role-questions.words'), { exact: true })
        .nth(1)
        .fill('Vai paliksi pusdienās?');
      await dialog.getByLabel(t('role-questions.kind'), { exact: true }).nth(1).selectOption('yes-no');
      await dialog.getByLabel(t('role-questions.required')).nth(1).check();
      await look(desk, 'changing what is asked');
      await press(desk, t('role-questions.save'));
      await expect(desk.getByText(t('role-questions.saved', { role: title }))).toBeVisible();
      await second.reload();
      await expect(second.getByText(t('asked.please', { count: 1 }))).toBeVisible();
      await look(second, 'one thing more is asked');
      await press(second, t('asked.answer'));
      await second.getByLabel(t('asked.yes'), { exact: true }).check();
      await press(second, t('asked.save'));
      await expect(second.getByText(t('asked.saved-workshop'))).toBeVisible();
      await expect(second.getByText(t('asked.please', { count: 1 }))).toHaveCount(0);
    });

    await test.step('they see where they were, and what they may like, with the reasons', async () => {
      const was = `Vecā krāsns ${number}`;
      await inDatabase((database) =>
        heldWorkshop(database, {
          ...{ leaders: [{ who: organiser }], learners: [other], sessions: [{ in: -26 * 60 }] },
          ...{ municipality, title: was },
        }),
      );
      const liked = `Glazēšana ${number}`;
      await publishedWorkshop(organiser, organisation, { title: liked });
      await second.goto(at('/me/workshops'));
      await second.getByText(t('my-workshops.was-at', { came: 0, all: 1 })).click();
      await expect(second.locator('.learned')).toContainText(t('my-workshops.said', { as: 'open' }));
      const shown = second.getByRole('listitem').filter({ hasText: liked });
      for (const why of ['leader', 'craft', 'near'] as const)
        await expect(shown).toContainText(t(`my-workshops.why-${why}`));
      await look(second, 'where one was, and what one may like');
      await press(second, `${t('how-was.open')} ${was}`);
      await press(second, t('how-was.send'));
      await expect(second.getByText(t('how-was.choose'))).toBeVisible();
      await second.getByRole('radio', { name: t('how-was.star', { stars: 4 }) }).check();
      await second.getByLabel(t('how-was.words'), { exact: true }).fill('Bija vērts nākt.');
      await look(second, 'saying how it was');
      await press(second, t('how-was.send'));
      await expect(second.getByText(t('how-was.given'))).toBeVisible();
      // Three others have said how the course is.
      await inDatabase((database) =>
        database.query(
          `insert into workshop_feedback (workshop_id, stars, words) select id, stars, words
             from workshop, (values (5, 'Gribu vēl.'), (4, ''), (3, 'Auksta telpa.')) as said (stars, words) where number = $1`,
          [number],
        ),
      );
      await desk.reload();
      await expect(desk.getByText(t('workdesk.feedback-sum', { average: 4, count: 3 }))).toBeVisible();
    });

    await test.step('whoever is named by their address takes their name out again', async () => {
      await desk.getByLabel(t('workdesk.leader-email'), { exact: true }).fill(learner.email ?? '');
      await desk.getByLabel(t('workdesk.leader-role'), { exact: true }).selectOption('guest');
      await press(desk, t('workdesk.leader-add'));
      await expect(
        desk.getByRole('button', { name: `${t('workdesk.leader-end')} Māra Mācekle`, exact: true }),
      ).toBeVisible();
      await page.goto(at('/me/workshops'));
      await expect(page.getByRole('heading', { name: t('my-workshops.named') })).toBeVisible();
      await look(page, 'where one is named');
      await page
        .getByRole('button', { name: `${t('my-workshops.step-back')} ${title}`, exact: true })
        .click();
      await look(page, 'asking whether to step back');
      await press(page, t('my-workshops.step-back'));
      await expect(page.getByRole('heading', { name: t('my-workshops.named') })).toHaveCount(0);
    });

    await test.step('an evening is moved and another called off, with a reason, and people are written to', async () => {
      const dialog = desk.getByRole('dialog');
      const why = dialog.getByLabel(t('change.reason'), { exact: true });
      const of = (name: string, session: number) =>
        press(desk, `${name} ${t('workshop.session', { number: session })}`);
      allow(/status of 400/);
      await of(t('workdesk.move'), 2);
      await dialog.getByLabel(t('workdesk.day'), { exact: true }).fill(dayIn(9 + 7 + 1));
      await press(desk, t('workdesk.move-do'));
      await expect(why).toHaveAttribute('aria-invalid', 'true');
      await look(desk, 'moving a session without a reason');
      await why.fill('Ceplis tiek labots.');
      await press(desk, t('workdesk.move-do'));
      await expect(desk.getByText(t('workdesk.move-done', { number: 2 }))).toBeVisible();
      await of(t('workdesk.off'), 3);
      await why.fill('Podnieks ir saslimis.');
      await look(desk, 'calling a session off');
      await press(desk, t('workdesk.off-do'));
      await expect(desk.getByText(t('workdesk.off-done', { number: 3 }))).toBeVisible();
      await expect(desk.locator('.desk-sessions > li').nth(2)).toContainText(t('workshop.not-held'));
      const download = desk.waitForEvent('download');
      await press(desk, t('workdesk.sheet-take'));
      expect((await download).suggestedFilename()).toBe(`talka-${number}-1.pdf`);
      await press(desk, t('write.open'));
      await dialog.getByLabel(t('write.words'), { exact: true }).fill('Ņemiet līdzi priekšautu.');
      await look(desk, 'writing to those who learn');
      await press(desk, t('write.send'));
      await expect(desk.getByText(t('write.done', { people: 1 }))).toBeVisible();
      await expect(desk.getByText('Ņemiet līdzi priekšautu.')).toBeVisible();
      await look(desk, 'a workshop that changed');
      await second.goto(at(`/workshops/${number}`));
      await expect(second.getByText(t('workshop.not-held'))).toBeVisible();
    });

    await test.step('and all of it is called off', async () => {
      await press(desk, t('workdesk.all-off'));
      await desk.getByLabel(t('change.reason'), { exact: true }).fill('Podnieku māja ir applūdusi.');
      await look(desk, 'calling a workshop off');
      await press(desk, t('workdesk.all-off-do'));
      await expect(desk.locator('.t-lead')).toHaveText(t('workdesk.lead-cancelled'));
      await expect(desk.getByRole('button', { name: t('workdesk.move') })).toHaveCount(0);
      await look(desk, 'a workshop that is called off');
      await second.goto(at('/me/workshops'));
      await expect(second.getByRole('heading', { name: t('my-workshops.ended') })).toBeVisible();
    });
  });
}
