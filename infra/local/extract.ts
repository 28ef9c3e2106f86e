/**
 * `npm run extract`: article texts in, the contacts between leaders that they speak of out, one JSON object per line.
 * `--explain` tells on the way which rule fired on which words.
 */
import { createInterface } from "node:readline";
import { z } from "zod";
import { readArguments, run } from "./command-line.ts";
import { loadPeople } from "./load-people.ts";
import { readContacts, type ArticleText } from "../../shared/extract/read-contacts.ts";
import { readArticle } from "../../shared/snapshot/read-article.ts";

const ABOUT = `Reads one JSON object per line on standard input:
  {"id", "text" | "html", "published": ISO date or null, "url"?, "lang"?: "vi" | "en"}
and writes one per line: {"id", "events": [contact record, ...]}, or {"id", "error"} for a line that is none.`;

const Input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  html: z.string().optional(),
  published: z
    .string()
    .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), {
      message: 'a date is written like "2025-10-17" or "2025-10-17T08:30:00+07:00"',
    })
    .nullish(),
  url: z.string().optional(),
  lang: z.enum(["vi", "en"]).optional(),
});

function extractLine(
  line: string,
  explain?: (message: string) => void,
): { answer: unknown; failed: boolean } {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "id" in value) id = value.id;
    const input = Input.parse(value);
    explain?.(`# ${input.id}`);
    const events = readContacts(
      articleOf(input),
      explain && (({ step, message }) => explain(`${step.padEnd(10)} ${message}`)),
    );
    return { answer: { id: input.id, events }, failed: false };
  } catch (error) {
    return { answer: { id, error: describe(error) }, failed: true };
  }
}

/** With "html" the text is what the watcher stores of the page: title, line break, body. */
function articleOf({ text, html, url, published, lang }: z.infer<typeof Input>): ArticleText {
  if (text !== undefined) return { text, publishedAt: published ?? null, ...(lang && { lang }) };
  if (html === undefined) throw new MissingText();
  const article = readArticle(html, url === undefined ? {} : { url });
  const spoken = lang ?? article.lang;
  return {
    text: `${article.title}\n${article.text}`,
    publishedAt: published ?? article.publishedAt ?? null,
    ...(spoken && { lang: spoken }),
  };
}

class MissingText extends Error {
  override readonly name = "MissingText";
  override readonly message = 'neither "text" nor "html"';
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; ");
  if (error instanceof MissingText) return error.message;
  return error instanceof SyntaxError ? "not JSON" : String(error);
}

await run(async () => {
  const given = readArguments({
    usage: "npm run -s extract -- [options] < texts.jsonl",
    about: ABOUT,
    options: {
      explain: {
        help: "tell on standard error which rule fired on which words and what each refiner made of it",
      },
      people: { value: "FILE", help: "your own people, as in people.yaml" },
    },
  });
  await loadPeople({ people: given.text("people") });
  const explain = given.flag("explain")
    ? (message: string) => process.stderr.write(`${message}\n`)
    : undefined;
  let failed = false;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const result = extractLine(line, explain);
    failed ||= result.failed;
    process.stdout.write(`${JSON.stringify(result.answer)}\n`);
  }
  return failed ? 1 : 0;
});
