import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { seededApp } from "../seed.ts";

let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp()));
afterAll(() => site.close());

interface Description {
  openapi: string;
  paths: Record<string, { get: Operation }>;
}
interface Operation {
  operationId: string;
  responses: { 200: { content: { "application/json": { schema: Parameters<typeof z.fromJSONSchema>[0] } } } };
}

const json = async (path: string): Promise<unknown> => (await site.app.request(path)).json();
const description = async () => (await json("/api/v1/openapi.json")) as Description;

/** A client made of nothing but the description: it fills in addresses and checks what comes back. */
async function clientFrom({ paths }: Description) {
  return Object.fromEntries(
    Object.entries(paths).map(([path, { get }]) => [
      get.operationId,
      async (given: Record<string, string>) => {
        const rest = new URLSearchParams(given);
        const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
          rest.delete(name);
          return given[name] ?? "";
        });
        const answer = await json(`/api/v1${address}?${rest.toString()}`);
        z.fromJSONSchema(get.responses[200].content["application/json"].schema).parse(answer);
        return answer as { items: Record<string, unknown>[]; next: string | null } & Record<string, unknown>;
      },
    ]),
  );
}

describe("the API", () => {
  it("answers as its own description says", async () => {
    const client = await clientFrom(await description());
    const { source, version } = site.ids;
    const asked: [string, Record<string, string>][] = [
      ["listContacts", {}],
      ["listContacts", { view: "facts" }],
      ["getContact", { id: site.ids.call }],
      ["listSources", {}],
      ["getSource", { id: source }],
      ["listVersions", { id: source }],
      ["compareVersions", { id: source, from: version(1), to: version(2) }],
      ["getVersionAt", { id: source, time: "2025-12-28T23:00:00+07:00" }],
      ["getVersion", { id: version(1) }],
    ];
    for (const [operation, given] of asked) await client[operation]!(given);
    expect(new Set(asked.map(([operation]) => operation))).toEqual(new Set(Object.keys(client)));
  });

  it("gives contacts with their sources and revisions", async () => {
    const { items } = (await json("/api/v1/contacts?leader=donald-trump")) as {
      items: Record<string, unknown>[];
    };
    expect(items).toMatchObject([
      {
        ...{ type: "call", status: "held", initiator: "US", disputed: ["durationMinutes"] },
        sources: [{ versionId: expect.any(String) as string }, {}],
        revisions: [{ what: "first-seen" }, {}, {}],
      },
    ]);
  });

  it("goes on from a cursor until there is no more", async () => {
    const client = await clientFrom(await description());
    const ids: unknown[] = [];
    let next: string | null = "";
    while (next !== null) {
      const page = await client["listContacts"]!({
        limit: "1",
        view: "facts",
        ...(next && { cursor: next }),
      });
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(ids).size).toBe(3);
    expect(ids).toHaveLength(3);
  });

  it("can be tried on its page, ids in the path included, and leads nowhere else", async () => {
    const tried = async (path: string) =>
      (await site.app.request(`/api/v1/try/${path}`)).headers.get("location");
    expect(await tried(`getContact?id=${site.ids.call}`)).toBe(`/api/v1/contacts/${site.ids.call}`);
    expect(await tried("listContacts?leader=vladimir-putin&q=")).toBe(
      "/api/v1/contacts?leader=vladimir-putin",
    );
    expect(await tried("getContact?id=..%2F..%2F%2Fevil.example")).toBe(
      "/api/v1/contacts/..%2F..%2F%2Fevil.example",
    );
    expect((await site.app.request("/api/v1/try/nothing")).status).toBe(404);
  });

  it("says in JSON what is wrong with a request", async () => {
    const response = await site.app.request("/api/v1/contacts?type=chat");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "bad-parameter" } });
    expect((await site.app.request("/api/v1/nothing")).headers.get("content-type")).toContain("json");
  });
});
