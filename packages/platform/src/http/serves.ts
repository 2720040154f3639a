import {
  applyDecorators,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { API_PREFIX, type Endpoint } from '@talka/contracts';

const ENDPOINT = 'talka:endpoint';
const PAGE = 'talka:page';

const METHODS = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete } as const;

/** Binds a controller method to an operation of the contracts: route, status, access, validation and refusals come from there. */
export const Serves = (endpoint: Endpoint): MethodDecorator =>
  applyDecorators(
    METHODS[endpoint.method](API_PREFIX + endpoint.path),
    HttpCode(endpoint.status),
    SetMetadata(ENDPOINT, endpoint),
  );

/** How often one caller may ask for such a route: as a page, as a file that pages show many of, or without counting. */
export type PageRate = 'page' | 'file' | 'uncounted';

/** A route outside the API that anyone may read: pages, feeds, files, health. It says what it is for. */
export const PublicPage = (path: string | string[], rate: PageRate = 'page'): MethodDecorator =>
  applyDecorators(Get(path), SetMetadata(PAGE, rate));

export const pageRateOf = (reflector: Reflector, context: ExecutionContext): PageRate | undefined =>
  reflector.get<PageRate | undefined>(PAGE, context.getHandler());

export const endpointOf = (reflector: Reflector, context: ExecutionContext): Endpoint | undefined =>
  reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());

/** Who may use a controller's method: an operation's access, a public page, or nothing said, which does not boot. */
export function declarationOf(method: (...args: never[]) => unknown): Endpoint | 'page' | undefined {
  if (Reflect.getMetadata(PAGE, method)) return 'page';
  return Reflect.getMetadata(ENDPOINT, method) as Endpoint | undefined;
}
