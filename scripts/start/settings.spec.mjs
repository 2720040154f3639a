// @ts-check
import { describe, expect, it } from '@jest/globals';
import { childEnvironment, settingsFrom } from './settings.mjs';

const facts = {
  repository: '/r',
  databaseUrl: 'postgres://found',
  redisUrl: 'redis://found',
  mailPort: 2525,
};
const environment = (/** @type {NodeJS.ProcessEnv} */ env) =>
  childEnvironment(env, settingsFrom(env, '/r'), facts);

describe('settings', () => {
  it('has defaults for everything', () => {
    expect(settingsFrom({}, '/r')).toEqual({
      port: 3000,
      dataDir: '/r/.talka',
      cacheDir: '/r/.talka/cache',
      origin: 'http://localhost:3000',
      demo: true,
    });
  });
  it('puts TALKA_PORT before PORT', () => {
    expect(settingsFrom({ TALKA_PORT: '4000', PORT: '5000' }, '/r').origin).toBe('http://localhost:4000');
    expect(settingsFrom({ PORT: '5000' }, '/r').port).toBe(5000);
  });
  it('refuses what is no port', () => {
    expect(() => settingsFrom({ TALKA_PORT: '99999' }, '/r')).toThrow('give a number from 1 to 65535');
  });
  it('shows no demonstration in production', () => {
    expect(settingsFrom({ TALKA_MODE: 'production' }, '/r').demo).toBe(false);
  });
});

describe('the environment of api and worker', () => {
  it('names what was found', () => {
    expect(environment({})).toEqual({
      DATABASE_URL: 'postgres://found',
      REDIS_URL: 'redis://found',
      PORT: '3000',
      TALKA_MODE: 'demo',
      TALKA_ORIGIN: 'http://localhost:3000',
      TALKA_DATA_DIR: '/r/.talka',
      TALKA_FILES_DIR: '/r/.talka/files',
      TALKA_MAIL_DIR: '/r/.talka/mail',
      TALKA_MAIL_PORT: '2525',
      TALKA_WEB_DIR: '/r/apps/web/dist',
      SMTP_URL: 'smtp://127.0.0.1:2525',
    });
  });
  it('lets a person’s own settings win', () => {
    const own = { TALKA_MODE: 'production', SMTP_URL: 'smtp://mail', TALKA_FILES_DIR: '/files' };
    expect(environment(own)).toMatchObject(own);
  });
  it('sends mail to the port that was chosen for the catcher', () => {
    expect(environment({ TALKA_MAIL_PORT: '1025' }).SMTP_URL).toBe('smtp://127.0.0.1:1025');
  });
  it('has no mail catcher in production', () => {
    const env = environment({ TALKA_MODE: 'production' });
    expect(env).not.toHaveProperty('TALKA_MAIL_PORT');
    expect(env).not.toHaveProperty('SMTP_URL');
  });
  it('takes an empty variable for one that is not set', () => {
    expect(environment({ DATABASE_URL: '', TALKA_ORIGIN: '' })).toMatchObject({
      DATABASE_URL: 'postgres://found',
      TALKA_ORIGIN: 'http://localhost:3000',
    });
  });
});
