/** The product at a glance: the alarms, what came of it, then the steps of the path in their order. */
import { Duration } from "aws-cdk-lib";
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  PeriodOverride,
  type IAlarm,
  type IMetric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { ownMetric } from "./metric.ts";
import type { PathFunction } from "./path-function.ts";
import type { Watched } from "./watch-over.ts";

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 8, height: 6 });

/** A dashboard is free up to 50 metrics. */
export function drawDashboard(
  scope: Construct,
  name: string,
  { functions, queues, undelivered, storage, api }: Watched,
  alarms: IAlarm[],
): void {
  const own = (...names: Parameters<typeof ownMetric>[1][]) =>
    names.map((metric) => ownMetric(scope, metric));
  const dead = [...Object.values(queues).map(({ deadLetters }) => deadLetters), undelivered].map((queue) =>
    queue.metricApproximateNumberOfMessagesVisible(),
  );
  /** How often it fails and how long it takes, and beside that how long its work has waited. */
  const step = ({ name, wiring, lambda }: PathFunction) => {
    const waited = "queues" in wiring.on ? wiring.on.queues : [];
    return graph(
      name,
      [
        lambda.metricErrors(),
        ...waited.map((queue) => queues[queue]!.queue.metricApproximateAgeOfOldestMessage()),
      ],
      [lambda.metricDuration({ statistic: "p90" })],
    );
  };
  const steps = functions.map(step);
  const rows = Array.from({ length: Math.ceil(steps.length / 3) }, (_, n) => steps.slice(3 * n, 3 * n + 3));

  new Dashboard(scope, "Dashboard", {
    dashboardName: name,
    defaultInterval: Duration.days(1),
    periodOverride: PeriodOverride.AUTO,
    widgets: [
      [new AlarmStatusWidget({ title: "Alarms", alarms, width: 24, height: 5 })],
      [
        graph("Checks", own("Checks", "FailedChecks", "Versions")),
        graph("Contacts and mails", own("Contacts", "Alerts", "Mails", "Bounces")),
        graph("Seconds from page to mail", [
          ownMetric(scope, "SecondsToMail", { statistic: "p50" }),
          ownMetric(scope, "SecondsToMail", { statistic: "p90" }),
        ]),
      ],
      ...rows,
      [
        graph("Dead letters", dead),
        graph("Web", [api.metricCount(), api.metricClientError(), api.metricServerError()]),
        graph("Capacity as the stores count it, and as billed", own("ReadUnits", "WriteUnits"), [
          storage.table.metricConsumedReadCapacityUnits(),
          storage.table.metricConsumedWriteCapacityUnits(),
        ]),
      ],
    ],
  });
}
