/** `npm run redrive -- QUEUE`: sends the dead letters of a queue through the path again; every step takes repeats. */
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import type { QueueName } from "../../shared/path.ts";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { queues } from "../wiring.ts";
import { readConfiguration } from "./configuration.ts";
import { findStack } from "./deployed-stack.ts";

const command: Command<"config"> = {
  usage: "npm run redrive -- [options] QUEUE",
  about: `Works on a queue's dead letters again. QUEUE is one of ${Object.keys(queues).join(", ")}.`,
  options: { config: { value: "FILE", default: "parley.config.json", help: "the operator's configuration" } },
  positionals: ["queue"],
};

await run(async () => {
  const given = readArguments(command);
  const [name = ""] = given.positionals;
  if (!Object.hasOwn(queues, name))
    throw new UsageError(`"${name}" is none of ${Object.keys(queues).join(", ")}`);
  const { name: stack } = await findStack(readConfiguration(given.text("config")!));
  const QueueName = `${stack}-${name}-dead${queues[name as QueueName].fifo ? ".fifo" : ""}`;

  const client = new SQSClient({});
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName }));
  const wanted = new GetQueueAttributesCommand({
    QueueUrl,
    AttributeNames: ["QueueArn", "ApproximateNumberOfMessages"],
  });
  const { Attributes = {} } = await client.send(wanted);
  const waiting = Number(Attributes["ApproximateNumberOfMessages"]);
  if (waiting > 0) await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes["QueueArn"] }));
  process.stdout.write(`${QueueName}: about ${waiting} on their way again\n`);
  return 0;
});
