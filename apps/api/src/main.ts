import 'reflect-metadata';
import { BadEnvironment, createLog, readEnv, UndeclaredAccess } from '@talka/platform';
import { createApi } from './create-api.js';

const log = createLog('api');
try {
  const env = readEnv();
  const app = await createApi(env, log);
  await app.listen(env.PORT, process.env['TALKA_HOST'] ?? '127.0.0.1');
  log.info({ port: env.PORT, mode: env.TALKA_MODE }, 'listening');
} catch (error) {
  const expected = error instanceof BadEnvironment || error instanceof UndeclaredAccess;
  if (expected) log.fatal(error.message);
  else log.fatal({ err: error }, 'cannot start');
  process.exit(1);
}
