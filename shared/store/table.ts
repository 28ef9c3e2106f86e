/**
 * The one table, as the stores use it: a few verbs over DynamoDB's requests, conditions made of named parts,
 * and a count of the capacity that every call consumed (as the database itself reports it).
 */
import { DatabaseRefusal, type Documents } from "./documents.ts";
import { gatherGets } from "./gather-gets.ts";
import { INDEX, type Key } from "./keys.ts";

export type Item = Record<string, unknown>;

/** All parts must hold for the write to happen. */
export interface Condition {
  /** Attributes that must not be there; `pk` means that the item must be new. */
  absent?: string[];
  present?: string[];
  equals?: Record<string, unknown>;
  /** Attributes that must be below the value where they are there. */
  absentOrBelow?: Record<string, number | string>;
}

export interface Changes {
  set?: Record<string, unknown>;
  remove?: string[];
  add?: Record<string, number>;
}

export interface RangeQuery {
  pk: string;
  /** Query the `lists` index instead of the table. */
  index?: boolean;
  beginsWith?: string;
  /** Both ends included. */
  between?: [string, string];
  descending?: boolean;
  limit?: number;
  /** Where an earlier answer ended. */
  cursor?: string | undefined;
  consistent?: boolean;
}

/** A page of a query: `next` is null when there is no more. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** DynamoDB capacity units. */
export interface Capacity {
  read: number;
  write: number;
}

/** The condition of a write did not hold: somebody else was first, or the item has moved on. */
export class ConditionFailed extends Error {
  constructor(
    readonly key: Key,
    options?: ErrorOptions,
  ) {
    super(`The item ${key.pk} / ${key.sk} is not as the write expects`, options);
    this.name = "ConditionFailed";
  }
}

/** A cursor that does not come from us; the caller's input is bad. */
export class BadCursor extends Error {
  constructor(cursor: string, options?: ErrorOptions) {
    super(
      `"${cursor.slice(0, 40)}" is not a cursor of this list; leave it out to start from the beginning`,
      options,
    );
    this.name = "BadCursor";
  }
}

export interface Table {
  /** Items asked for at the same time are read by one request. */
  get(key: Key, options?: { consistent?: boolean }): Promise<Item | undefined>;
  query(range: RangeQuery): Promise<Page<Item>>;
  /** Every item of the range, page after page. For ranges known to be short. */
  queryAll(range: Omit<RangeQuery, "limit" | "cursor">): Promise<Item[]>;
  /** @throws ConditionFailed */
  put(item: Item & Key, condition?: Condition): Promise<void>;
  /** @throws ConditionFailed */
  update(key: Key, changes: Changes, condition?: Condition): Promise<void>;
  /** As `update`; @returns the item as it was before, if there was one. @throws ConditionFailed */
  exchange(key: Key, changes: Changes, condition?: Condition): Promise<Item | undefined>;
  /** @throws ConditionFailed */
  delete(key: Key, condition?: Condition): Promise<void>;
  /** Capacity consumed by all calls so far. */
  consumed(): Capacity;
}

/** The cursor that goes on after an item of a range of the table. */
export const cursorAfter = ({ pk, sk }: Key): string => encodeCursor({ pk, sk });

const encodeCursor = (key: Item): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** Whether a cursor leads on in a range. */
export function isCursorOf(cursor: string, range: RangeQuery): boolean {
  try {
    decodeCursor(cursor, range);
    return true;
  } catch (error) {
    if (error instanceof BadCursor) return false;
    throw error;
  }
}

/** A cursor may only lead on within the partition that is asked for. */
function decodeCursor(cursor: string, range: RangeQuery): Item {
  try {
    const key = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as Item;
    const keyNames = range.index ? ["pk", "sk", "gpk", "gsk"] : ["pk", "sk"];
    const partition = range.index ? key["gpk"] : key["pk"];
    const whole =
      keyNames.every((name) => typeof key[name] === "string") && Object.keys(key).length === keyNames.length;
    if (partition !== range.pk || !whole) throw new TypeError("not a key of this partition");
    return key;
  } catch (cause) {
    throw new BadCursor(cursor, { cause });
  }
}

const clause = (word: string, parts: string[]): string => (parts.length ? `${word} ${parts.join(", ")}` : "");

/** Collects the names and values of one expression. */
class Expression {
  private readonly names: Record<string, string> = {};
  private readonly values: Record<string, unknown> = {};
  private count = 0;

  name(attribute: string): string {
    const known = Object.entries(this.names).find(([, name]) => name === attribute)?.[0];
    const alias = known ?? `#n${Object.keys(this.names).length}`;
    this.names[alias] = attribute;
    return alias;
  }

  value(value: unknown): string {
    const alias = `:v${this.count++}`;
    this.values[alias] = value;
    return alias;
  }

  condition({ absent = [], present = [], equals = {}, absentOrBelow = {} }: Condition): string {
    return [
      ...absent.map((a) => `attribute_not_exists(${this.name(a)})`),
      ...present.map((a) => `attribute_exists(${this.name(a)})`),
      ...Object.entries(equals).map(([a, v]) => `${this.name(a)} = ${this.value(v)}`),
      ...Object.entries(absentOrBelow).map(([a, v]) => {
        const name = this.name(a);
        return `(attribute_not_exists(${name}) OR ${name} < ${this.value(v)})`;
      }),
    ].join(" AND ");
  }

