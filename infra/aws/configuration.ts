/** The operator's one file, `parley.config.json`: who sends, who is told, what is watched, and where it is to be found. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { addressOf } from "../../shared/alert/address.ts";
import { stages, type StageName } from "./stages.ts";

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;
const ADDRESS = /^[^\s@<>"]+@([a-z0-9-]+\.)+[a-z]{2,}$/i;
const domainName = z.string().regex(DOMAIN, 'is not a domain name such as "parley.example.org"');

const domain = z.strictObject({
  name: domainName,
  /** A Route 53 zone: the certificate and all records are then made for you. */
  hostedZone: z.strictObject({ id: z.string().regex(/^Z[A-Z0-9]+$/), name: domainName }).optional(),
  /** Without a zone: a certificate of the same region, and you make the records yourself. */
  certificateArn: z.string().startsWith("arn:aws").optional(),
});

const schema = z.strictObject({
  $schema: z.string().optional(),
  stage: z.enum(Object.keys(stages) as [StageName, ...StageName[]]),
  /** `Name <address>` or an address. */
  sender: z
    .string()
    .refine(
      (sender) => ADDRESS.test(addressOf(sender)),
      'is not "Name <name@example.org>" or "name@example.org"',
    ),
  /** `existing` when another stage of the account has made SES know the sender. */
  senderIdentity: z.enum(["create", "existing"]).default("create"),
  /** Where alarms and the budget's warning go. */
  operator: z.string().regex(ADDRESS, "is not an email address"),
  sources: z.string().min(1).default("sources.yaml"),
  /** The operator's own people; without it, `people.yaml` beside the sources, where there is one. */
  people: z.string().min(1).optional(),
  domain: domain
    .refine((it) => (it.hostedZone === undefined) !== (it.certificateArn === undefined), {
      message: 'needs either "hostedZone" or "certificateArn"',
    })
    .nullable()
    .default(null),
  monthlyBudgetUsd: z.number().positive().optional(),
});

export type Configuration = z.infer<typeof schema>;

/** The file cannot be used; the message lists everything that is wrong with it. */
export class BadConfiguration extends Error {
  readonly isExpected = true;
  constructor(file: string, problems: string[], options?: ErrorOptions) {
    super([`${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join("\n"), options);
    this.name = "BadConfiguration";
  }
}

/** @throws BadConfiguration */
export function readConfiguration(file: string): Configuration {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem =
      code === "ENOENT"
        ? "there is no such file; copy parley.config.example.json and fill it in"
        : `it ${code === undefined ? "is not JSON" : "cannot be read"}: ${message}`;
    throw new BadConfiguration(file, [problem], { cause });
  }
  return parseConfiguration(content, file);
}

/** @throws BadConfiguration */
export function parseConfiguration(content: unknown, file = "parley.config.json"): Configuration {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join(".") || "the file"}: ${message}`,
  );
  throw new BadConfiguration(file, problems);
}
