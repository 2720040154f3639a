import type { Problem, RefusalCode } from '@talka/contracts';

/** The server said no, and why. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title || problem.code);
    this.name = 'ProblemError';
  }

  get code(): RefusalCode {
    return this.problem.code;
  }
}

/** The server could not be reached at all: nothing is known about what happened to the call. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
    this.name = 'NetworkError';
  }
}

/** A refusal even from what is not one: a proxy's error page, an empty answer. */
export function problemFrom(status: number, text: string): Problem {
  try {
    const parsed = JSON.parse(text) as Partial<Problem>;
    if (typeof parsed.code === 'string' && typeof parsed.status === 'number') {
      return { type: 'about:blank', title: '', params: {}, fields: [], requestId: '', ...parsed } as Problem;
    }
  } catch {
    // Not JSON: described by its status alone.
  }
  const code =
    status === 404
      ? 'request.not-found'
      : status === 413
        ? 'request.too-large'
        : status === 429
          ? 'request.too-many'
          : status === 503 || status === 502 || status === 504
            ? 'server.busy'
            : status >= 500
              ? 'server.unexpected'
              : 'request.malformed';
  return { type: 'about:blank', status, code, title: '', params: {}, fields: [], requestId: '' };
}
