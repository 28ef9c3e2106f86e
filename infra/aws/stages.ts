/** What differs between the stages, side by side. Two stages can live in one account. */

export interface StageSettings {
  /** The table and the snapshots outlive the stack, and the table cannot be deleted by accident. */
  keepData: boolean;
  /** Days that logs are kept; a value that CloudWatch Logs knows. */
  logDays: number;
  /** Days that raw pages are kept as proof. Texts and contacts are kept for good. */
  snapshotDays: number;
  /** Requests a second that the web answers; more get 429. */
  requestsPerSecond: number;
  /** US dollars a month at which the operator is told, unless the configuration says otherwise. */
  monthlyBudgetUsd: number;
  /** X-Ray traces of the functions that run seldom; those of every check would cost more than the checks. */
  traces: boolean;
  /** Seconds that first reports of a contact gather before the alert goes out. */
  settleSeconds: number;
  /** A check that found nothing new is written down so many seconds after the last that was: writes are most of the costs. */
  quietSeconds: number;
  /** A new contact is news when its date is at most so many days back. */
  recentDays: number;
}

export const stages = {
  dev: {
    keepData: false,
    logDays: 7,
    snapshotDays: 30,
    requestsPerSecond: 20,
    monthlyBudgetUsd: 10,
    traces: true,
    settleSeconds: 60,
    quietSeconds: 3600,
    recentDays: 14,
  },
  prod: {
    keepData: true,
    logDays: 30,
    snapshotDays: 1096,
    requestsPerSecond: 100,
    monthlyBudgetUsd: 25,
    traces: true,
    settleSeconds: 60,
    quietSeconds: 3600,
    recentDays: 14,
  },
} satisfies Record<string, StageSettings>;

export type StageName = keyof typeof stages;
