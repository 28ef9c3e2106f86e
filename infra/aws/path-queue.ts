/** A queue between two steps of the path, with the dead letters that it could not get handled. */
import { Duration, Stack } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { QueueName } from "../../shared/path.ts";
import { queues } from "../wiring.ts";

/** The longest that SQS keeps a message. */
const DEAD_LETTER_DAYS = 14;

export class PathQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, name: QueueName) {
    super(scope, `${name}-queue`);
    const { fifo, visibilitySeconds, maxReceives } = queues[name];
    const queueNamed = (suffix: string) => ({
      // FIFO names must end so; without an explicit name SQS emulators make a standard queue of it.
      queueName: `${Stack.of(this).stackName}-${suffix}${fifo ? ".fifo" : ""}`,
      ...(fifo && { fifo }),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });

    this.deadLetters = new Queue(this, "DeadLetters", {
      ...queueNamed(`${name}-dead`),
      retentionPeriod: Duration.days(DEAD_LETTER_DAYS),
    });
    this.queue = new Queue(this, "Queue", {
      ...queueNamed(name),
      visibilityTimeout: Duration.seconds(visibilitySeconds),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxReceives },
    });
  }
}
