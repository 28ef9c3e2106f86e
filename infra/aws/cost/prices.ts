/** Public list prices of AWS in us-east-1, without taxes, as of November 2026; and what is free every month in every account. */
export const PRICES_AS_OF = "2026-11";

/** US dollars. */
export const prices = {
  /** per GB-second, arm64 */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  /** on demand */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  tableGbMonth: 0.25,
  pointInTimeGbMonth: 0.2,
  /** per request of up to 64 KB */
  standardQueueRequest: 0.4 / 1e6,
  fifoQueueRequest: 0.5 / 1e6,
  objectPut: 5 / 1e6,
  objectGbMonth: 0.023,
  httpRequest: 1 / 1e6,
  mail: 0.1 / 1000,
  logGb: 0.5,
  alarmMetric: 0.1,
  ownMetric: 0.3,
  /** with up to 50 metrics */
  dashboard: 3,
  outGb: 0.09,
  schedulerCall: 1 / 1e6,
  secretMonth: 0.4,
  traced: 5 / 1e6,
};

export const free = {
  lambdaGbSeconds: 400_000,
  lambdaRequests: 1e6,
  tableGb: 25,
  queueRequests: 1e6,
  logGb: 5,
  alarmMetrics: 10,
  ownMetrics: 10,
  dashboards: 3,
  outGb: 100,
  schedulerCalls: 14e6,
  traces: 100_000,
};

/** US dollars for what a stack counts of itself. */
export const usdOf = (counted: { readUnits: number; writeUnits: number; mailsSent: number }): number =>
  counted.readUnits * prices.readUnit +
  counted.writeUnits * prices.writeUnit +
  counted.mailsSent * prices.mail;
