/** The cold start of the web function: what the HTTP API hands over becomes a request, and the response an answer to it. */
import { Hono } from "hono";
import { handle as answerOnLambda, type LambdaEvent } from "hono/aws-lambda";
import type { Services } from "../../../shared/services.ts";
import { start, type Opener } from "./start.ts";

/** @param handle answers one request */
export function startWeb(
  handle: (request: Request, services: Services) => Promise<Response>,
  openers: Opener[],
): (event: LambdaEvent) => Promise<unknown> {
  return start(
    (event: LambdaEvent, services) =>
      answerOnLambda(new Hono().all("*", ({ req }) => handle(req.raw, services)))(event),
    openers,
  );
}
