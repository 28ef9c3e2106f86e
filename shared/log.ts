/** Structured log lines: one JSON object each, with the correlation id of the check they follow from. Nothing personal. */
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
