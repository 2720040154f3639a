// @ts-check
import net from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort, parsePort, portProblem } from './ports.mjs';

describe('a port as a person types it', () => {
  it.each([
    ['3000', 3000],
    [' 80 ', 80],
    ['65535', 65_535],
    ['', 1234],
    [undefined, 1234],
    ['0', null],
    ['65536', null],
    ['-1', null],
    ['3000.5', null],
    ['0x10', null],
    ['http', null],
  ])('%p is read as %p', (text, port) => {
    expect(parsePort(text, 1234)).toBe(port);
  });
});

describe('whether a port can be had', () => {
  it('notices a server that listens on one address only', async () => {
    const port = await freePort();
    expect(await portProblem(port)).toBeNull();
    const server = net.createServer();
    await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
    expect(await portProblem(port)).toBe('taken');
    await new Promise((resolve) => server.close(resolve));
  });
});
