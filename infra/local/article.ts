/** `npm run article`: shows what the watcher reads out of pages, one JSON line in and one out for each. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import { readArticle } from "../../shared/snapshot/read-article.ts";
import { readArguments, run } from "./command-line.ts";

const ABOUT = `Reads one {"id","html","url"?} per line from standard input and prints one {"id","title","text","published","lang"} per
line: what the watcher reads out of the page. A line that cannot be read gives {"id","error"}, and exit 1 at the end.`;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  html: z.string(),
  url: z.string().optional(),
});

function readLine(line: string): Record<string, unknown> {
  let id: unknown = null;
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === "object" && json !== null && "id" in json) ({ id } = json);
    const page = Line.parse(json);
    const article = readArticle(page.html, page.url === undefined ? {} : { url: page.url });
    return {
      id: page.id,
      title: article.title,
      text: article.text,
      published: article.publishedAt ?? null,
      lang: article.lang ?? null,
    };
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ")
        : String(error);
    return { id, error: reason };
  }
}

await run(async () => {
  readArguments({ usage: "npm run -s article < pages.jsonl", about: ABOUT, options: {} });
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = readLine(line);
    failed ||= "error" in answer;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  return failed ? 1 : 0;
});
