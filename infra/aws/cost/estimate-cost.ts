/** What a month costs: load → units → dollars, with the arithmetic kept beside each line. */
import { METRICS } from "../../../shared/metrics.ts";
import { functions, queues } from "../../wiring.ts";
import { stages } from "../stages.ts";
import { free, prices } from "./prices.ts";

export interface Load {
  sources: number;
  everySeconds: number;
  subscribers: number;
  /** Pages of one host, on average. */
  sourcesPerHost: number;
  /** New or changed articles a day, over all sources. */
  changesPerDay: number;
  alertsPerDay: number;
  /** Share of the subscribers whom an alert is for. */
  shareAlerted: number;
  pageViewsPerDay: number;
}

/** What one piece of work takes; `docs/costs.md` says how each was measured. */
export interface Measured {
  writeUnitsPerUnchanged: number;
  writeUnitsPerChanged: number;
  readUnitsPerCheck: number;
  /** Billed wait for one page, with the pause that politeness asks for, seconds. */
  secondsPerPage: number;
  pauseSeconds: number;
  secondsPerMail: number;
  writeUnitsPerMail: number;
  readUnitsPerMail: number;
  secondsPerPageView: number;
  readUnitsPerPageView: number;
  kilobytesPerWatch: number;
  kilobytesPerVersion: number;
  kilobytesPerSnapshot: number;
  logBytesPerInvocation: number;
  accessLogBytes: number;
  kilobytesPerPageView: number;
}

export interface CostLine {
  part: string;
  arithmetic: string;
  usd: number;
}

/** X-Ray takes the first request of a second and every twentieth of the others; most seconds have no more than one. */
const SAMPLED = 0.8;
const DAYS = 30.4;
const DAY_SECONDS = 86_400;
/** Phases that the pages of one pace are spread over; see the schedule's slots. */
const PHASES = 10;
const MAX_BATCH = 10;
/** Five pollers, each waiting for up to 20 seconds. */
const POLLS_PER_MINUTE = 15;

/** Metrics that alarms watch, those of a sum each; the template's test counts them. */
export const ALARM_METRICS = 17 + Object.keys(functions).length;
const OWN_METRICS = Object.keys(METRICS).length;

const number = (value: number): string =>
  value >= 100_000
    ? `${(value / 1e6).toFixed(2)}M`
    : value >= 100
      ? value.toFixed(0)
      : String(Number(value.toPrecision(3)));
const above = (value: number, gratis: number): number => Math.max(0, value - gratis);

