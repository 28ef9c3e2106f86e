/** The embedded DynamoDB of one machine: dynalite, over its real wire protocol in this process, kept in a folder. */
import { once } from "node:events";
import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
  type DynamoDBClientConfig,
} from "@aws-sdk/client-dynamodb";
import { AbstractKeyIterator, AbstractValueIterator } from "abstract-level";
import dynalite from "dynalite";
import { TABLE } from "../table.ts";
import { documentsOver, type Documents } from "../../shared/store/documents.ts";
import { askDirectly, directRequests } from "./direct-requests.ts";

// What reads a range is told to stop by `return`, which the iterators below call `close`: without this every query would
// leave one open, and with it the state of the database that it reads.
for (const Iterator of [AbstractKeyIterator, AbstractValueIterator])
  Object.defineProperty(Iterator.prototype, "return", {
    value(this: { close(): Promise<void> }) {
      return this.close();
    },
  });

export interface EmbeddedDatabase {
  /** For the table's own requests. */
  documents: Documents;
  /** For all else. */
  client: DynamoDBClient;
  tableName: string;
  close(): Promise<void>;
}

/** A client for a DynamoDB that asks for no real credentials; `config` where it is not reached over the network. */
export function clientFor(endpoint: string, config: DynamoDBClientConfig = {}): DynamoDBClient {
  // Node 20 is supported here for as long as the pinned SDK runs on it.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new DynamoDBClient({ endpoint, region: "local", credentials, maxAttempts: 3, ...config });
}

/** Makes the table if it isn't there yet, and waits until it takes requests. */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ ...TABLE, TableName: tableName }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const every = { minDelay: 0.01, maxDelay: 0.1, maxWaitTime: 30 };
  await waitUntilTableExists({ client, ...every }, { TableName: tableName });
}

/** @param folder where the database is kept; in memory when left out */
export async function startEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
  const options = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  const server = dynalite(folder === undefined ? options : { ...options, path: folder });
  // It has to listen to be closed in order; nobody is told where.
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = clientFor("http://embedded.invalid", directRequests(server));
  const tableName = "parley";
  await ensureTable(client, tableName);
  return {
    client,
    documents: documentsOver(askDirectly(server)),
    tableName,
    close: () =>
      new Promise((resolve, reject) => {
        client.destroy();
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
