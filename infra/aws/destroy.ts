/** `npm run destroy`: takes the stack away. What prod has recorded stays, unless that is asked for twice. */
import { DeleteTableCommand, DynamoDBClient, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import {
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectsV2Command,
  S3Client,
} from "@aws-sdk/client-s3";
import { DeleteSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { readConfiguration } from "./configuration.ts";
import { findStack, stackNameOf, type DeployedStack } from "./deployed-stack.ts";
import { runCdk } from "./run-cdk.ts";
import { stages } from "./stages.ts";

const command: Command<"config" | "with-data" | "confirm" | "emulated"> = {
  usage: "npm run destroy -- [options]",
  about: "Deletes the stack. In prod the table, the pages and the signing secret stay.",
  options: {
    config: { value: "FILE", default: "parley.config.json", help: "the operator's configuration" },
    "with-data": { help: "in prod: delete what was recorded, too; nothing brings it back" },
    confirm: { value: "STACK", help: "the stack's name, as a second word for --with-data" },
    emulated: { help: "for the emulator: as in deploy" },
  },
};

const say = (line: string) => process.stdout.write(`${line}\n`);

await run(async () => {
  const given = readArguments(command);
  const config = given.text("config")!;
  const configuration = readConfiguration(config);
  const name = stackNameOf(configuration);
  const { keepData } = stages[configuration.stage];
  const withData = given.flag("with-data");
  if (keepData && withData && given.text("confirm") !== name)
    throw new UsageError(`This deletes all that ${name} has recorded: say --confirm ${name} as well`);

  const stack = await findStack(configuration);
  // CloudFormation deletes no bucket that has something in it.
  if (!keepData) await emptyBucket(stack.snapshotBucket);
  await runCdk(["destroy", "--force"], { config, emulated: String(given.flag("emulated")) });
  if (keepData && withData) await deleteData(stack);
  if (keepData && !withData)
    say(`Kept: table ${stack.tableName}, pages ${stack.snapshotBucket}, secret ${stack.secretArn}`);
  return 0;
});

/** An emulator on loopback has no host name per bucket. */
function openS3(): S3Client {
  return new S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL"] !== undefined });
}

async function emptyBucket(Bucket: string): Promise<void> {
  const client = openS3();
  for (;;) {
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
    if (Contents.length === 0) return;
    const Objects = Contents.map(({ Key }) => ({ Key }));
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
  }
}

async function deleteData({ tableName, snapshotBucket, secretArn }: DeployedStack): Promise<void> {
  const database = new DynamoDBClient({});
  await database.send(new UpdateTableCommand({ TableName: tableName, DeletionProtectionEnabled: false }));
  await database.send(new DeleteTableCommand({ TableName: tableName }));
  await emptyBucket(snapshotBucket);
  await openS3().send(new DeleteBucketCommand({ Bucket: snapshotBucket }));
  await new SecretsManagerClient({}).send(new DeleteSecretCommand({ SecretId: secretArn }));
  say(`Deleted: table ${tableName}, pages ${snapshotBucket}; the secret goes after 30 days.`);
}
