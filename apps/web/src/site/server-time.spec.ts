import { afterEach, expect, it, jest } from '@jest/globals';
import { keepingTime, serverNow } from './server-time.js';

const DAY = 86_400_000;
/** The device's clock stands still: a machine that pauses measures nothing here. */
const NOW = Date.parse('2027-03-01T12:00:00.400Z');
afterEach(() => void jest.restoreAllMocks());
const off = (): number => Math.round((serverNow().getTime() - Date.now()) / 1_000);

it('the present moment is the server’s, by whatever answered last', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW);
  const answers: Record<string, string>[] = [];
  const send = keepingTime(() => Promise.resolve(new Response('', { headers: answers.shift() ?? {} })));
  const hear = (headers: Record<string, string>) => send('/', (answers.push(headers), {}));
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toUTCString();
  expect(off()).toBe(0);
  await hear({ Date: at(-2 * DAY) });
  expect(Math.abs(off() + 2 * 86_400)).toBeLessThanOrEqual(1);
  // Without a word of it, what is known stays known.
  await hear({});
  expect(Math.abs(off() + 2 * 86_400)).toBeLessThanOrEqual(1);
  // An hour old in a cache: the time of then, and an hour.
  await hear({ Date: at(2 * DAY - 3_600_000), Age: '3600' });
  expect(Math.abs(off() - 2 * 86_400)).toBeLessThanOrEqual(1);
  // A second is the width of a header, and no other clock.
  await hear({ Date: at(0) });
  await hear({ Date: at(-2_000) });
  expect(off()).toBeGreaterThanOrEqual(-1);
});
