import { createParamDecorator, Res, type ExecutionContext } from '@nestjs/common';
import { visitor, type Actor, type Person } from '@talka/identity';
import type { Language } from '@talka/territory';
import type { FastifyRequest } from 'fastify';

/** Everything a request says about who sends it, found out once, before any guard decides. */
export interface Caller {
  readonly actor: Actor;
  readonly session: string | null;
  /** The address someone has proved who has not said who they are yet. */
  readonly newcomer: string | null;
  readonly language: Language;
  readonly ip: string;
  readonly device: string;
}

/** Reads the session a cookie names. Bound in composition, where the database is. */
export interface SessionReader {
  read(token: string): Promise<{ session: string; person: Person | null; newcomer: string | null } | null>;
}
export const SESSION_READER = Symbol('SessionReader');

/** What Talka keeps on a request while it is answered. */
export interface TalkaRequest extends FastifyRequest {
  caller?: Caller;
  input?: unknown;
}

export const callerOf = (request: TalkaRequest): Caller =>
  request.caller ?? {
    actor: visitor,
    session: null,
    newcomer: null,
    language: 'lv',
    ip: request.ip,
    device: '',
  };

/** The signed-in person. Only for operations whose access is not `anyone` or `newcomer`: the guard has made sure. */
export function personOf(caller: Caller): Person {
  if (caller.actor.kind !== 'person') throw new Error('an operation for persons was reached without one');
  return caller.actor;
}

const requestOf = (context: ExecutionContext): TalkaRequest =>
  context.switchToHttp().getRequest<TalkaRequest>();

/** The request's params, query and body, parsed by its contract. */
export const Input = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).input,
);
export const By = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(requestOf(context)),
);
export const Me = createParamDecorator((_: unknown, context: ExecutionContext) =>
  personOf(callerOf(requestOf(context))),
);
/**
 * Nest's own, for a reply is thenable: a made-up decorator would wait for it to be sent. Whoever takes it answers
 * alone, unless `{ passthrough: true }`.
 */
export const Reply = Res;
export const Request = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));
