/** What the operator's page shows on AWS: how full the queues are, and what the functions have counted this month. */
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AwsClient } from "aws4fetch";
import { NAMESPACE, type MetricName } from "../../../shared/metrics.ts";
import type { OperatorFigures } from "../../../shared/web/env.ts";
import { queues } from "../../wiring.ts";
import { usdOf } from "../cost/prices.ts";
import { defaultProvider } from "./lambda-credentials.ts";
import type { Opener } from "./start.ts";

const DAY_SECONDS = 86_400;

/** CloudWatch took the request and did not do what it was asked. */
export class FiguresRefused extends Error {
  constructor(name: MetricName, status: number, said: string) {
    super(`CloudWatch answers ${status} for the metric ${name}: ${said.slice(0, 300)}`);
    this.name = "FiguresRefused";
  }
}

/** Messages in a queue: those that wait, are being worked on or are put off. */
async function sizeOf(client: SQSClient, QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
      ],
    }),
  );
  return Object.values(Attributes).reduce((sum, value) => sum + Number(value), 0);
}

/** Of one metric of the stack, all that was counted between two times. */
async function sumOf(
  MetricName: MetricName,
  stack: string,
  [from, to]: [Date, Date],
  region: string,
): Promise<number> {
  const client = new AwsClient({ ...(await defaultProvider()()), region, service: "monitoring", retries: 3 });
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const endpoint = process.env["AWS_ENDPOINT_URL"] ?? `https://monitoring.${region}.${domain}`;
  // A million of these a month are free; GetMetricData is billed from the first.
  const body = new URLSearchParams({
    Action: "GetMetricStatistics",
    Version: "2010-08-01",
    Namespace: NAMESPACE,
    MetricName,
    "Dimensions.member.1.Name": "Stack",
    "Dimensions.member.1.Value": stack,
    StartTime: from.toISOString(),
    EndTime: to.toISOString(),
    Period: String(DAY_SECONDS),
    "Statistics.member.1": "Sum",
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await client.fetch(`${endpoint}/`, { method: "POST", body, headers });
  const said = await answer.text();
  if (!answer.ok) throw new FiguresRefused(MetricName, answer.status, said);
  return [...said.matchAll(/<Sum>([^<]+)<\/Sum>/g)].reduce((sum, [, value]) => sum + Number(value), 0);
}

export const openFigures: Opener = ({ environment, clock }) => {
  const client = new SQSClient({});
  const [stack, region] = [environment("PARLEY_STACK"), environment("AWS_REGION")];
  const url = (kind: "FULL" | "DEAD", name: string) => environment(`PARLEY_${kind}_${name.toUpperCase()}`);

  return {
    async operatorFigures(): Promise<OperatorFigures> {
      const now = clock();
      const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()));
      const counted = (name: MetricName) => sumOf(name, stack, [since, now], region);
      const sizes = Object.keys(queues).map(async (name) => {
        const [waiting, dead] = await Promise.all([
          sizeOf(client, url("FULL", name)),
          sizeOf(client, url("DEAD", name)),
        ]);
        return { name, waiting, dead };
      });
      const [mailsSent, readUnits, writeUnits, ...filled] = await Promise.all([
        counted("Mails"),
        counted("ReadUnits"),
        counted("WriteUnits"),
        ...sizes,
      ]);
      const counts = { mailsSent, readUnits, writeUnits };
      return { queues: filled, since: since.toISOString(), ...counts, usd: usdOf(counts) };
    },
  };
};
