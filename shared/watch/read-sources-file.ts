/** Reads `sources.yaml`: what is watched and, for one machine, who is told. Every mistake is reported, with its line. */
import { LineCounter, parseDocument, type Document } from "yaml";
import { compile } from "css-select";
import * as z from "zod";
import {
  configuredSubscriberSchema,
  type ConfiguredSubscriber,
} from "../alert/sync-configured-subscribers.ts";
import { FOLLOWS, SOURCE_KINDS } from "../store/sources.ts";
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

const sourcesFile = z.strictObject({
  sources: z.array(source).min(1, "name at least one source"),
  subscribers: z.array(configuredSubscriberSchema).default([]),
});

export type ConfiguredSource = z.infer<typeof source>;
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
  const given: unknown = document.toJS() ?? {};
  const lineOf = (path: PropertyKey[]): number => findLine(document, lines, path);
  const parsed = sourcesFile.safeParse(given);
  const issues = parsed.error?.issues ?? [];
  const problems = [
    ...issues.map((issue) => ({ line: lineOf(issue.path), text: describe(issue) })),
    ...findRepeated(addressesIn(given)).map(([index, first]) => ({
      line: lineOf(["sources", index, "url"]),
      text: `the URL stands in line ${lineOf(["sources", first, "url"])} already`,
    })),
  ];
  if (!parsed.success || problems.length > 0) throw new BadSourcesFile(fileName, inOrder(problems));
  return parsed.data;
}

/** The addresses of the sources, right or wrong as the rest of the file may be. */
function addressesIn(given: unknown): (string | undefined)[] {
  const { sources } = given as { sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.map((each: { url?: unknown } | null) =>
    typeof each?.url === "string" ? canonicalUrl(each.url) : undefined,
  );
}

const inOrder = (problems: { line: number; text: string }[]): string[] =>
  problems.sort((a, b) => a.line - b.line).map(({ line, text }) => `line ${line}: ${text}`);

/** Pairs of places that hold the same value: [later, first]. */
function findRepeated(values: (string | undefined)[]): [number, number][] {
  const first = new Map<string, number>();
  return values.flatMap((value, index): [number, number][] => {
    if (value === undefined) return [];
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
