import type { EntityManager } from 'typeorm';

/** A transaction's manager whose statements are changed on the way: what happens then is what the changed part is for. */
export const careless =
  (change: (statement: string) => string) =>
  (manager: EntityManager): EntityManager =>
    new Proxy(manager, {
      get: (of, name) => {
        const found: unknown = Reflect.get(of, name);
        if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
        return (statement: string, values?: unknown[]) => of.query(change(statement), values);
      },
    });
