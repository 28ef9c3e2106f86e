/** The figures of the operator's page, from SQS and CloudWatch as an emulator on loopback has them. */
import { CreateQueueCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AwsClient } from "aws4fetch";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openFigures } from "../../infra/aws/cold-start/open-figures.ts";
import { startEmulator, type Emulator } from "../../infra/aws/emulator/start-emulator.ts";
import { queues } from "../../infra/wiring.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  vi.stubEnv("PARLEY_STACK", "parley-dev");
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await emulator.stop();
});

async function count(metric: string, value: number, stack: string): Promise<void> {
  const keys = { accessKeyId: "test", secretAccessKey: "test", region: "us-east-1" };
  const body = new URLSearchParams({
    Action: "PutMetricData",
    Version: "2010-08-01",
    Namespace: "Parley",
    "MetricData.member.1.MetricName": metric,
    "MetricData.member.1.Value": String(value),
    "MetricData.member.1.Dimensions.member.1.Name": "Stack",
    "MetricData.member.1.Dimensions.member.1.Value": stack,
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const client = new AwsClient({ ...keys, service: "monitoring" });
  const answer = await client.fetch(`${emulator.endpoint}/`, { method: "POST", body, headers });
  expect(answer.status).toBe(200);
}

it("tells how full the queues are, and what this stack counted this month", async () => {
  const client = new SQSClient({});
  for (const name of Object.keys(queues))
    for (const kind of ["FULL", "DEAD"]) {
      const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: `${kind}-${name}` }));
      vi.stubEnv(`PARLEY_${kind}_${name.toUpperCase()}`, QueueUrl);
      const messages = name === "mail" ? (kind === "FULL" ? 3 : 1) : 0;
      for (let n = 0; n < messages; n++)
        await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "{}", DelaySeconds: n && 60 }));
    }
  await count("Mails", 3, "parley-dev");
  await count("Mails", 4, "parley-dev");
  await count("Mails", 100, "parley-prod");
  await count("ReadUnits", 1000.5, "parley-dev");

  const soon = new Date(Date.now() + 60_000);
  const { operatorFigures } = await openFigures({
    environment: (name: string) => process.env[name],
    clock: () => soon,
  } as Parameters<typeof openFigures>[0]);
  const figures = await operatorFigures!();
  expect(figures.queues.map(({ name }) => name)).toEqual(Object.keys(queues));
  expect(figures.queues.find(({ name }) => name === "mail")).toEqual({ name: "mail", waiting: 3, dead: 1 });
  expect(figures).toMatchObject({ mailsSent: 7, readUnits: 1000.5, writeUnits: 0 });
  expect(figures.since).toBe(`${soon.toISOString().slice(0, 7)}-01T00:00:00.000Z`);
  expect(figures.usd).toBeCloseTo(7 * 0.0001 + 1000.5 * 0.125e-6, 9);
});
