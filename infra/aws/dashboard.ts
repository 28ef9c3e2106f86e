/** The product at a glance, in the order of the path. */
import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, PeriodOverride, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { ownMetric } from "./metric.ts";
import type { Watched } from "./watch-over.ts";

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });

export function drawDashboard(
  scope: Construct,
  name: string,
  { functions, queues, storage, api }: Watched,
): void {
  const own = (...names: Parameters<typeof ownMetric>[1][]) =>
    names.map((metric) => ownMetric(scope, metric));
  const waiting = Object.values(queues).map(({ queue }) => queue.metricApproximateAgeOfOldestMessage());
  const dead = Object.values(queues).map(({ deadLetters }) =>
    deadLetters.metricApproximateNumberOfMessagesVisible(),
  );
  new Dashboard(scope, "Dashboard", {
    dashboardName: name,
    defaultInterval: Duration.days(1),
    periodOverride: PeriodOverride.AUTO,
    widgets: [
      [
        graph("Checks", own("Checks", "FailedChecks", "Versions")),
        graph("Contacts and mails", own("Contacts", "Alerts", "Mails", "Bounces")),
        graph("Seconds from page to mail", [
          ownMetric(scope, "SecondsToMail", { statistic: "p50" }),
          ownMetric(scope, "SecondsToMail", { statistic: "p90" }),
        ]),
      ],
      [
        graph("Age of the oldest message, seconds", waiting),
        graph("Dead letters", dead),
        graph("Sources that began to fail", own("FailingSources")),
      ],
      [
        graph(
          "Errors",
          functions.map(({ lambda }) => lambda.metricErrors()),
        ),
        graph(
          "Duration, p90",
          functions.map(({ lambda }) => lambda.metricDuration({ statistic: "p90" })),
        ),
        graph("Web", [api.metricCount(), api.metricClientError(), api.metricServerError()]),
      ],
      [
        graph("Capacity as the stores count it", own("ReadUnits", "WriteUnits")),
        graph("Capacity as billed", [
          storage.table.metricConsumedReadCapacityUnits(),
          storage.table.metricConsumedWriteCapacityUnits(),
        ]),
        graph(
          "Invocations",
          functions.map(({ lambda }) => lambda.metricInvocations()),
        ),
      ],
    ],
  });
}
