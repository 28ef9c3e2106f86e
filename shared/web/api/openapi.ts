/** The description of the API in OpenAPI 3.1, made from the table of routes and the schemas that check requests. */
import * as z from "zod";
import { answers, failure } from "./answers.ts";
import { apiRoutes, type ApiRoute } from "./routes.ts";

type JsonSchema = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

/** What a route takes, in the order of its schemas. */
export function parametersOf(route: ApiRoute): Parameter[] {
  const read = (object: z.ZodObject, place: Parameter["in"]) =>
    Object.entries(object.shape).map(([name, schema]): Parameter => {
      const { description, ...rest } = schemaOf(schema as z.ZodType, "input");
      const optional = (schema as z.ZodType).safeParse(undefined).success;
      return {
        name,
        in: place,
        required: place === "path" || !optional,
        ...(typeof description === "string" && { description }),
        schema: rest,
      };
    });
  return [...read(route.parameters, "path"), ...read(route.query, "query")];
}

const json = (schema: JsonSchema) => ({ content: { "application/json": { schema } } });
const refused = { $ref: "#/components/schemas/Failure" };

function operation(route: ApiRoute) {
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: parametersOf(route),
    responses: {
      200: { description: "As asked for", ...json(schemaOf(answers[route.name], "output")) },
      304: { description: "As it was when the ETag was given" },
      400: { description: "A parameter is not as it should be", ...json(refused) },
      404: { description: "There is no such thing", ...json(refused) },
      429: { description: "Too many requests; `Retry-After` says when to come again", ...json(refused) },
    },
  };
}

/** @param baseUrl where the API is served */
export const openapi = (baseUrl: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Parley",
    version: "1",
    description: "Contacts between the leaders of states, the pages that tell of them, and how both changed.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  paths: Object.fromEntries(
    apiRoutes.map((route) => [route.path.replace(/:(\w+)/g, "{$1}"), { get: operation(route) }]),
  ),
  components: { schemas: { Failure: schemaOf(failure, "output") } },
});
