import { describe, expect, it } from '@jest/globals';
import { errorForLog } from './error-for-log.js';

/** As TypeORM throws it, around an error of pg. */
const refused = (): Error =>
  Object.assign(new Error('duplicate key value violates unique constraint "person_email"'), {
    query: 'insert into person (email) values ($1)',
    parameters: ['anna@talka.example'],
    driverError: {
      code: '23505',
      detail: 'Key (email)=(anna@talka.example) already exists.',
      table: 'person',
      constraint: 'person_email',
    },
  });

describe('an error in the log', () => {
  it('would say whose row was refused, as the log writes errors by itself', async () => {
    const { pino } = await import('pino');
    expect(JSON.stringify(pino.stdSerializers.err(refused()))).toContain('anna@talka.example');
  });

  it('says what was refused and where, and no value of a row', () => {
    const said = errorForLog(refused());
    expect(said).toMatchObject({
      ...{ type: 'Error', code: '23505', table: 'person', constraint: 'person_email' },
      query: 'insert into person (email) values ($1)',
      stack: expect.stringContaining('error-for-log.spec'),
    });
    expect(JSON.stringify(said)).not.toContain('anna@talka.example');
  });

  it('keeps the words of a cause, and leaves alone what is no error', () => {
    const outer = new Error('no connection', { cause: new Error('connect ECONNREFUSED') });
    expect(JSON.stringify(errorForLog(outer))).toContain('connect ECONNREFUSED');
    expect(errorForLog('thrown text')).toBe('thrown text');
  });
});
