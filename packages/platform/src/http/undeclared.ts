import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ENDPOINTS, type EndpointName } from '@talka/contracts';
import { declarationOf } from './serves.js';

export class UndeclaredAccess extends Error {
  override readonly name = 'UndeclaredAccess';
}

/**
 * Refuses to start when a route says nothing of who may use it, or when an operation of the contracts has no
 * controller or two.
 * @throws UndeclaredAccess
 */
export function requireDeclarations(app: INestApplication): void {
  const scanner = new MetadataScanner();
  const served = new Map<EndpointName, string>();
  for (const { instance, metatype } of app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: never[]) => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name];
      if (!method || Reflect.getMetadata(PATH_METADATA, method) === undefined) continue;
      const place = `${metatype?.name ?? '?'}.${name}`;
      const declaration = declarationOf(method);
      if (!declaration) throw new UndeclaredAccess(`${place} does not say who may use it`);
      if (declaration === 'page') continue;
      const other = served.get(declaration.name);
      if (other) throw new UndeclaredAccess(`${declaration.name} is served by ${other} and by ${place}`);
      served.set(declaration.name, place);
    }
  }
  const unserved = Object.keys(ENDPOINTS).filter((name) => !served.has(name as EndpointName));
  if (unserved.length > 0) throw new UndeclaredAccess(`nobody serves ${unserved.join(', ')}`);
}
