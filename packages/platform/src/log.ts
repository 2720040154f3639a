import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { errorForLog } from './error-for-log.js';

export type Log = Logger;
export const LOG = Symbol('Log');

/** One JSON line per event; what identifies a person or opens a door never gets in. */
export const createLog = (name: string, level = process.env['TALKA_LOG'] ?? 'info'): Log =>
  pino({
    name,
    level,
    serializers: { err: errorForLog },
    redact: {
      paths: ['*.email', '*.password', '*.token', '*.code', '*.cookie', 'req.headers', '*.authorization'],
      censor: '[kept out]',
    },
  });

/** Nest's own messages through the same log: warnings and errors only. */
export const nestLogger = (log: Log): LoggerService => ({
  log: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, ...rest: unknown[]) => log.error({ rest: rest.map(String) }, String(message)),
});
