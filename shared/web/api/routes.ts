/**
 * The API in one table: address, what it takes, and how it answers. The routes and the description are made from it; what
 * an operation answers stands under its name in `answers.ts`, which only the compiler and the description read.
 */
import * as z from "zod";
import { diffTexts } from "../../diff/diff-texts.ts";
import type { WebServices } from "../env.ts";
import { readPair } from "../page/read-pair.ts";
import { watchOf } from "../page/watch-of.ts";
import { filterOf } from "../read-search.ts";
import { found, notFound } from "../refusal.ts";
import type { Answers } from "./answers.ts";
import {
  contactId,
  contactsApiQuery,
  diffQuery,
  listQuery,
  sourceOnly,
  readQuery,
  sourcesQuery,
  timeQuery,
  versionOnly,
} from "./queries.ts";
import { showContact, showFacts, showHealth, showSource, showVersion, showWholeVersion } from "./show.ts";

export interface ApiRoute extends Description {
  /** @throws Refusal when what is asked for is not as it should be, or not there */
  respond(parameters: Given, query: Given, services: WebServices): Promise<unknown>;
}

type Given = Record<string, string>;

interface Description {
  /** `/contacts/:id`, under `/api/v1`. */
  path: string;
  /** Name of the operation in clients made from the description. */
  name: keyof Answers;
  summary: string;
  parameters: z.ZodObject;
  query: z.ZodObject;
}

/** Holds a handler to the parameters it is given and the answer it owes. */
function route<P extends z.ZodObject, Q extends z.ZodObject, N extends keyof Answers>(
  description: Description & { parameters: P; query: Q; name: N },
  handle: (
    parameters: z.output<P>,
    query: z.output<Q>,
    services: WebServices,
  ) => Promise<z.input<Answers[N]>>,
): ApiRoute {
  return {
    ...description,
    respond: (parameters, query, services) =>
      handle(
        readParameters(description.parameters, parameters),
        readQuery(description.query, query),
        services,
      ),
  };
}

const nothing = z.object({});

export const apiRoutes: ApiRoute[] = [
  route(
    {
      path: "/contacts",
      name: "listContacts",
      summary: "Contacts between leaders, latest day first",
      parameters: nothing,
      query: contactsApiQuery,
    },
    async (_, { view, limit, cursor, ...filter }, { contacts }) => {
      const { items, next } = await contacts.list(filterOf(filter), { limit, cursor });
      if (view === "facts") return { items: items.map(showFacts), next };
      const whole = await Promise.all(items.map(({ id }) => contacts.getWhole(id)));
      return { items: whole.filter((one) => one !== undefined).map(showContact), next };
    },
  ),
  route(
    {
      path: "/contacts/:id",
      name: "getContact",
      summary: "A contact with the pages that tell of it and how its record grew",
      parameters: contactId,
      query: nothing,
    },
    async ({ id }, _, { contacts }) => showContact(found(await contacts.getWhole(id), "contact")),
  ),
  route(
    {
      path: "/sources",
      name: "listSources",
      summary: "Pages watched: those of the operator by name, or articles found, newest first",
      parameters: nothing,
      query: sourcesQuery,
    },
    async (_, { list, limit, cursor }, { sources }) => {
      const { items, next } = await sources.list(list, { limit, cursor });
      return { items: items.map(showSource), next };
    },
  ),
  route(
    {
      path: "/sources/:id",
      name: "getSource",
      summary: "A page watched, with its last check and what was taken for noise",
      parameters: sourceOnly,
      query: nothing,
    },
    async ({ id }, _, { sources, watches, versions }) => {
      const source = found(await sources.get(id), "source");
      const [watch, noise] = await Promise.all([watchOf(source, watches), versions.noise(source.id)]);
      return showHealth(source, watch, noise);
    },
  ),
  route(
    {
      path: "/sources/:id/versions",
      name: "listVersions",
      summary: "Versions of a page, newest first, without their texts",
      parameters: sourceOnly,
      query: listQuery,
    },
    async ({ id }, { limit, cursor }, { sources, versions }) => {
      const source = found(await sources.get(id), "source");
      const { items, next } = await versions.list(source.id, { limit, cursor });
      return { items: items.map(showVersion), next };
    },
  ),
  route(
    {
      path: "/sources/:id/diff",
      name: "compareVersions",
      summary: "Two versions of a page compared, paragraph by paragraph and word by word",
      parameters: sourceOnly,
      query: diffQuery,
    },
    async ({ id }, asked, { versions }) => {
      const { before, after } = await readPair(id, asked, versions);
      const diff = diffTexts(before.text, after.text);
      return { from: showVersion(before.version), to: showVersion(after.version), diff };
    },
  ),
  route(
    {
      path: "/sources/:id/at",
      name: "getVersionAt",
      summary: "What a page said at a time: the last version seen by then",
      parameters: sourceOnly,
      query: timeQuery,
    },
    async ({ id }, { time }, { sources, versions }) => {
      const source = found(await sources.get(id), "source");
      const version = found(await versions.at(source.id, time), "version so early");
      return showWholeVersion(version, await versions.text(version.textHash));
    },
  ),
  route(
    {
      path: "/versions/:id",
      name: "getVersion",
      summary: "A version with its text and the contacts that it tells of",
      parameters: versionOnly,
      query: nothing,
    },
    async ({ id }, _, { versions }) => {
      const version = found(await versions.get(id), "version");
      return showWholeVersion(version, await versions.text(version.textHash));
    },
  ),
];

/** An id that cannot be one names nothing. */
function readParameters<P extends z.ZodObject>(schema: P, parameters: Given): z.output<P> {
  const result = schema.safeParse(parameters);
  if (!result.success) throw notFound("page");
  return result.data;
}
