/** The embedded DynamoDB of one machine: dynalite, over its real wire protocol on loopback, kept in a folder. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { TABLE } from "../table.ts";

export interface EmbeddedDatabase {
  client: DynamoDBClient;
  tableName: string;
  close(): Promise<void>;
}

/** A client for a DynamoDB that asks for no real credentials. */
export function clientFor(endpoint: string): DynamoDBClient {
  // Node 20 is supported here for as long as the pinned SDK runs on it.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new DynamoDBClient({ endpoint, region: "local", credentials, maxAttempts: 3 });
}

/** Makes the table if it isn't there yet. */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ ...TABLE, TableName: tableName }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

/** @param folder where the database is kept; in memory when left out */
export async function startEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
  const options = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  const server = dynalite(folder === undefined ? options : { ...options, path: folder });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = clientFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const tableName = "parley";
  await ensureTable(client, tableName);
  return {
    client,
    tableName,
    close: () =>
      new Promise((resolve, reject) => {
        client.destroy();
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
