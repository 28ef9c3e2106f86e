/**
 * The table's commands to the embedded database, past the SDK: its layers cost more than the database itself, and nothing
 * of what they are for (regions, retries, signatures) is needed in one process.
 */
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Answer, BatchAnswer, Command, Documents } from "../../shared/store/documents.ts";
import type { Item } from "../../shared/store/table.ts";
import type { Ask } from "./direct-requests.ts";

const ACTIONS = [
  [GetCommand, "GetItem"],
  [PutCommand, "PutItem"],
  [QueryCommand, "Query"],
  [UpdateCommand, "UpdateItem"],
  [DeleteCommand, "DeleteItem"],
] as const;

/** Parts of a command that hold values; the rest is the same in the protocol. */
const VALUES = ["Item", "Key", "ExpressionAttributeValues", "ExclusiveStartKey"] as const;

/** A value as the protocol writes it: `{"S": "text"}`, `{"N": "1"}`. */
type Attribute = Record<string, unknown>;

interface Refusal {
  __type?: string;
  message?: string;
  Message?: string;
}

/** @param ask hands a message to the database */
export function directDocuments(ask: Ask): Documents {
  async function send(action: string, message: unknown): Promise<Record<string, unknown>> {
    const { statusCode, body } = await ask(action, JSON.stringify(message));
    const answer = JSON.parse(Buffer.from(body).toString("utf8")) as Record<string, unknown>;
    if (statusCode !== 200) throw toError(answer);
    return answer;
  }
  return {
    send: async (command) => fromMessage(await send(actionOf(command), toMessage(command))),
    async sendBatch({ input: { RequestItems = {}, ...input } }) {
      const message = { ...input, RequestItems: mapKeys(RequestItems, toAttributes) };
      const { Responses, UnprocessedKeys, ...rest } = (await send("BatchGetItem", message)) as BatchAnswer;
      return {
        ...rest,
        Responses: mapValues(Responses ?? {}, (items) => items.map(fromAttributes)),
        UnprocessedKeys: mapKeys(UnprocessedKeys ?? {}, fromAttributes),
      };
    },
  };
}

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const mapKeys = <T extends { Keys?: Item[] | undefined }>(
  tables: Record<string, T>,
  change: (key: Item) => Item,
) => mapValues(tables, (table) => ({ ...table, Keys: table.Keys?.map(change) }));

function actionOf(command: Command): string {
  const known = ACTIONS.find(([type]) => command instanceof type);
  if (!known) throw new TypeError(`The embedded database is not asked with ${command.constructor.name}`);
  return known[1];
}

function toMessage({ input }: Command): Record<string, unknown> {
  const message: Record<string, unknown> = { ...input };
  for (const part of VALUES) if (message[part]) message[part] = toAttributes(message[part] as Item);
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

/** As the SDK has it: a failed condition is told apart, everything else is a fault of ours. */
function toError({ __type = "", message, Message }: Refusal): Error {
  const text = message ?? Message ?? __type;
  if (__type.endsWith("#ConditionalCheckFailedException"))
    return new ConditionalCheckFailedException({ message: text, $metadata: {} });
  return Object.assign(new Error(text), { name: __type.split("#").at(-1) ?? "Error" });
}

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
  throw new TypeError(`The embedded database answers with ${Object.keys(attribute).join()}`);
}
