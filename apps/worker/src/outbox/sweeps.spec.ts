import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Sweeps } from './sweeps.js';

type Parts = ConstructorParameters<typeof Sweeps>;

describe('the worker', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('goes over the stored files every hour, also after a time that failed', async () => {
    const sweepFiles = jest.fn<Parts[2]>().mockRejectedValueOnce(new Error('no bucket')).mockResolvedValue(2);
    const said = jest.fn();
    const away = { query: () => Promise.reject(new Error('no database')) } as unknown as Parts[0];
    const audit = { seal: () => Promise.resolve(0) } as unknown as Parts[1];
    const log = { debug: () => undefined, info: said } as unknown as Parts[3];
    const sweeps = new Sweeps(away, audit, sweepFiles, log);
    sweeps.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(59 * 60_000);
    expect(sweepFiles).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sweepFiles).toHaveBeenCalledTimes(1);
    expect(said).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(sweepFiles).toHaveBeenCalledTimes(2);
    expect(said).toHaveBeenCalledWith({ removed: 2 }, expect.any(String));
    await sweeps.onApplicationShutdown();
  });
});
