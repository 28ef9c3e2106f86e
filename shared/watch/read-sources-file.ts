/** Reads `sources.yaml`: what is watched and, for one machine, who is told. Every mistake is reported, with its line. */
import { LineCounter, parseDocument, type Document } from "yaml";
import { compile } from "css-select";
import * as z from "zod";
import { FOLLOWS, SOURCE_KINDS } from "../store/sources.ts";
import { CONTACT_TYPES } from "../extract/contact-record.ts";
import { canonicalUrl } from "../snapshot/canonical-url.ts";

const UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

const duration = z
  .string()
  .regex(/^[1-9]\d{0,4}[smhd]$/, 'a duration is a number and s, m, h or d, like "5m"')
  .transform((text) => Number(text.slice(0, -1)) * UNIT_SECONDS[text.slice(-1) as keyof typeof UNIT_SECONDS])
  .refine((seconds) => seconds >= 5 && seconds <= 7 * 86_400, "a page is checked every 5s to 7d");

const url = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const address = canonicalUrl(text);
    if (address !== undefined && !new URL(text).username) return address;
    context.addIssue({ code: "custom", message: `"${text}" is not an http or https URL without user name` });
    return z.NEVER;
  });

const selector = z
  .string()
  .min(1)
  .max(1000)
  .refine(isSelector, { error: ({ input }) => `"${String(input)}" is not a CSS selector that can be used` });

function isSelector(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

const source = z.strictObject({
  url,
  kind: z.enum(SOURCE_KINDS).exactOptional(),
  name: z.string().min(1).max(200).exactOptional(),
  lang: z.enum(["vi", "en"]).exactOptional(),
  every: duration.exactOptional(),
  select: selector.exactOptional(),
  ignore: z.array(selector).max(100).exactOptional(),
  follow: z.enum(FOLLOWS).exactOptional(),
});

const subscriber = z.strictObject({
  email: z.email(),
  lang: z.enum(["vi", "en"]).default("vi"),
  background: z.boolean().default(false),
  leaders: z.array(z.string()).exactOptional(),
  countries: z.array(z.string()).exactOptional(),
  types: z.array(z.enum(CONTACT_TYPES)).exactOptional(),
  frequency: z.enum(["immediate", "daily", "weekly"]).default("immediate"),
});

const sourcesFile = z.strictObject({
  sources: z.array(source).min(1, "name at least one source"),
  subscribers: z.array(subscriber).default([]),
});

export type ConfiguredSource = z.infer<typeof source>;
export type ConfiguredSubscriber = z.infer<typeof subscriber>;
export interface SourcesFile {
  sources: ConfiguredSource[];
  subscribers: ConfiguredSubscriber[];
}

/** One or more mistakes in the file; `problems` has a line each, `line 12: …`. */
export class BadSourcesFile extends Error {
  constructor(
    fileName: string,
    readonly problems: string[],
  ) {
    super(`${fileName} cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "BadSourcesFile";
  }
}

/**
 * @param fileName for messages only
 * @throws BadSourcesFile with all mistakes at once
 */
export function readSourcesFile(text: string, fileName: string): SourcesFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const { line } = lines.linePos(error.pos[0]);
      return `line ${line}: ${error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "")}`;
    });
    throw new BadSourcesFile(fileName, problems);
  }
  const parsed = sourcesFile.safeParse(document.toJS() ?? {});
  const lineOf = (path: PropertyKey[]): number => findLine(document, lines, path);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      line: lineOf(issue.path),
      text: describe(issue),
    }));
    throw new BadSourcesFile(fileName, inOrder(problems));
  }
  const repeated = findRepeated(parsed.data.sources.map((each) => each.url)).map(([index, first]) => ({
    line: lineOf(["sources", index, "url"]),
    text: `the URL stands in line ${lineOf(["sources", first, "url"])} already`,
  }));
  if (repeated.length > 0) throw new BadSourcesFile(fileName, inOrder(repeated));
  return parsed.data;
}

const inOrder = (problems: { line: number; text: string }[]): string[] =>
  problems.sort((a, b) => a.line - b.line).map(({ line, text }) => `line ${line}: ${text}`);

/** Pairs of places that hold the same value: [later, first]. */
function findRepeated(values: string[]): [number, number][] {
  const first = new Map<string, number>();
  return values.flatMap((value, index): [number, number][] => {
    const earlier = first.get(value);
    if (earlier !== undefined) return [[index, earlier]];
    first.set(value, index);
    return [];
  });
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return `${issue.keys.map((key) => `"${key}"`).join(", ")} ${issue.keys.length > 1 ? "are" : "is"} not known${where ? ` in ${where}` : ""}`;
  return where ? `${where}: ${issue.message}` : issue.message;
}

/** The line of the deepest node on the path that the file has. */
function findLine(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
