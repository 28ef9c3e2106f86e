import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALARM_METRICS } from "../../../infra/aws/cost/estimate-cost.ts";
import { queues } from "../../../infra/wiring.ts";
import { synthesize } from "./synthesize.ts";

const prod = synthesize();

const alarms = Object.values(prod.all("AWS::CloudWatch::Alarm")) as unknown as {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: unknown[];
  OKActions: unknown[];
  TreatMissingData: string;
  Period?: number;
  EvaluationPeriods: number;
  Metrics?: { MetricStat?: object }[];
}[];
const nameOf = ({ AlarmName }: { AlarmName: string }) => AlarmName.replace(/^parley-prod-/, "");

/** Metrics that CloudWatch bills, one by one. */
const metricsOf = (alarm: (typeof alarms)[number]): number =>
  alarm.Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;

describe("the alarms", () => {
  it("watches as many metrics as the costs count", () => {
    expect(alarms.reduce((sum, alarm) => sum + metricsOf(alarm), 0)).toBe(ALARM_METRICS);
  });

  it("goes off when nothing is checked any more, and when nothing is said at all", () => {
    const silent = alarms.find((alarm) => nameOf(alarm) === "no-finished-check")!;
    expect(silent.TreatMissingData).toBe("breaching");
    expect(silent.Period! * silent.EvaluationPeriods).toBe(15 * 60);
  });

  it("goes off at the first dead letter of any queue, and of the events that reached nobody", () => {
    const queueIds = Object.entries(prod.all("AWS::SQS::Queue"))
      .filter(([, { QueueName }]) => /-(dead|undelivered)(\.fifo)?$/.test(QueueName as string))
      .map(([id]) => id);
    expect(queueIds).toHaveLength(Object.keys(queues).length + 1);
    for (const id of queueIds)
      prod.template.hasResourceProperties("AWS::CloudWatch::Alarm", {
        MetricName: "ApproximateNumberOfMessagesVisible",
        Dimensions: [{ Name: "QueueName", Value: { "Fn::GetAtt": [id, "QueueName"] } }],
        Threshold: 0,
        ComparisonOperator: "GreaterThanThreshold",
        EvaluationPeriods: 1,
      });
  });

  it("goes off before SES stops sending: at 5 % of bounces or 0.1 % of complaints", () => {
    for (const [MetricName, most] of [
      ["Reputation.BounceRate", 0.05],
      ["Reputation.ComplaintRate", 0.001],
    ] as const) {
      const [alarm] = Object.values(
        prod.template.findResources("AWS::CloudWatch::Alarm", {
          Properties: { Namespace: "AWS/SES", MetricName },
        }),
      ) as { Properties: { Threshold: number } }[];
      expect(alarm!.Properties.Threshold).toBeLessThan(most);
    }
  });

  it("goes off on errors of every function, on throttled calls and reads, and on errors of the web", () => {
    const spelled = new Map(alarms.map((alarm) => [nameOf(alarm), JSON.stringify(alarm)]));
    for (const id of Object.keys(prod.all("AWS::Lambda::Function")))
      expect(spelled.get("function-errors")).toContain(`"Ref":"${id}"`);
    for (const [name, metric] of [
      ["function-throttles", "Throttles"],
      ["table-throttles", "ReadThrottleEvents"],
      ["table-throttles", "WriteThrottleEvents"],
      ["web-errors", "5xx"],
      ["failing-sources", "FailedChecks"],
      ["late-mail", "SecondsToMail"],
      ["checks-waiting", "ApproximateAgeOfOldestMessage"],
    ] as const)
      expect(spelled.get(name), name).toContain(`"MetricName":"${metric}"`);
  });

  it("all reach the operator", () => {
    const [topic, ...others] = Object.keys(prod.all("AWS::SNS::Topic"));
    expect(others).toEqual([]);
    for (const { AlarmActions, OKActions } of alarms)
      expect([AlarmActions, OKActions]).toEqual([[{ Ref: topic }], [{ Ref: topic }]]);
    prod.template.hasResourceProperties("AWS::SNS::Subscription", {
      TopicArn: { Ref: topic },
      Protocol: "email",
      Endpoint: "operator@example.org",
    });
  });

  it("each says what it means and what to do, and has a page in the runbook that says the same first", () => {
    for (const alarm of alarms) {
      const page = `docs/runbook/${nameOf(alarm)}.md`;
      expect(existsSync(page), page).toBe(true);
      const impact = alarm.AlarmDescription.split(/(?<=\.) /)[0]!;
      expect(readFileSync(page, "utf8").replace(/\s+/g, " ")).toContain(impact);
      expect(alarm.AlarmDescription).toContain(page);
    }
  });

  it("has no page in the runbook of an alarm that is not there", () => {
    const pages = readdirSync("docs/runbook").map((page) => page.replace(/\.md$/, ""));
    const known = new Set([...alarms.map(nameOf), "spend", "README"]);
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});
