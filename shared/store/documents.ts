/**
 * The table's requests in DynamoDB's own protocol: an action and a message in JSON, with values as `{"S": "text"}`. Seven
 * actions are all that is asked, so that this stands for the SDK's clients, whose layers cost more than the database.
 */
import type { Item } from "./table.ts";

export type Action = "GetItem" | "PutItem" | "UpdateItem" | "DeleteItem" | "Query" | "Scan" | "BatchGetItem";

/** Carries one message (JSON) to a database and back: over the network, signed, or within the process. */
export type Ask = (action: Action, message: string) => Promise<{ status: number; body: string }>;

/** A request as DynamoDB's reference describes it, but with plain values. */
export interface Message {
  TableName?: string;
  Key?: Item;
  Item?: Item;
  ExpressionAttributeValues?: Item;
  ExclusiveStartKey?: Item;
  RequestItems?: Record<string, { Keys: Item[]; ConsistentRead?: boolean }>;
  [option: string]: unknown;
}

interface Consumed {
  CapacityUnits?: number;
}

/** What an answer says, of whichever action. */
export interface Answer {
  Item?: Item;
  Items?: Item[];
  Attributes?: Item;
  LastEvaluatedKey?: Item;
  ConsumedCapacity?: Consumed;
}

/** Items and keys by the name of their table. */
export interface BatchAnswer {
  Responses?: Record<string, Item[]>;
  UnprocessedKeys?: Record<string, { Keys: Item[] }>;
  ConsumedCapacity?: Consumed[];
}

export interface Documents {
  /** @throws DatabaseRefusal */
  send(action: Exclude<Action, "BatchGetItem">, message: Message): Promise<Answer>;
  /** @throws DatabaseRefusal */
  sendBatch(message: Message): Promise<BatchAnswer>;
}

/** The database did not do what it was asked; `code` is DynamoDB's name for why. */
export class DatabaseRefusal extends Error {
  constructor(
    readonly code: string,
    action: Action,
    said: string,
  ) {
    super(`The database refuses ${action}: ${code}${said && `: ${said}`}`);
    this.name = "DatabaseRefusal";
  }
}

export function documentsOver(ask: Ask): Documents {
  async function send(action: Action, message: object): Promise<Record<string, unknown>> {
    const { status, body } = await ask(action, JSON.stringify(message));
    const answer = body === "" ? {} : (JSON.parse(body) as Record<string, unknown>);
    if (status !== 200) throw refusalOf(action, status, answer);
    return answer;
  }
  return {
    send: async (action, message) => fromMessage(await send(action, toMessage(message))),
    async sendBatch({ RequestItems = {}, ...rest }) {
      const message = { ...rest, RequestItems: mapKeys(RequestItems, toAttributes) };
      const answer = (await send("BatchGetItem", message)) as BatchAnswer;
      return {
        ...answer,
        Responses: mapValues(answer.Responses ?? {}, (items) => items.map(fromAttributes)),
        UnprocessedKeys: mapKeys(answer.UnprocessedKeys ?? {}, fromAttributes),
      };
    },
  };
}

/** "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", or the name alone. */
export const codeOf = (answer: Record<string, unknown>): string | undefined =>
  typeof answer["__type"] === "string" ? answer["__type"].split("#").at(-1) : undefined;

function refusalOf(action: Action, status: number, answer: Record<string, unknown>): DatabaseRefusal {
  const said = answer["message"] ?? answer["Message"];
  return new DatabaseRefusal(
    codeOf(answer) ?? `HTTP ${status}`,
    action,
    typeof said === "string" ? said : "",
  );
}

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const mapKeys = <T extends { Keys: Item[] }>(tables: Record<string, T>, change: (key: Item) => Item) =>
  mapValues(tables, (table) => ({ ...table, Keys: table.Keys.map(change) }));

/** Parts of a message that hold values; the rest is the same in the protocol. */
const VALUES = ["Item", "Key", "ExpressionAttributeValues", "ExclusiveStartKey"] as const;

function toMessage(given: Message): Message {
  const message = { ...given };
  for (const part of VALUES) if (message[part]) message[part] = toAttributes(message[part]);
  return message;
}

function fromMessage({ Item, Items, Attributes, LastEvaluatedKey, ...rest }: Answer): Answer {
  return {
    ...rest,
    ...(Item && { Item: fromAttributes(Item) }),
    ...(Items && { Items: Items.map(fromAttributes) }),
    ...(Attributes && { Attributes: fromAttributes(Attributes) }),
    ...(LastEvaluatedKey && { LastEvaluatedKey: fromAttributes(LastEvaluatedKey) }),
  };
}

/** A value as the protocol writes it: `{"S": "text"}`, `{"N": "1"}`. */
type Attribute = Record<string, unknown>;

function toAttributes(item: Item): Record<string, Attribute> {
  const attributes: Record<string, Attribute> = {};
  for (const name in item) if (item[name] !== undefined) attributes[name] = toAttribute(item[name]);
  return attributes;
}

function toAttribute(value: unknown): Attribute {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number" && Number.isFinite(value)) return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array)
    return { B: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === "object") return { M: toAttributes(value as Item) };
  throw new TypeError(`A ${typeof value} cannot be stored`);
}

function fromAttributes(attributes: Item): Item {
  const item: Item = {};
  for (const name in attributes) item[name] = fromAttribute(attributes[name] as Attribute);
  return item;
}

function fromAttribute(attribute: Attribute): unknown {
  const { S, N, BOOL, NULL, B, L, M } = attribute;
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (BOOL !== undefined) return BOOL;
  if (NULL !== undefined) return null;
  if (B !== undefined) return new Uint8Array(Buffer.from(B as string, "base64"));
  if (L !== undefined) return (L as Attribute[]).map(fromAttribute);
  if (M !== undefined) return fromAttributes(M as Item);
  throw new TypeError(`The database answers with a value of the type ${Object.keys(attribute).join()}`);
}
