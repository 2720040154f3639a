import { cents, DAY, dayAfter, dayInRiga, later, municipalityId } from '@talka/kernel';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { openCallsOf, type OpenCalls } from '../calls/open-calls.js';
import { atMoment } from './at-moment.js';
import { demoCalls, type DemoCall } from './demo-call-texts.js';
import { SPEAKERS } from './demo-partners.js';
import { emailOf, somebody } from './somebody.js';
import { valueOf } from './value-of.js';

/** Open calls among the invented people of an empty demonstration, each act at the day on which it was. */
export async function seedDemoCalls(env: Env, now = new Date()): Promise<void> {
  for (const call of demoCalls) {
    const { from, daysAgo, openFor, applications, jurors, it } = call;
    const municipality = municipalityId(from);
    const at = <T>(days: number, act: (calls: OpenCalls, source: DataSource) => Promise<T>): Promise<T> =>
      atMoment(env, later(now, (days - daysAgo) * DAY), (source) => act(openCallsOf(source), source));
    const number = await at(0, async (calls, source) => {
      const by = await somebody(source, SPEAKERS[from]);
      const opensOn = dayInRiga(later(now, -daysAgo * DAY));
      const { reportAfter, ...rest } = it;
      const reportBy = reportAfter === null ? null : dayAfter(opensOn, reportAfter);
      const days = { opensOn, closesOn: dayAfter(opensOn, openFor), reportBy };
      const announced = valueOf(await calls.announce(by, municipality, { ...rest, ...days }));
      for (const key of jurors)
        valueOf(await calls.appoint(by, { municipality, number: announced }, emailOf(key)));
      return announced;
    });
    const numbers = await at(3, async (calls, source) => {
      const found: number[] = [];
      for (const { by, name, title, answers } of applications) {
        const person = await somebody(source, by);
        valueOf(await calls.save(person, number, { name, title, answers }));
        valueOf(await calls.handIn(person, number));
        found.push((await calls.myOne(number, person.id))?.number ?? 0);
      }
      return found;
    });
    if (openFor >= daysAgo) continue;
    await at(openFor + 3, (calls, source) => scoreAll(calls, source, call, number, numbers));
    if (!applications.every(({ reason }) => reason)) continue;
    const here = { municipality, number };
    await at(openFor + 6, async (calls, source) => {
      const by = await somebody(source, SPEAKERS[from]);
      valueOf(await calls.closeRound(by, here));
      const decisions = applications.map(({ amount, reason }, each) => ({
        ...{ application: numbers[each] ?? 0, reason: reason ?? '' },
        outcome: amount ? ('chosen' as const) : ('not-chosen' as const),
        amount: amount ? cents(amount) : null,
      }));
      valueOf(await calls.decide(by, here, decisions));
    });
    await at(daysAgo - 4, async (calls, source) => {
      const by = await somebody(source, SPEAKERS[from]);
      for (const [each, { report, by: applicant }] of applications.entries()) {
        if (!report) continue;
        const { words, spent, accepted } = report;
        valueOf(
          await calls.report(await somebody(source, applicant), number, { words, spent: cents(spent) }),
        );
        const application = numbers[each] ?? 0;
        if (accepted)
          valueOf(await calls.answerReport(by, { ...here, application }, { accepted, words: '' }));
      }
    });
  }
}

async function scoreAll(
  calls: OpenCalls,
  source: DataSource,
  { applications, jurors }: DemoCall,
  number: number,
  numbers: readonly number[],
): Promise<void> {
  for (const [juror, key] of jurors.entries()) {
    const person = await somebody(source, key);
    for (const [each, { scores }] of applications.entries()) {
      const points = scores?.[juror];
      if (points === undefined) continue;
      const at = { number, application: numbers[each] ?? 0 };
      valueOf(await calls.declare(person, at, points === null));
      if (points === null) continue;
      const words = 'Iecere ir skaidra, un redzams, kā to izdarīs.';
      valueOf(await calls.score(person, at, { points, words }));
    }
  }
}
