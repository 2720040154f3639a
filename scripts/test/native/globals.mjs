// @ts-check
// What `@jest/globals` is here. Modules that many files import are read once: each name leads to the file of now.

/** @returns {Record<string, any>} */
const now = () => /** @type {any} */ (globalThis).talkaTests;

/**
 * @param {string} name
 * @returns {any}
 */
const leadingTo = (name) =>
  new Proxy(function () {}, {
    apply: (_, it, args) => Reflect.apply(now()[name], it, args),
    get: (_, key) => now()[name][key],
  });

export const afterAll = leadingTo('afterAll');
export const afterEach = leadingTo('afterEach');
export const beforeAll = leadingTo('beforeAll');
export const beforeEach = leadingTo('beforeEach');
export const describe = leadingTo('describe');
export const expect = leadingTo('expect');
export const it = leadingTo('it');
export const jest = leadingTo('jest');
export const test = leadingTo('test');
