/** A chart as a file of its own, which opens anywhere: its colours are in its attributes. */
import type { HtmlEscapedString } from "hono/utils/html";
import type { WebContext } from "../env.ts";

export async function sendChart(
  context: WebContext,
  chart: HtmlEscapedString | Promise<HtmlEscapedString>,
  name: string,
): Promise<Response> {
  const svg = String(await chart);
  return context.body(`<?xml version="1.0" encoding="utf-8"?>\n${svg}`, 200, {
    "content-type": "image/svg+xml; charset=utf-8",
    "content-disposition": `attachment; filename="parley-${name}.svg"`,
  });
}
