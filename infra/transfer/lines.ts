/**
 * All that is kept as JSON Lines: first what it is, then the secret, every item and every raw page. Bytes are written
 * as `{"$bytes": base64}`, everything else as it is.
 */
import { latestShape, migrate, scan, setShape, shapeOf } from "../../shared/store/migrate.ts";
import { WATCHES } from "../../shared/store/keys.ts";
import type { Snapshot } from "../../shared/store/snapshots.ts";
import type { Item } from "../../shared/store/table.ts";
import type { Place } from "./place.ts";

const FORMAT = "parley-export";

export type Line =
  | { format: typeof FORMAT; shape: number; exportedAt: string }
  | { secret: string }
  | { item: Item }
  | { page: string; snapshot: Snapshot };

export interface Transferred {
  items: number;
  pages: number;
}

/** The lines cannot be taken in; nothing was. */
export class BadExport extends Error {
  readonly isExpected = true;
  constructor(reason: string, options?: ErrorOptions) {
    super(`This cannot be imported: ${reason}`, options);
    this.name = "BadExport";
  }
}

const toJson = (_key: string, value: unknown): unknown => {
  // A Buffer has turned itself into an object by the time that it gets here.
  if (isBufferJson(value)) return { $bytes: Buffer.from(value.data).toString("base64") };
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString("base64") } : value;
};

const isBufferJson = (value: unknown): value is { type: "Buffer"; data: number[] } =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "Buffer" &&
  "data" in value;

const fromJson = (_key: string, value: unknown): unknown => {
  const isBytes = typeof value === "object" && value !== null && "$bytes" in value;
  return isBytes && typeof value.$bytes === "string"
    ? new Uint8Array(Buffer.from(value.$bytes, "base64"))
    : value;
};

/** @returns the lines, without their ends; a version's raw page follows it, once */
export async function* exportLines(place: Place, now: Date, withPages: boolean): AsyncGenerator<string> {
  const write = (line: Line) => JSON.stringify(line, toJson);
  const shape = await shapeOf(place.documents, place.tableName);
  yield write({ format: FORMAT, shape, exportedAt: now.toISOString() });
  yield write({ secret: await place.readSecret() });
  const written = new Set<string>();
  for await (const item of scan(place.documents, place.tableName)) {
    yield write({ item });
    const page = (item["snapshot"] as { sha256?: string } | undefined)?.sha256;
    if (!withPages || page === undefined || written.has(page)) continue;
    written.add(page);
    const snapshot = await place.snapshots.get(page);
    if (snapshot) yield write({ page, snapshot });
  }
}

/**
 * Takes in what was exported; the place must be empty, since two histories cannot be made one. Cut off, it can be
 * begun again with `resume`.
 * @throws BadExport
 */
export async function importLines(
  lines: AsyncIterable<string>,
  place: Place,
  { resume = false } = {},
): Promise<Transferred> {
  const done: Transferred = { items: 0, pages: 0 };
  const watches: Item[] = [];
  const put = async (item: Item) => {
    await place.documents.send("PutItem", { TableName: place.tableName, Item: item });
    done.items++;
  };
  let isFirst = true;
  for await (const text of lines) {
    if (text === "") continue;
    const line = parse(text);
    if (isFirst) await begin(line, place, resume);
    isFirst = false;
    if ("item" in line) {
      if (line.item["pk"] === WATCHES) watches.push(line.item);
      else await put(line.item);
    } else if ("page" in line) {
      await place.snapshots.put(line.page, line.snapshot);
      done.pages++;
    } else if ("secret" in line) await place.writeSecret(line.secret);
  }
  // A stack runs while it is filled: what is due is found once all that was said of it is there.
  for (const watch of watches) await put(watch);
  if (!isFirst) await migrate(place.documents, place.tableName, () => undefined);
  return done;
}

function parse(text: string): Line {
  try {
    return JSON.parse(text, fromJson) as Line;
  } catch (cause) {
    throw new BadExport(`a line is not JSON: ${text.slice(0, 60)}`, { cause });
  }
}

async function begin(line: Line, place: Place, resume: boolean): Promise<void> {
  if (!("format" in line) || line.format !== FORMAT)
    throw new BadExport("its first line is not that of an export");
  if (line.shape > latestShape())
    throw new BadExport("a newer release wrote it; import it with that one, or a later one");
  if (!resume && (await holdsData(place)))
    throw new BadExport("there is something already; import into an empty place, or go on with --resume");
  await setShape(place.documents, place.tableName, line.shape);
}

/** Whether anything is kept already, besides what the product notes for itself as soon as it runs. */
async function holdsData({ documents, tableName }: Place): Promise<boolean> {
  for await (const { pk } of scan(documents, tableName)) if (pk !== "SETTING") return true;
  return false;
}
