/**
 * Structured log lines: one JSON object each, nothing personal. What follows from a change of a page names the version
 * that was made of it (`versionId`), from the check to the mail.
 */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}

/** @param write takes one line */
export function createLog(write: (line: string) => void, clock: () => Date): Log {
  const line = (level: string) => (event: string, fields?: Record<string, unknown>) =>
    write(JSON.stringify({ at: clock().toISOString(), level, event, ...fields }));
  return { info: line("info"), warn: line("warn"), error: line("error") };
}

/** The log with these fields in every line. */
export const withFields = (log: Log, common: Record<string, unknown>): Log => ({
  info: (event, fields) => log.info(event, { ...common, ...fields }),
  warn: (event, fields) => log.warn(event, { ...common, ...fields }),
  error: (event, fields) => log.error(event, { ...common, ...fields }),
});
