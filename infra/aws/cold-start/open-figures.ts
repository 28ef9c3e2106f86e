/** What the operator's page shows on AWS: how full the queues are, and what the functions have counted this month. */
import { NAMESPACE, type MetricName } from "../../../shared/metrics.ts";
import type { OperatorFigures } from "../../../shared/web/env.ts";
import { queues } from "../../wiring.ts";
import { askAws, AwsRefusal, endpointOf, expectJson, ownAccount, type Account } from "../ask-aws.ts";
import { usdOf } from "../cost/prices.ts";
import type { Opener } from "./start.ts";

const DAY_SECONDS = 86_400;

/** Messages in a queue: those that wait, are being worked on or are put off. */
async function sizeOf(account: Account, QueueUrl: string): Promise<number> {
  const AttributeNames = [
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
  ];
  const { Attributes } = await expectJson(account, "sqs")("GetQueueAttributes", { QueueUrl, AttributeNames });
  return Object.values(Attributes ?? {}).reduce<number>((sum, value) => sum + Number(value), 0);
}

/** Of one metric of the stack, all that was counted between two times. */
async function sumOf(
  MetricName: MetricName,
  stack: string,
  [from, to]: [Date, Date],
  account: Account,
): Promise<number> {
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
  const url = `${endpointOf("monitoring", account.region)}/`;
  const answer = await askAws(account, "monitoring")({ method: "POST", url, body, headers });
  if (answer.status !== 200) throw new AwsRefusal("CloudWatch", MetricName, answer);
  return [...answer.body.toString("utf8").matchAll(/<Sum>([^<]+)<\/Sum>/g)].reduce(
    (sum, [, value]) => sum + Number(value),
    0,
  );
}

export const openFigures: Opener = ({ environment, clock }) => {
  const stack = environment("PARLEY_STACK");
  const account = ownAccount(environment("AWS_REGION"));
  const url = (kind: "FULL" | "DEAD", name: string) => environment(`PARLEY_${kind}_${name.toUpperCase()}`);

  return {
    async operatorFigures(): Promise<OperatorFigures> {
      const now = clock();
      const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()));
      const counted = (name: MetricName) => sumOf(name, stack, [since, now], account);
      const sizes = Object.keys(queues).map(async (name) => {
        const [waiting, dead] = await Promise.all([
          sizeOf(account, url("FULL", name)),
          sizeOf(account, url("DEAD", name)),
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
