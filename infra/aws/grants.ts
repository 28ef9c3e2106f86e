/** What each grant of the wiring lets a function do: the AWS actions that the stores make, and not one more. */
import type { QueueName } from "../../shared/path.ts";
import { INDEX } from "../../shared/store/keys.ts";
import type { PathFunction } from "./path-function.ts";
import type { PathQueue } from "./path-queue.ts";
import type { Sender } from "./sender.ts";
import type { Storage } from "./storage.ts";
import { acknowledge } from "./acknowledge.ts";
import { logicalIdOf } from "./logical-id.ts";
import type { Grant } from "../wiring.ts";

export interface Resources {
  storage: Storage;
  sender: Sender;
  queues: Record<QueueName, PathQueue>;
}

/** Gives the function what the wiring grants it, and tells it where to find that. */
export function grantAll(fn: PathFunction, resources: Resources): void {
  for (const grant of fn.wiring.grants) grants[grant](fn, resources);
  for (const name of fn.wiring.sends) {
    const { queue } = resources.queues[name];
    fn.allow(["sqs:SendMessage"], [queue.queueArn]);
    fn.lambda.addEnvironment(`PARLEY_QUEUE_${name.toUpperCase()}`, queue.queueUrl);
  }
}

const grants: Record<Grant, (fn: PathFunction, resources: Resources) => void> = {
  "read-table"(fn, { storage: { table } }) {
    fn.allow(
      ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
      [table.tableArn, `${table.tableArn}/index/${INDEX}`],
    );
    fn.lambda.addEnvironment("PARLEY_TABLE", table.tableName);
  },
  "write-table"(fn, { storage: { table } }) {
    fn.allow(["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"], [table.tableArn]);
    fn.lambda.addEnvironment("PARLEY_TABLE", table.tableName);
  },
  "read-snapshots"(fn, { storage }) {
    allowObjects(fn, "s3:GetObject", storage);
    // To whoever may not list them, S3 says of a page that is not there that it is forbidden.
    fn.allow(["s3:ListBucket"], [storage.snapshots.bucketArn]);
  },
  "write-snapshots": (fn, { storage }) => allowObjects(fn, "s3:PutObject", storage),
  "fetch-pages": () => {
    // Functions outside a VPC reach the web; IAM has no say in it.
  },
  "send-mail"(fn, { sender }) {
    fn.allow(["ses:SendEmail"], [sender.identityArn, sender.configurationSetArn]);
    // How fast and how much the account may send, which SES knows of no narrower resource.
    fn.allow(["ses:GetAccount"], ["*"]);
    fn.lambda.addEnvironment("PARLEY_CONFIGURATION_SET", sender.configurationSet.configurationSetName);
  },
  sign(fn, { storage: { secret } }) {
    fn.allow(["secretsmanager:GetSecretValue"], [secret.secretArn]);
    fn.lambda.addEnvironment("PARLEY_SECRET_ARN", secret.secretArn);
  },
  "read-figures"(fn, { queues }) {
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      fn.allow(["sqs:GetQueueAttributes"], [queue.queueArn, deadLetters.queueArn]);
      fn.lambda.addEnvironment(`PARLEY_FULL_${name.toUpperCase()}`, queue.queueUrl);
      fn.lambda.addEnvironment(`PARLEY_DEAD_${name.toUpperCase()}`, deadLetters.queueUrl);
    }
    fn.allow(["cloudwatch:GetMetricStatistics"], ["*"]);
  },
};

function allowObjects(fn: PathFunction, action: string, { snapshots }: Storage): void {
  fn.allow([action], [snapshots.arnForObjects("*")]);
  fn.lambda.addEnvironment("PARLEY_SNAPSHOTS", snapshots.bucketName);
  acknowledge(fn.role, {
    [`AwsSolutions-IAM5[Resource::<${logicalIdOf(snapshots)}.Arn>/*]`]:
      "A page's object is named by the hash of its content, which nobody knows beforehand.",
  });
}
