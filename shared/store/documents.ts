/** What carries the table's commands to a database: the SDK's client, or on one machine something nearer. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  type BatchGetCommand,
  type DeleteCommand,
  type GetCommand,
  type PutCommand,
  type QueryCommand,
  type UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Item } from "./table.ts";

export type Command = GetCommand | PutCommand | QueryCommand | UpdateCommand | DeleteCommand;

interface Consumed {
  CapacityUnits?: number | undefined;
}

/** What an answer says, of whichever command. */
export interface Answer {
  Item?: Item | undefined;
  Items?: Item[] | undefined;
  Attributes?: Item | undefined;
  LastEvaluatedKey?: Item | undefined;
  ConsumedCapacity?: Consumed | undefined;
}

/** Items and keys by the name of their table. */
export interface BatchAnswer {
  Responses?: Record<string, Item[]> | undefined;
  UnprocessedKeys?: Record<string, { Keys?: Item[] | undefined }> | undefined;
  ConsumedCapacity?: Consumed[] | undefined;
}

export interface Documents {
  /** @throws ConditionalCheckFailedException */
  send(command: Command): Promise<Answer>;
  sendBatch(command: BatchGetCommand): Promise<BatchAnswer>;
}

/** @param client decides the endpoint */
export function documentsOf(client: DynamoDBClient | Documents): Documents {
  if (!(client instanceof DynamoDBClient)) return client;
  const marshallOptions = { removeUndefinedValues: true };
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions });
  return {
    // The SDK types each command apart; what is used of their answers is alike.
    send: (command) => documents.send(command as GetCommand),
    sendBatch: (command) => documents.send(command),
  };
}
