import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { announcedEvent, publishedWorkshop, verifiedOrganisation } from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP, PHONE } from './people.js';
import { look, pathOf, somebody } from './volunteers.js';
import { deviceOf, ORIGIN } from './voters.js';

/**
 * Another site, on the same machine under another name: it really listens, since a browser that was only handed an answer takes that
 * site for a public one and lets it open nothing on this machine.
 */
const elsewhere = { frame: '', address: '' };
const site = createServer((_, reply) => {
  reply.setHeader('content-type', 'text/html; charset=utf-8');
  reply.end(
    `<!doctype html><html lang="lv"><title>Pašvaldība</title><h1>Pašvaldība</h1>${elsewhere.frame}</html>`,
  );
});

test.beforeAll(async () => {
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  elsewhere.address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/pasvaldiba`;
});
test.afterAll(() => {
  site.close();
  site.closeAllConnections();
});

for (const [language, municipality, viewport] of [
  ['lv', 'balvu-novads', PHONE],
  ['ru', 'rezeknes-novads', DESKTOP],
] as const) {
  test(`an organiser takes a frame along, and it shows their workshops on another site, in ${language}`, async ({
    browser,
  }) => {
    const t = translator(language, 'workshops', 'workshopdesk');
    const at = pathOf(language);
    const title = `Linu aušana ${Date.now() % 1_000_000}`;
    const organiser = await somebody({ name: 'Austra Audēja', municipality });
    const official = await somebody({
      ...{ name: 'Aivars Amatnieks', municipality },
      grants: [{ role: 'administrator', municipality }],
    });
    const organisation = await verifiedOrganisation(organiser, official, municipality);
    const { number } = await publishedWorkshop(organiser, organisation, { title, craft: 'weaving' });
    const { page } = await deviceOf(browser, organiser, { viewport });

    const code = await test.step('the code stands beside their workshops', async () => {
      await page.goto(at('/organise'));
      await page.getByText(t('workdesk.embed')).click();
      const field = page.getByLabel(t('workdesk.embed-code'));
      await expect(field).toBeVisible();
      await look(page, 'the code of the frame');
      return field.inputValue();
    });

    await test.step('it is a page that can be read by itself', async () => {
      await page.goto(at(`/embed/workshops?organisation=${organisation}`));
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await look(page, 'the list for other sites');
    });

    await test.step('what may not be framed shows nothing there', async () => {
      allow(/frame-ancestors/);
      elsewhere.frame = `<iframe src="${ORIGIN}${at(`/workshops/${number}`)}" title="?"></iframe>`;
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(elsewhere.address);
      await refused;
    });

    await test.step('the list does, and a press in it leads out of the frame', async () => {
      elsewhere.frame = code;
      await page.goto(elsewhere.address);
      await page.frameLocator('iframe').getByRole('link', { name: title }).click();
      await page.waitForURL(ORIGIN + at(`/workshops/${number}`));
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('link', { name: t('workshop.calendar') })).toBeVisible();
      await look(page, 'a workshop, with its calendar file');
    });
  });
}

for (const [language, viewport] of [
  ['lv', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`whoever keeps another site chooses a frame there, in ${language}`, async ({ browser }) => {
    const t = translator(language, 'opendata', 'votes');
    const at = pathOf(language);
    const planner = await somebody({
      ...{ name: 'Zane Plānotāja', municipality: 'rezekne' },
      grants: [{ role: 'administrator', municipality: 'rezekne' }],
    });
    const title = `Rudens tirgus ${language} ${Date.now() % 1_000_000}`;
    await announcedEvent(planner, 'rezekne', {
      texts: { lv: { title, about: 'Amatnieki, ābolu sula un dejas laukumā.' } },
      place: { name: 'Tirgus laukums', municipality: 'rezekne', coordinates: null },
    });
    const { page } = await deviceOf(browser, null, { viewport });
    const code = page.getByLabel(t('frame.code'), { exact: true });

    await test.step('the calendar of a town', async () => {
      await page.goto(at('/open-data'));
      await page.getByLabel(t('frame.where'), { exact: true }).selectOption('rezekne');
      await look(page, 'a frame is chosen');
      elsewhere.frame = await code.inputValue();
      await page.goto(elsewhere.address);
      await page.frameLocator('iframe').getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.goto(at('/embed/calendar?municipality=rezekne'));
      await look(page, 'a calendar for another site');
    });

    await test.step('one vote', async () => {
      const { votes } = (await planner.call('votes.list', { query: {} })).body;
      const [vote] = votes;
      await page.goto(at('/open-data'));
      await page.getByLabel(t('frame.what'), { exact: true }).selectOption('vote');
      await expect(code).toBeHidden();
      await page.getByLabel(t('frame.number'), { exact: true }).fill(String(vote?.number));
      elsewhere.frame = await code.inputValue();
      await look(page, 'a frame of a vote is chosen');
      await page.goto(elsewhere.address);
      await page
        .frameLocator('iframe')
        .getByRole('link', { name: t('frame.vote') })
        .click();
      await page.waitForURL(ORIGIN + at(`/votes/${vote?.number}`));
      for (const path of [`votes/${vote?.number}`, 'ideas', 'shifts']) {
        await page.goto(at(`/embed/${path}`));
        await look(page, `for another site, ${path.replace(/\W\d+/, '')}`);
      }
    });
  });
}