export function estimateCost(load: Load, measured: Measured): CostLine[] {
  const month = DAYS * DAY_SECONDS;
  const checks = (load.sources * month) / load.everySeconds;
  const changes = load.changesPerDay * DAYS;
  const mails = load.alertsPerDay * DAYS * load.subscribers * load.shareAlerted;
  const views = load.pageViewsPerDay * DAYS;

  // One message per host and turn; the pages of a host are spread over the phases of their pace.
  const hosts = load.sources / load.sourcesPerHost;
  const phases = Math.max(1, Math.min(PHASES, load.everySeconds / 60));
  const pagesPerMessage = Math.max(1, load.sourcesPerHost / phases);
  const messages = checks / pagesPerMessage;
  const batch = Math.min(functions["check-page"].on.batchSize, Math.max(1, hosts / 5));
  const runs = messages / batch;
  // Requests to a host begin a pause apart; the hosts of a run are waited for side by side.
  const apart = Math.max(measured.pauseSeconds, measured.secondsPerPage);
  const secondsPerRun = measured.secondsPerPage + (pagesPerMessage - 1) * apart;

  const gb = (name: keyof typeof functions) => functions[name].memoryMb / 1024;
  const minutes = month / 60;
  const mailRuns = mails / functions["send-mail"].on.batchSize;
  const gbSeconds =
    runs * secondsPerRun * gb("check-page") +
    minutes * 0.5 * gb("enqueue-due-pages") +
    mails * measured.secondsPerMail * gb("send-mail") +
    views * measured.secondsPerPageView * gb("serve-web");
  const invocations = runs + minutes + mailRuns + views + changes;
  const noted = Math.min(1, load.everySeconds / stages.prod.quietSeconds);
  const writes =
    (checks - changes) * noted * measured.writeUnitsPerUnchanged +
    changes * measured.writeUnitsPerChanged +
    mails * measured.writeUnitsPerMail +
    minutes;
  const watchReads = (checks * measured.kilobytesPerWatch) / 8;
  const reads =
    checks * measured.readUnitsPerCheck +
    watchReads +
    mails * measured.readUnitsPerMail +
    views * measured.readUnitsPerPageView;
  // Sent ten to a request; received and deleted a batch at a time; and Lambda asks each queue when it is empty, too.
  const [fifoQueues, standardQueues] = [true, false].map(
    (fifo) => Object.values(queues).filter((queue) => queue.fifo === fifo).length,
  ) as [number, number];
  const asking = POLLS_PER_MINUTE * minutes;
  const fifoRequests = messages / MAX_BATCH + 2 * runs + 3 * changes + fifoQueues * asking;
  const standardRequests = mails / MAX_BATCH + 2 * mailRuns + standardQueues * asking;
  const tableGb =
    (load.sources * measured.kilobytesPerWatch + 12 * changes * measured.kilobytesPerVersion) / 1e6;
  const snapshotGb = (12 * changes * measured.kilobytesPerSnapshot) / 1e6;
  const logGb = (invocations * measured.logBytesPerInvocation + views * measured.accessLogBytes) / 1e9;
  const traces = (minutes + views + mailRuns + changes) * SAMPLED;

  const line = (part: string, amount: number, gratis: number, price: number, what: string): CostLine => ({
    part,
    arithmetic: `${number(amount)} ${what}${gratis ? ` − ${number(gratis)} free` : ""} × $${Number(price.toPrecision(6))}`,
    usd: above(amount, gratis) * price,
  });
  return [
    line("Lambda, time", gbSeconds, free.lambdaGbSeconds, prices.lambdaGbSecond, "GB-s"),
    line("Lambda, calls", invocations, free.lambdaRequests, prices.lambdaRequest, "calls"),
    line("DynamoDB, writes", writes, 0, prices.writeUnit, "units"),
    line("DynamoDB, reads", reads, 0, prices.readUnit, "units"),
    line("DynamoDB, storage after a year", tableGb, free.tableGb, prices.tableGbMonth, "GB"),
    line("DynamoDB, restore to any second", tableGb, 0, prices.pointInTimeGbMonth, "GB"),
    line("SQS, FIFO", fifoRequests, free.queueRequests, prices.fifoQueueRequest, "requests"),
    line("SQS, standard", standardRequests, 0, prices.standardQueueRequest, "requests"),
    line("S3, pages stored", changes, 0, prices.objectPut, "pages"),
    line("S3, storage after a year", snapshotGb, 0, prices.objectGbMonth, "GB"),
    line("HTTP API", views, 0, prices.httpRequest, "requests"),
    line(
      "Data out to readers",
      (views * measured.kilobytesPerPageView) / 1e6,
      free.outGb,
      prices.outGb,
      "GB",
    ),
    line("Scheduler", minutes + minutes / 60, free.schedulerCalls, prices.schedulerCall, "calls"),
    line("SES", mails, 0, prices.mail, "mails"),
    line("CloudWatch, logs", logGb, free.logGb, prices.logGb, "GB"),
    line("CloudWatch, alarms", ALARM_METRICS, free.alarmMetrics, prices.alarmMetric, "metrics"),
    line("CloudWatch, own metrics", OWN_METRICS, free.ownMetrics, prices.ownMetric, "metrics"),
    line("CloudWatch, dashboard", 1, free.dashboards, prices.dashboard, "dashboard"),
    line("X-Ray", traces, free.traces, prices.traced, "traces"),
    line("Secrets Manager", 1, 0, prices.secretMonth, "secret"),
  ];
}
