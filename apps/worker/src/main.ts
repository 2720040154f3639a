import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { BadEnvironment, createLog, nestLogger, readEnv } from '@talka/platform';
import { WorkerModule } from './worker.module.js';

const log = createLog('worker');
try {
  const env = readEnv();
  const app = await NestFactory.createApplicationContext(WorkerModule.of(env, log), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  app.enableShutdownHooks([], { useProcessExit: true });
  log.info({ mode: env.TALKA_MODE }, 'working');
} catch (error) {
  if (error instanceof BadEnvironment) log.fatal(error.message);
  else log.fatal({ err: error }, 'cannot start');
  process.exit(1);
}
