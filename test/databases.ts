/**
 * The databases that every store has to work on: dynalite always, dynoxide where its program is installed, and DynamoDB
 * Local where `npm run test:databases` has started it.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { askJson } from "../infra/aws/ask-aws.ts";
import {
  clientFor,
  ensureTable,
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from "../infra/local/embedded-database.ts";
import { freePort } from "./free-port.ts";
import { documentsOver, type Documents } from "../shared/store/documents.ts";

/** The path of the dynoxide program, or undefined where it's not installed. */
function findDynoxide(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("@dynoxide/linux-x64/dynoxide");
  } catch {
    return undefined;
  }
}

async function startDynoxide(program: string): Promise<EmbeddedDatabase> {
  const port = await freePort();
  const process = spawn(program, ["--port", String(port)], { stdio: "ignore" });
  const client = clientFor(`http://127.0.0.1:${port}`);
  for (let attempt = 0; ; attempt++) {
    try {
      await client.send(new ListTablesCommand());
      break;
    } catch (error) {
      if (attempt > 100) throw error;
      await sleep(50);
    }
  }
  await ensureTable(client, "parley");
  return {
    client,
    documents: signedDocuments(`http://127.0.0.1:${port}`),
    tableName: "parley",
    async close() {
      client.destroy();
      process.kill();
      await once(process, "exit");
    },
  };
}

/** As the functions ask DynamoDB on AWS. */
function signedDocuments(endpoint: string): Documents {
  const credentials = async () => ({ accessKeyId: "local", secretAccessKey: "local" });
  return documentsOver(askJson({ credentials, region: "local" }, "dynamodb", endpoint));
}

/** A table of its own on the one that runs. */
async function openDynamodbLocal(endpoint: string): Promise<EmbeddedDatabase> {
  const client = clientFor(endpoint);
  const tableName = `parley-${randomUUID()}`;
  await ensureTable(client, tableName);
  return { client, documents: signedDocuments(endpoint), tableName, close: async () => client.destroy() };
}

const dynoxide = findDynoxide();
const dynamodbLocal = process.env["PARLEY_DYNAMODB_LOCAL"];

export const databases: { name: string; start: () => Promise<EmbeddedDatabase> }[] = [
  { name: "dynalite", start: () => startEmbeddedDatabase() },
  ...(dynoxide ? [{ name: "dynoxide", start: () => startDynoxide(dynoxide) }] : []),
  ...(dynamodbLocal ? [{ name: "DynamoDB Local", start: () => openDynamodbLocal(dynamodbLocal) }] : []),
];
