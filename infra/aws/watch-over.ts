/** What is watched over the product itself, in the order of the path. */
import { Duration } from "aws-cdk-lib";
import { MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Alarms } from "./alarms.ts";
import { sumOf } from "./alarms.ts";
import { ownMetric } from "./metric.ts";
import type { PathFunction } from "./path-function.ts";
import type { PathQueue } from "./path-queue.ts";
import type { Storage } from "./storage.ts";

export interface Watched {
  functions: PathFunction[];
  queues: Record<string, PathQueue>;
  /** Events that a schedule or SES could not deliver. */
  undelivered: IQueue;
  storage: Storage;
  api: HttpApi;
}

const FIVE_MINUTES = Duration.minutes(5);
const QUARTER = Duration.minutes(15);
const HOUR = Duration.hours(1);

export function watchOver(alarms: Alarms, { functions, queues, undelivered, storage, api }: Watched): void {
  alarms.add("no-finished-check", {
    metric: ownMetric(alarms, "Checks", { period: QUARTER }),
    threshold: 1,
    when: "below",
    silence: "alarming",
    impact: "No page was checked for 15 minutes, so no news can be reported.",
    action: "Look at the log of enqueue-due-pages, then of check-page.",
  });
  alarms.add("checks-waiting", {
    metric: queues["checks"]!.queue.metricApproximateAgeOfOldestMessage({
      period: FIVE_MINUTES,
      statistic: "Maximum",
    }),
    threshold: QUARTER.toSeconds(),
    periods: 3,
    impact: "Pages are checked later than they are due, so alerts come late.",
    action: "Look for one slow host, then raise the concurrency of check-page.",
  });
  alarms.add("failing-sources", {
    metric: new MathExpression({
      expression: "IF(checks >= 20, 100 * failed / checks, 0)",
      usingMetrics: {
        checks: ownMetric(alarms, "Checks", { period: HOUR }),
        failed: ownMetric(alarms, "FailedChecks", { period: HOUR }),
      },
      period: HOUR,
      label: "Failed checks, %",
    }),
    threshold: 30,
    impact: "More than 30 % of the checks of an hour failed, so news of those sources is missed.",
    action: "Open /sources: it says of each source since when and why it fails.",
  });
  for (const [name, { deadLetters }] of Object.entries(queues))
    alarms.add(`dead-letters-${name}`, {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({
        period: FIVE_MINUTES,
        statistic: "Maximum",
      }),
      threshold: 0,
      ...deadLetterMeaning[name as keyof typeof deadLetterMeaning],
    });
  alarms.add("undelivered-events", {
    metric: undelivered.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: "Maximum",
    }),
    threshold: 0,
    impact:
      "A turn of the schedule or a bounce was lost on its way to its function; the next turn makes up for a schedule.",
    action: "Read the message: its attributes name the function and the error.",
  });
  alarms.add("late-mail", {
    metric: ownMetric(alarms, "SecondsToMail", { statistic: "p90", period: QUARTER }),
    threshold: QUARTER.toSeconds(),
    periods: 2,
    impact: "Alerts leave more than 15 minutes after the page was seen, or wait for longer; none is lost.",
    action:
      "See whether SES's quota of the day is used up; if not, the queue with the oldest message on the dashboard is where it waits.",
  });
  alarms.add("bounces", {
    metric: reputation("BounceRate"),
    threshold: 0.04,
    impact: "More than 4 % of mails bounce; from 5 % on SES may stop sending altogether.",
    action: "Look for a burst of subscriptions from one place, and stop it before anything else.",
  });
  alarms.add("complaints", {
    metric: reputation("ComplaintRate"),
    threshold: 0.0008,
    impact: "Readers report mails as spam; from 0.1 % on SES may stop sending altogether.",
    action: "Read the last alerts sent: a false alarm that went to many is the usual reason.",
  });
  alarms.add("function-errors", {
    metric: sumOf(
      functions.map(({ lambda }) => lambda.metricErrors({ period: QUARTER })),
      QUARTER,
      "Errors of all functions",
    ),
    threshold: 5,
    impact: "Steps of the path fail and are tried again, so that alerts come late.",
    action: "The dashboard says which function; its log says why.",
  });
  alarms.add("function-throttles", {
    // Of all functions of the account, as the quota is.
    metric: new Metric({
      namespace: "AWS/Lambda",
      metricName: "Throttles",
      statistic: "Sum",
      period: QUARTER,
    }),
    threshold: 20,
    impact: "The account's Lambda concurrency is used up, so that checks and web pages wait.",
    action: "Ask AWS for a higher quota of concurrent executions; new accounts have 10.",
  });
  alarms.add("table-throttles", {
    metric: sumOf(
      ["ReadThrottleEvents", "WriteThrottleEvents"].map((name) =>
        storage.table.metric(name, { period: QUARTER, statistic: "Sum" }),
      ),
      QUARTER,
      "Throttled reads and writes",
    ),
    threshold: 20,
    impact: "The database answers late, so that checks are repeated and web pages fail.",
    action: "Look at the consumed capacity on the dashboard: a burst of new sources passes by itself.",
  });
  alarms.add("web-errors", {
    metric: api.metricServerError({ period: FIVE_MINUTES, statistic: "Sum" }),
    threshold: 5,
    periods: 2,
    impact: "Visitors see an error page, and some cannot unsubscribe.",
    action: "Look at the log of serve-web.",
  });
}

/** SES counts over the whole account. */
const reputation = (name: "BounceRate" | "ComplaintRate") =>
  new Metric({ namespace: "AWS/SES", metricName: `Reputation.${name}`, statistic: "Maximum", period: HOUR });

const deadLetterMeaning = {
  checks: {
    impact: "The pages of one host were not checked although it was tried again and again.",
    action: "Read the message to see the host, mend the cause, then replay the dead letters.",
  },
  mentions: {
    impact: "A report of a contact was not taken in, so nobody was told of it.",
    action: "Read the log of resolve-mentions, mend the cause, then replay the dead letters.",
  },
  alerts: {
    impact: "Some subscribers were not told of a contact.",
    action:
      "Read the log of send-alerts, mend the cause, then replay the dead letters: who was told is not told again.",
  },
  answers: {
    impact: "Somebody asked for a confirmation or a link and got no mail.",
    action:
      "Read the log of send-mail, mend the cause, then replay the dead letters: what was sent is not sent again.",
  },
  mail: {
    impact: "A mail was not sent.",
    action:
      "Read the log of send-mail, mend the cause, then replay the dead letters: what was sent is not sent again.",
  },
};
