/** Where everything that Parley keeps lies: in a folder of one machine, or in a stack on AWS. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { SnapshotStore } from "../../shared/store/snapshots.ts";
import { documentsOver, type Documents } from "../../shared/store/documents.ts";
import { readConfiguration } from "../aws/configuration.ts";
import { askJson, type Account } from "../aws/ask-aws.ts";
import { openS3Snapshots } from "../aws/cold-start/open-snapshots.ts";
import { findStack, type DeployedStack } from "../aws/deployed-stack.ts";
import { claimFolder } from "../local/data-folder.ts";
import { startEmbeddedDatabase } from "../local/embedded-database.ts";
import { openFolderSnapshots } from "../local/folder-snapshots.ts";
import { keepSecret } from "../local/keep-secret.ts";

export interface Place {
  documents: Documents;
  tableName: string;
  snapshots: SnapshotStore;
  /** What signs links and stands in for addresses in keys: without it, stored subscribers cannot be found again. */
  readSecret(): Promise<string>;
  writeSecret(secret: string): Promise<void>;
  close(): Promise<void>;
}

/** @param folder the data folder, made where there is none. @throws FolderInUse */
export async function openFolder(folder: string): Promise<Place> {
  const claim = await claimFolder(folder);
  const database = await startEmbeddedDatabase(join(folder, "database"));
  const secretFile = join(folder, "secret");
  return {
    documents: database.documents,
    tableName: database.tableName,
    snapshots: openFolderSnapshots(join(folder, "snapshots")),
    readSecret: () => keepSecret(secretFile),
    writeSecret: (secret) => writeFile(secretFile, secret, { mode: 0o600 }),
    async close() {
      await database.close();
      await claim.close();
    },
  };
}

/**
 * @param file the operator's configuration; its stage must be deployed
 * @param restored a table in place of the stack's
 */
export async function openDeployed(
  file: string,
  restored?: string,
): Promise<Place & { stack: DeployedStack }> {
  const stack = await findStack(readConfiguration(file));
  const { tableName: own, snapshotBucket, secretArn } = stack;
  const secrets = new SecretsManagerClient({});
  const account = await accountOf(secrets);
  return {
    stack,
    documents: documentsOver(askJson(account, "dynamodb")),
    tableName: restored ?? own,
    snapshots: openS3Snapshots(account, snapshotBucket),
    async readSecret() {
      const { SecretString = "" } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn }));
      return SecretString;
    },
    async writeSecret(SecretString) {
      await secrets.send(new PutSecretValueCommand({ SecretId: secretArn, SecretString }));
    },
    async close() {
      secrets.destroy();
    },
  };
}

/** The account that the SDK finds: by the environment, a profile, or a login. */
export async function accountOf({ config }: Pick<SecretsManagerClient, "config">): Promise<Account> {
  return { credentials: config.credentials, region: await config.region() };
}
