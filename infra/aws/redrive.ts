/** `npm run redrive -- QUEUE`: works on a queue's dead letters again. */
import type { QueueName } from "../../shared/path.ts";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { queues } from "../wiring.ts";
import { readConfiguration } from "./configuration.ts";
import { findStack } from "./deployed-stack.ts";
import { deadLettersOf, redriveQueue } from "./redrive-queue.ts";

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
  const queue = name as QueueName;
  const waiting = await redriveQueue(stack, queue);
  process.stdout.write(`${deadLettersOf(stack, queue)}: about ${waiting} on their way again\n`);
  return 0;
});
