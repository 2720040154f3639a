// @ts-check
import { expect, it } from '@jest/globals';
import { readArguments } from './arguments.mjs';

const known = ['format', 'unit', 'db'];

it('runs everything without arguments', () => {
  expect(readArguments([], known)).toEqual({ list: false, chosen: known, rest: [] });
});
it('keeps the order of the steps, whatever was typed first', () => {
  expect(readArguments(['db', 'unit'], known).chosen).toEqual(['unit', 'db']);
});
it('hands the rest to the runner', () => {
  expect(readArguments(['unit', 'packages/kernel', '-t', 'unit'], known)).toEqual({
    list: false,
    chosen: ['unit'],
    rest: ['packages/kernel', '-t', 'unit'],
  });
});
it('refuses a step that does not exist', () => {
  expect(() => readArguments(['untit'], known)).toThrow(
    '"untit" is not a step: choose from format, unit, db.',
  );
});
