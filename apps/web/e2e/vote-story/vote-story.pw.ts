import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { allow, test } from '../checked.js';
import { DESKTOP } from '../people.js';
import { deviceOf } from '../voters.js';
import { pressTwice } from './at-the-screen.js';
import { checkReceipts, recount, refuseTamperedLog } from './checks.js';
import {
  changeDraftTogether,
  holdCeremony,
  numberOf,
  openOffice,
  setUp,
  suspendAndResume,
} from './office.js';
import { closeAndOpen, publish } from './opening.js';
import { clerkNamed, keyPaper, newcomer, verifyAtDesk, votes, votesAndChanges, votesByKeyboard } from './voters.js'; // prettier-ignore

const t = translator('lv', 'paperdesk');
const STORIES = /Vaļņu stāsti/;
const BENCHES = /Soliņi pie vārtiem/;

test('a vote from a pack of rules to a result that anyone counts again', async ({ browser }) => {
  test.setTimeout(900_000);
  // The colleague who was quicker with the draft.
  allow(/409/);
  const office = await openOffice(browser);
  await test.step('an administrator sets it up on a phone; a reload loses nothing', () => setUp(office));
  await test.step('a colleague changes the draft too', () => changeDraftTogether(office));
  await test.step('the key ceremony, and the announcement', () => holdCeremony(office));
  await test.step('it is suspended and resumed by two', () => suspendAndResume(office));

  const number = numberOf(office);
  const [vilma, ojars] = await Promise.all([clerkNamed('Vilma Dinaburga'), clerkNamed('Ojārs Dubrovins')]);
  const clerk = await deviceOf(browser, vilma);
  const colleague = await deviceOf(browser, ojars, { viewport: DESKTOP });
  const online = ['Laimdota Balode', 'Sergejs Vītols', 'Regīna Stropa'];
  const onPaper = ['Antoņina Grīva', 'Zenta Nīcgale'];
  const people = await Promise.all([...online, ...onPaper].map(newcomer));

  await test.step('at a desk each shows where they live; two are given paper', async () => {
    for (const [at, name] of [...online, ...onPaper].entries()) {
      await verifyAtDesk(clerk.page, { number, name, personalCode: `32${number % 10}11${at}-1234${at}` });
      if (!onPaper.includes(name)) continue;
      await pressTwice(clerk.page, t('paperdesk.enter'));
      await expect(clerk.page.getByText(t('paperdesk.entered', { name }))).toBeVisible();
    }
  });

  const [laimdota, sergejs, regina] = people as [Person, Person, Person];
  const receipts = await test.step('three vote: one by thumb, one twice, one by keyboard', async () => {
    const only = await votes(browser, laimdota, number, STORIES);
    const changed = await votesAndChanges(browser, sergejs, number, [BENCHES, STORIES]);
    await votesByKeyboard(browser, regina, number, BENCHES);
    return { counted: [only, changed.last], replaced: changed.first };
  });

  await test.step('two clerks key the paper', () =>
    keyPaper([clerk.page, colleague.page], number, ['1', '1 2']));
  await test.step('it closes by itself, two hand it over, keyholders open it', () => closeAndOpen(office));
  await test.step('two publish it', () => publish(office));

  const { page } = await deviceOf(browser, null);
  await test.step('counted again in the browser it is the same', () => recount(page, number));
  await test.step('the four and three votes are there', async () => {
    const won = page.getByRole('listitem').filter({ hasText: STORIES }).first();
    await expect(won).toContainText('Par to 4 balsis');
    await expect(page.getByText('3 aploksnes + 2 uz papīra − 0 nederīgu = 5 saskaitītas')).toBeVisible();
  });
  await test.step('a tampered log is refused', () => refuseTamperedLog(page, number));
  await test.step('receipts are found in the log', () => checkReceipts(page, number, receipts));
  await office.close();
});

type Person = Awaited<ReturnType<typeof newcomer>>;
