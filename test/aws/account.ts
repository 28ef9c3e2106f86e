/** What an operator sees of the account besides our own commands: logs, tables, buckets, secrets. */
import {
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { DescribeSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { AwsClient } from "aws4fetch";
import type { DeployedStack } from "../../infra/aws/deployed-stack.ts";

/** A line of a function's log. */
export type LogLine = Record<string, unknown> & { event?: string };

export function openAccount(endpoint: string) {
  const keys = { accessKeyId: "test", secretAccessKey: "test", region: "us-east-1" };
  const client = { endpoint, region: keys.region, credentials: keys };
  const database = new DynamoDBClient(client);
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const secrets = new SecretsManagerClient(client);
  const logs = new AwsClient({ ...keys, service: "logs" });
  const isThere = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      () => false,
    );

  return {
    /** The JSON lines of a function's log that hold a word, as `aws logs filter-log-events` finds them. */
    async log(stack: string, fn: string, word = ""): Promise<LogLine[]> {
      const headers = {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "Logs_20140328.FilterLogEvents",
      };
      const asked = { logGroupName: `/${stack}/${fn}`, ...(word && { filterPattern: `"${word}"` }) };
      const answer = await logs.fetch(`${endpoint}/`, {
        method: "POST",
        headers,
        body: JSON.stringify(asked),
      });
      const { events = [] } = (await answer.json()) as { events?: { message: string }[] };
      return events
        .filter(({ message }) => message.startsWith("{"))
        .map(({ message }) => JSON.parse(message) as LogLine);
    },

    /** Which of what a stack keeps is there. */
    async kept({ tableName, snapshotBucket, secretArn }: DeployedStack) {
      return {
        table: await isThere(database.send(new DescribeTableCommand({ TableName: tableName }))),
        bucket: await isThere(s3.send(new HeadBucketCommand({ Bucket: snapshotBucket }))),
        secret: await isThere(
          secrets.send(new DescribeSecretCommand({ SecretId: secretArn })).then(({ DeletedDate }) => {
            if (DeletedDate) throw new Error("It is to be deleted");
          }),
        ),
      };
    },

    restore: (from: string, to: string) =>
      database.send(
        new RestoreTableToPointInTimeCommand({
          SourceTableName: from,
          TargetTableName: to,
          UseLatestRestorableTime: true,
        }),
      ),

    /** Somebody's mistake: what is known of contacts is gone. @returns how many items that were */
    async loseContacts(TableName: string): Promise<number> {
      const { Items = [] } = await database.send(new ScanCommand({ TableName }));
      const lost = Items.filter(({ pk }) => pk?.S?.startsWith("CONTACT"));
      for (const { pk, sk } of lost)
        await database.send(new DeleteItemCommand({ TableName, Key: { pk: pk!, sk: sk! } }));
      return lost.length;
    },
  };
}
