import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { comes, decideOn, handIn, type Actor } from '@talka/testing';
import type { TalkaProcess } from '../testing/talka-processes.js';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
let moderator: Actor;
let workers: TalkaProcess[] = [];

beforeAll(async () => {
  talka = await wholeTalka();
  moderator = await talka.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
}, 180_000);
afterAll(() => talka.close());
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  talka.mailbox.release();
});

/** A worker with a reconciler that does not wait long, so that a test need not either. */
const worker = async (reconcileAfterMs = 1_500): Promise<TalkaProcess> => {
  const started = await talka.worker({ TALKA_RECONCILE_AFTER_MS: String(reconcileAfterMs) });
  workers.push(started);
  return started;
};

/** Somebody whose idea came back with a question: by now a notice and a mail are promised to them. */
async function authorAnswered(language = 'lv'): Promise<Actor> {
  const author = await talka.person({ language });
  const idea = await handIn(author, { title: `Soliņš pie ezera ${author.id.slice(-6)}` });
  const decided = await decideOn(moderator, idea, 'return', 'Kurā vietā pie ezera tas stāvētu?');
  expect(decided.status).toBe(200);
  return author;
}

const authorsAnswered = async (count: number): Promise<Actor[]> => {
  const authors: Actor[] = [];
  for (let index = 0; index < count; index++) authors.push(await authorAnswered());
  return authors;
};

const count = async (query: string, values: readonly unknown[] = []): Promise<number> => {
  const { rows } = await talka.database.query<{ count: number }>(query, [...values]);
  return rows[0]!.count;
};
const waitingInDatabase = () =>
  count(`select count(*)::int as count from outbox where enqueued_at is null and done_at is null`);
const mailsTo = (author: Actor) => talka.mailbox.to(author.email).length;
const noticesOf = (author: Actor) =>
  count(`select count(*)::int as count from notice where person_id = $1`, [author.id]);
const allHaveMail = (authors: readonly Actor[]) => () => authors.every((author) => mailsTo(author) > 0);
const unfinished = () =>
  count(`select count(*)::int as count from outbox where done_at is null and parked_at is null`);

async function expectEachHeardOnce(authors: readonly Actor[]): Promise<void> {
  expect(await comes(async () => (await unfinished()) === 0)).toBe(true);
  expect(authors.map(mailsTo)).toEqual(authors.map(() => 1));
  expect(await Promise.all(authors.map(noticesOf))).toEqual(authors.map(() => 1));
}

describe('an answered author', () => {
  it('hears once, on the site and by mail, in their own language', async () => {
    await worker();
    const languages = ['lv', 'ltg', 'en', 'ru'];
    const authors: Actor[] = [];
    for (const language of languages) authors.push(await authorAnswered(language));
    expect(await comes(allHaveMail(authors))).toBe(true);
    await expectEachHeardOnce(authors);
    const mails = authors.map((author) => talka.mailbox.to(author.email)[0]!);
    expect(mails.map((mail) => mail.language)).toEqual(languages);
    // Latgalian borrows Latvian sentences where it has none of its own yet.
    const said = mails.map(({ subject, text }) => (subject + text).split('\n').slice(0, 4).join());
    expect(new Set([said[0], said[2], said[3]]).size).toBe(3);
    expect(said[3]).toMatch(/\p{Script=Cyrillic}/u);
    for (const { text } of mails) expect(text).toContain('Kurā vietā pie ezera tas stāvētu?');
    const notices = await authors[0]!.call('me.notices');
    expect(notices.body).toMatchObject({
      unread: 1,
      notices: [{ kind: 'idea.returned', read: false }],
    });
  }, 180_000);
});

/**
 * Everything the queue knows is wiped, and the worker killed with mails in its hands.
 * @returns the authors to whom mails were promised.
 */
async function loseQueueAndWorker(reconcileAfterMs: number): Promise<Actor[]> {
  const authors = await authorsAnswered(8);
  talka.mailbox.mood = 'holding';
  const doomed = await worker(reconcileAfterMs);
  const underway = async () => talka.mailbox.held > 0 && (await waitingInDatabase()) === 0;
  expect(await comes(underway)).toBe(true);
  await talka.redis.flushAll();
  await doomed.kill();
  expect(authors.filter((author) => mailsTo(author) > 0)).toEqual([]);
  talka.mailbox.release();
  return authors;
}

