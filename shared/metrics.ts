/**
 * What is counted, read off the log: a line of the log that tells of something countable says so by its event, and on
 * AWS the counts of one run leave as a single line in CloudWatch's embedded metric format.
 */

export const NAMESPACE = "Parley";

/** Ten custom metrics are free in every account; each further one is 0.30 USD a month. */
export const METRICS = {
  Checks: "Count",
  FailedChecks: "Count",
  Versions: "Count",
  /** New ones that are told of. */
  Contacts: "Count",
  /** Milestones of contacts that went out to readers. */
  Alerts: "Count",
  Mails: "Count",
  /** Addresses lost to bounces and complaints. */
  Bounces: "Count",
  /** From what was found to the mail that tells of it, or till now while that cannot leave. */
  SecondsToMail: "Seconds",
  ReadUnits: "Count",
  WriteUnits: "Count",
} as const;
export type MetricName = keyof typeof METRICS;

type Fields = Record<string, unknown>;
type Counts = Partial<Record<MetricName, number>>;

const FAILED = new Set(["empty", "blocked", "too-large", "error"]);

/** Event of a log line → what it counts. */
const COUNTED: Record<string, (fields: Fields) => Counts> = {
  checked: ({ outcome }) => ({
    Checks: 1,
    FailedChecks: FAILED.has(String(outcome)) ? 1 : 0,
    Versions: outcome === "new" || outcome === "changed" ? 1 : 0,
  }),
  resolved: ({ milestones }) => ({
    Contacts: Array.isArray(milestones) && milestones.includes("new") ? 1 : 0,
  }),
  alerted: ({ isFirst }) => ({ Alerts: isFirst === true ? 1 : 0 }),
  "mail-sent": ({ seconds }) => ({
    Mails: 1,
    ...(typeof seconds === "number" && { SecondsToMail: seconds }),
  }),
  "mail-waits": ({ seconds }) => (typeof seconds === "number" ? { SecondsToMail: seconds } : {}),
  "mail-feedback": ({ suppressed }) => ({ Bounces: Number(suppressed) }),
};

export interface Meter {
  /** Counts what a log line tells. */
  read(event: string, fields?: Fields): void;
  add(name: MetricName, value: number): void;
  /** One line with all that was counted since the last, or undefined when nothing was. */
  flush(now: Date): string | undefined;
}

/** CloudWatch takes at most so many values of a metric in one line. */
const MAX_VALUES = 100;

/** @param dimensions the same for every metric, for example `{ Stack: "parley-prod" }` */
export function createMeter(dimensions: Record<string, string>): Meter {
  let counted: Partial<Record<MetricName, number[]>> = {};

  function add(name: MetricName, value: number): void {
    const values = (counted[name] ??= []);
    const sums = METRICS[name] === "Count" && values.length > 0;
    if (sums || values.length === MAX_VALUES) values[values.length - 1]! += value;
    else values.push(value);
  }

  return {
    add,
    read(event, fields = {}) {
      const counts = COUNTED[event]?.(fields) ?? {};
      for (const [name, value] of Object.entries(counts)) add(name as MetricName, value);
    },
    flush(now) {
      const names = Object.keys(counted) as MetricName[];
      if (!names.length) return undefined;
      const Metrics = names.map((Name) => ({ Name, Unit: METRICS[Name] }));
      const directive = { Namespace: NAMESPACE, Dimensions: [Object.keys(dimensions)], Metrics };
      const line = {
        _aws: { Timestamp: now.getTime(), CloudWatchMetrics: [directive] },
        ...dimensions,
        ...counted,
      };
      counted = {};
      return JSON.stringify(line);
    },
  };
}
