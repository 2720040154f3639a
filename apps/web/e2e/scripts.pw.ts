import { expect, type Browser } from '@playwright/test';
import {
  decideOn,
  handIn,
  HostileActor,
  organiserIn,
  publishedEvent,
  publishedWorkshop,
  SCRIPTS,
  SENTINEL,
  announcedVote,
  Taken,
  type Actor,
  type NewActor,
} from '@talka/testing';
import { allow, test } from './checked.js';
import { DESKTOP } from './people.js';
import { somebody } from './volunteers.js';
import { deviceOf, inDatabase } from './voters.js';

const municipality = 'ludzas-novads';
const taken = new Taken(SCRIPTS);
/** Everybody here has a script for a name, and writes scripts. */
const hostile = async (more: NewActor = {}): Promise<Actor> =>
  new HostileActor(await somebody({ municipality, ...more, name: taken.next(1).slice(0, 60) }), taken);

/** A window in which a text that has become code is heard: a console's error fails the test. */
async function windowOf(browser: Browser, person: Actor | null) {
  const device = await deviceOf(browser, person, { viewport: DESKTOP });
  await device.context.addInitScript((name) => {
    Object.assign(window, { [name]: () => console.error(`a text ran as code at ${location.href}`) });
  }, SENTINEL);
  device.page.on('dialog', (dialog) => void dialog.dismiss().then(() => console.error('a dialog')));
  return device;
}

test('texts that would be code run where they are not kept text', async ({ page }) => {
  // Of what they do then a browser complains at length.
  allow(/^/);
  await page.goto('about:blank');
  const ran = await page.evaluate(
    async ([scripts, name]) => {
      const heard = new Set<unknown>();
      Object.assign(window, { [name]: (at: unknown) => heard.add(at) });
      for (const [at, script] of scripts.entries()) {
        const place = document.body.appendChild(document.createElement('div'));
        const text = script.replaceAll(`${name}()`, `${name}(${at})`);
        place.append(document.createRange().createContextualFragment(text));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return heard.size;
    },
    [SCRIPTS, SENTINEL] as const,
  );
  expect(ran).toBeGreaterThan(50);
});

test('texts that would be code are text in every view', async ({ browser }) => {
  test.setTimeout(300_000);
  const { rows } = await inDatabase((database) =>
    database.query<{ id: string }>('select id from area where municipality_id = $1 limit 1', [municipality]),
  );
  const moderator = await hostile({ grants: [{ role: 'moderator', municipality }] });
  const author = await hostile();
  const idea = await handIn(author, { municipality, area: rows[0]?.id ?? '' });
  const waiting = await handIn(author, { municipality, area: rows[0]?.id ?? '' });
  await decideOn(moderator, idea, 'publish');
  const number = (await author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  for (let from = 0; from < SCRIPTS.length; from += 10) {
    const by = await hostile();
    const body = SCRIPTS.slice(from, from + 10).join('\n');
    const said = { body, language: 'lv', stance: 'question', answers: null } as const;
    const answer = await by.call(
      'comments.write',
      { params: { number }, body: said },
      { rawBody: JSON.stringify(said) },
    );
    expect(answer.status).toBe(201);
  }
  const { organiser, organisation, administrator } = await organiserIn({ person: hostile }, municipality);
  const event = await publishedEvent(organiser, organisation);
  const volunteer = await hostile({ birthDate: '1990-05-05' });
  await volunteer.call('my-shifts.join', { params: { shift: event.shifts[0] ?? '' } });
  const workshop = await publishedWorkshop(organiser, organisation);
  const vote = await announcedVote(administrator, municipality);

  const views: readonly (readonly [Actor | null, readonly string[]])[] = [
    [
      null,
      [
        ...['/', '/ideas', '/ideas/map', `/ideas/${number}`, `/ideas/${number}/history`, '/votes'],
        ...[`/votes/${vote.number}`, `/votes/${vote.number}/booth`, '/shifts', `/events/${event.number}`],
        ...[
          '/workshops',
          `/workshops/${workshop.number}`,
          `/municipalities/${municipality}`,
          '/embed/workshops',
        ],
        `/ideas?search=${encodeURIComponent(SCRIPTS[0] ?? '')}`,
      ],
    ],
    [
      author,
      ['/me', '/me/ideas', `/me/ideas/${idea}`, `/me/ideas/${waiting}`, '/me/notices', `/ideas/${number}`],
    ],
    [volunteer, ['/me/shifts', '/me/hours', '/shifts', '/me/certificates']],
    [
      organiser,
      [
        ...['/organise', `/organise/events/${event.number}`, `/organise/events/${event.number}/roster`],
        ...[`/organise/workshops/${workshop.number}`, '/lead'],
      ],
    ],
    [moderator, ['/desk']],
    [
      administrator,
      [
        ...['/office', `/office/${municipality}`, `/office/${municipality}/votes`, '/audit'],
        ...[`/office/${municipality}/votes/${vote.number}`, `/office/${municipality}/organisations`],
      ],
    ],
  ];
  let met = 0;
  for (const [person, paths] of views) {
    const { page, context } = await windowOf(browser, person);
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(`/en${path}`.replace('/en/embed', '/embed'));
        await expect(page.locator('h1').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        const strange = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(
              (it) =>
                [...it.attributes].some(({ name }) => name.startsWith('on')) ||
                it.matches('iframe, object, embed, base, meta[http-equiv]') ||
                (it instanceof HTMLAnchorElement && /^(?:javascript|data|vbscript):/.test(it.protocol)),
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 200)),
        );
        expect([path, strange]).toEqual([path, []]);
        if ((await page.locator('body').innerText()).includes(SENTINEL)) met += 1;
      });
    }
    await context.close();
  }
  // They were really there to be read.
  expect(met).toBeGreaterThan(15);
});