describe('what a committed decision promised', () => {
  it('is kept when the queue is wiped and the worker killed', async () => {
    const authors = await loseQueueAndWorker(1_500);
    await worker();
    expect(await comes(allHaveMail(authors))).toBe(true);
    await expectEachHeardOnce(authors);
  }, 180_000);

  it('is kept when a worker dies over a mail that another one was offered meanwhile', async () => {
    talka.mailbox.mood = 'holding';
    const author = await authorAnswered();
    const doomed = await worker(500);
    expect(await comes(() => talka.mailbox.held === 1)).toBe(true);
    await worker(500);
    const offered = () =>
      count(
        `select o.generation as count from outbox o join mail m on o.payload->>'mail' = m.id::text
         where m.person_id = $1`,
        [author.id],
      );
    expect(await comes(async () => (await offered()) > 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await doomed.kill();
    talka.mailbox.release();
    expect(await comes(allHaveMail([author]))).toBe(true);
    await expectEachHeardOnce([author]);
  }, 180_000);

  it('is lost without the reconciler: the queue alone does not keep it', async () => {
    const authors = await loseQueueAndWorker(0);
    await worker(0);
    expect(await comes(allHaveMail(authors), 4_000)).toBe(false);
    expect(authors.filter((author) => mailsTo(author) === 0)).not.toEqual([]);
    await worker();
    expect(await comes(allHaveMail(authors))).toBe(true);
    await expectEachHeardOnce(authors);
  }, 180_000);
});

describe('what was put aside', () => {
  it('is shown to the operator, and done once it is sent again', async () => {
    const author = await authorAnswered();
    // As after a last try: an outage that outlasts all tries takes hours, and is the same row in the end.
    await talka.database.query(
      `update outbox o set parked_at = clock_timestamp(), attempts = 8, failure = 'the disk was full'
       from audit_entry a where a.id::text = o.payload->>'happening' and a.action = 'case.decided'
         and o.done_at is null`,
    );
    await worker();
    expect(await comes(async () => (await unfinished()) === 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect([mailsTo(author), await noticesOf(author)]).toEqual([0, 0]);
    const shown = await talka.operator('outbox');
    expect(shown.content).toBe(false);
    expect(shown.said).toMatch(/react case\.decided {2}put aside .*8 tries failed {2}the disk was full/);
    expect(await talka.operator('outbox', 'retry', '--all')).toMatchObject({ content: true });
    expect(await comes(allHaveMail([author]))).toBe(true);
    await expectEachHeardOnce([author]);
    expect(await talka.operator('outbox')).toEqual({ content: true, said: 'Nothing is stuck.\n' });
  }, 180_000);
});

describe('a mail server', () => {
  it('that is away for a while gets each mail once, and no pile of them', async () => {
    const { port } = talka.mailbox;
    await talka.mailbox.close();
    const author = await authorAnswered();
    // Longer than a loaded machine takes over one try, and much shorter than the server is away.
    const patience = 5_000;
    await worker(patience);
    const outbox = (what: string) =>
      count(
        `select (${what})::int as count from outbox o join mail m on o.payload->>'mail' = m.id::text
         where m.person_id = $1`,
        [author.id],
      );
    const promised = () => count('select count(*)::int as count from mail where person_id = $1', [author.id]);
    const awayLong = async () =>
      (await promised()) === 1 &&
      (await outbox('extract(epoch from clock_timestamp() - o.created_at)')) * 1_000 > 2 * patience &&
      (await outbox('o.attempts')) > 2;
    expect(await comes(awayLong)).toBe(true);
    await talka.mailbox.open(port);
    expect(await comes(allHaveMail([author]))).toBe(true);
    await expectEachHeardOnce([author]);
    // A try that waits for its turn is not a lost one; what happens without the waiting, waiting-for-a-try shows.
    expect(await outbox('o.generation')).toBe(0);
  }, 180_000);

  it('that asks to come back later is asked again', async () => {
    talka.mailbox.mood = 'later';
    const author = await authorAnswered();
    const before = talka.mailbox.attempts;
    await worker();
    expect(await comes(() => talka.mailbox.attempts >= before + 2)).toBe(true);
    talka.mailbox.mood = 'taking';
    expect(await comes(allHaveMail([author]))).toBe(true);
    await expectEachHeardOnce([author]);
  }, 180_000);

  it('that is slower than the database is patient gets the mail once', async () => {
    talka.mailbox.mood = 'holding';
    const author = await authorAnswered();
    await worker(30_000);
    expect(await comes(() => talka.mailbox.held === 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    talka.mailbox.release();
    expect(await comes(allHaveMail([author]))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await expectEachHeardOnce([author]);
  }, 180_000);

  it('that refuses for good is not pestered, and an operator can see it', async () => {
    talka.mailbox.mood = 'never';
    const author = await authorAnswered();
    const before = talka.mailbox.attempts;
    await worker();
    const failed = () =>
      count('select count(*)::int as count from mail where person_id = $1 and failed_at is not null', [
        author.id,
      ]);
    expect(await comes(async () => (await failed()) === 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(talka.mailbox.attempts).toBe(before + 1);
    const { rows } = await talka.database.query('select failure, params from mail where person_id = $1', [
      author.id,
    ]);
    expect(rows).toMatchObject([{ failure: expect.stringContaining('550'), params: {} }]);
    expect([await noticesOf(author), await unfinished()]).toEqual([1, 0]);
  }, 180_000);
});
