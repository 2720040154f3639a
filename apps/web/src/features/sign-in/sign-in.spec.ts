import { describe, expect, it } from '@jest/globals';
import { codeIn } from './code.js';
import { nextPath, withNext } from './next-path.js';

describe('where to go on to after signing in', () => {
  it.each([
    [null, '/'],
    ['/propose?step=2', '/propose?step=2'],
    ['/ru/me/ideas#top', '/me/ideas#top'],
    ['/en', '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/ideas\n/x', '/'],
    ['/sign-in?next=/me', '/'],
    ['/ru/welcome', '/'],
    ['/sign-instead', '/sign-instead'],
  ])('%j leads to %s', (next, path) => {
    expect(nextPath(next)).toBe(path);
  });

  it('is carried along only when it says something', () => {
    expect(withNext('/welcome', '/')).toBe('/welcome');
    expect(withNext('/welcome', '/propose?step=2')).toBe('/welcome?next=%2Fpropose%3Fstep%3D2');
  });
});

describe('a code', () => {
  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    ['Tavs kods: 123-456.', '123456'],
    ['1234567', '123456'],
    ['', ''],
  ])('is read from %j', (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });
});
