/** Requests that are not answered as asked: the status, a code for programs, and a sentence for people. */

export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 429,
    readonly code: string,
    message: string,
    options?: ErrorOptions & { retryAfterSeconds?: number },
  ) {
    super(message, options);
    this.name = "Refusal";
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }
  readonly retryAfterSeconds: number | undefined;
}

export const notFound = (what: string): Refusal => new Refusal(404, "not-found", `There is no such ${what}`);

/** @returns the value, when there is one; @throws Refusal 404 */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw notFound(what);
  return value;
}
