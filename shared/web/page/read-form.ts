/** What a form or a JSON body says, as one object; nothing is believed of it yet. */
import type { WebContext } from "../env.ts";
import { Refusal } from "../refusal.ts";

export type Given = Record<string, unknown>;

/** Values that come several times are lists. @throws Refusal 400 for what is neither a form nor JSON */
export async function readForm(context: WebContext): Promise<Given> {
  try {
    if (isJson(context)) {
      const body: unknown = await context.req.json();
      if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Given;
      throw new TypeError("not an object");
    }
    return await context.req.parseBody({ all: true });
  } catch (cause) {
    throw new Refusal(400, "bad-body", "The request is neither a form nor a JSON object", { cause });
  }
}

export const isJson = ({ req }: WebContext): boolean =>
  /^application\/json\b/i.test(req.header("content-type") ?? "");

/** A field that is to be one short text. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, 2000) : "");
