/** Sends the dead letters of a queue of a stack through the path again; every step takes repeats. */
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import type { QueueName } from "../../shared/path.ts";
import { queues } from "../wiring.ts";

export const deadLettersOf = (stack: string, queue: QueueName): string =>
  `${stack}-${queue}-dead${queues[queue].fifo ? ".fifo" : ""}`;

/** @returns about how many are on their way again; SQS counts no better */
export async function redriveQueue(stack: string, queue: QueueName): Promise<number> {
  const client = new SQSClient({});
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: deadLettersOf(stack, queue) }));
  const wanted = new GetQueueAttributesCommand({
    QueueUrl,
    AttributeNames: ["QueueArn", "ApproximateNumberOfMessages"],
  });
  const { Attributes = {} } = await client.send(wanted);
  const waiting = Number(Attributes["ApproximateNumberOfMessages"]);
  if (waiting > 0) await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes["QueueArn"] }));
  client.destroy();
  return waiting;
}