  changes({ set = {}, remove = [], add = {} }: Changes): string {
    const assigned = Object.entries(set).filter(([, value]) => value !== undefined);
    const clauses = [
      clause(
        "SET",
        assigned.map(([a, v]) => `${this.name(a)} = ${this.value(v)}`),
      ),
      clause(
        "REMOVE",
        remove.map((a) => this.name(a)),
      ),
      clause(
        "ADD",
        Object.entries(add).map(([a, n]) => `${this.name(a)} ${this.value(n)}`),
      ),
    ];
    return clauses.filter(Boolean).join(" ");
  }

  attributes() {
    return {
      ...(Object.keys(this.names).length && { ExpressionAttributeNames: this.names }),
      ...(Object.keys(this.values).length && { ExpressionAttributeValues: this.values }),
    };
  }
}

interface Counted {
  ConsumedCapacity?: { CapacityUnits?: number };
}

/** @param documents lead to the database: on AWS, or the embedded one of one machine. */
export function openTable(documents: Documents, tableName: string): Table {
  const total: Capacity = { read: 0, write: 0 };
  const common = { TableName: tableName, ReturnConsumedCapacity: "TOTAL" };

  function counted<T extends Counted>(kind: keyof Capacity, answer: T): T {
    total[kind] += answer.ConsumedCapacity?.CapacityUnits ?? 0;
    return answer;
  }

  /** A refused condition becomes a domain error; everything else is rethrown. */
  async function write<T extends Counted>({ pk, sk }: Key, send: () => Promise<T>): Promise<T> {
    try {
      return counted("write", await send());
    } catch (cause) {
      const isCondition =
        cause instanceof DatabaseRefusal && cause.code === "ConditionalCheckFailedException";
      if (!isCondition) throw cause;
      // Charged like any other write; the answer does not say how much, and our items are seldom above one unit.
      total.write += 1;
      throw new ConditionFailed({ pk, sk }, { cause });
    }
  }

  async function query(range: RangeQuery): Promise<Page<Item>> {
    const expression = new Expression();
    const sort = range.index ? "gsk" : "sk";
    const where = [`${expression.name(range.index ? "gpk" : "pk")} = ${expression.value(range.pk)}`];
    if (range.beginsWith !== undefined)
      where.push(`begins_with(${expression.name(sort)}, ${expression.value(range.beginsWith)})`);
    if (range.between) {
      const [low, high] = range.between;
      where.push(`${expression.name(sort)} BETWEEN ${expression.value(low)} AND ${expression.value(high)}`);
    }
    const message = {
      ...common,
      KeyConditionExpression: where.join(" AND "),
      ...expression.attributes(),
      ScanIndexForward: !range.descending,
      ConsistentRead: range.consistent ?? false,
      ...(range.index && { IndexName: INDEX }),
      ...(range.limit !== undefined && { Limit: range.limit }),
      ...(range.cursor !== undefined && { ExclusiveStartKey: decodeCursor(range.cursor, range) }),
    };
    const answer = counted("read", await documents.send("Query", message));
    return {
      items: answer.Items ?? [],
      next: answer.LastEvaluatedKey ? encodeCursor(answer.LastEvaluatedKey) : null,
    };
  }

  async function update(
    { pk, sk }: Key,
    changes: Changes,
    condition: Condition | undefined,
    ReturnValues: "NONE" | "ALL_OLD",
  ): Promise<Item | undefined> {
    const expression = new Expression();
    const UpdateExpression = expression.changes(changes);
    const conditional = condition && { ConditionExpression: expression.condition(condition) };
    const parts = { UpdateExpression, ...conditional, ...expression.attributes(), ReturnValues };
    const message = { ...common, Key: { pk, sk }, ...parts };
    return (await write({ pk, sk }, () => documents.send("UpdateItem", message))).Attributes;
  }

  function getter(consistent: boolean): (key: Key) => Promise<Item | undefined> {
    const getOne = async ({ pk, sk }: Key) => {
      const message = { ...common, Key: { pk, sk }, ConsistentRead: consistent };
      return counted("read", await documents.send("GetItem", message)).Item;
    };
    return gatherGets(documents, tableName, consistent, getOne, (units) => (total.read += units));
  }
  const getLately = getter(false);
  const getNow = getter(true);

  return {
    get: (key, { consistent = false } = {}) => (consistent ? getNow(key) : getLately(key)),
    query,
    async queryAll(range) {
      const items: Item[] = [];
      let cursor: string | undefined;
      do {
        const page = await query({ ...range, cursor });
        items.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      return items;
    },
    async put(item, condition) {
      const expression = new Expression();
      const conditional = condition && { ConditionExpression: expression.condition(condition) };
      const message = { ...common, Item: item, ...conditional, ...expression.attributes() };
      await write(item, () => documents.send("PutItem", message));
    },
    async update(key, changes, condition) {
      await update(key, changes, condition, "NONE");
    },
    exchange: (key, changes, condition) => update(key, changes, condition, "ALL_OLD"),
    async delete({ pk, sk }, condition) {
      const expression = new Expression();
      const conditional = condition && { ConditionExpression: expression.condition(condition) };
      const parts = { ...conditional, ...expression.attributes() };
      await write({ pk, sk }, () => documents.send("DeleteItem", { ...common, Key: { pk, sk }, ...parts }));
    },
    consumed: () => ({ ...total }),
  };
}
