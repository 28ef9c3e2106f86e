/** What all commands share: options with help, one line for a wrong argument, and exit codes (0 done, 1 could not, 2 wrong arguments). */
import { parseArgs } from "node:util";

interface Option {
  /** Shown in the help in place of the value; an option without it is a switch. */
  value?: string;
  default?: string;
  help: string;
}

export interface Command<Name extends string> {
  /** The line a user types: `npm run check -- [options]`. */
  usage: string;
  about: string;
  options: Record<Name, Option>;
  /** Names of arguments that come without `--`. */
  positionals?: string[];
}

/** The user's input is at fault: one line that says what to do, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface Given<Name extends string> {
  text: (name: Name) => string | undefined;
  flag: (name: Name) => boolean;
  positionals: string[];
}

function describe<Name extends string>({ usage, about, options }: Command<Name>): string {
  const rows = Object.entries<Option>(options).map(([name, { value, default: preset, help }]) => {
    const left = `--${name}${value ? ` ${value}` : ""}`;
    return `  ${left.padEnd(26)}${help}${preset === undefined ? "" : ` (default ${preset})`}`;
  });
  return [`Usage: ${usage}`, "", about, "", ...rows, `  ${"--help".padEnd(26)}this text`, ""].join("\n");
}

/**
 * Reads the arguments; `--help` prints the help and ends the process.
 * @throws UsageError
 */
export function readArguments<Name extends string>(
  command: Command<Name>,
  args = process.argv.slice(2),
): Given<Name> {
  const entries = Object.entries<Option>(command.options);
  const options: Record<string, { type: "string" | "boolean" }> = { help: { type: "boolean" } };
  for (const [name, { value }] of entries) options[name] = { type: value ? "string" : "boolean" };
  const { values, positionals } = parse(args, options, command);
  if (values["help"] === true) {
    process.stdout.write(describe(command));
    process.exit(0);
  }
  return {
    text: (name) => (values[name] as string | undefined) ?? command.options[name].default,
    flag: (name) => values[name] === true,
    positionals,
  };
}

function parse<Name extends string>(
  args: string[],
  options: Record<string, { type: "string" | "boolean" }>,
  { positionals: names = [] }: Command<Name>,
) {
  try {
    const parsed = parseArgs({ args, options, strict: true, allowPositionals: true });
    const extra = parsed.positionals[names.length];
    if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many`);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message.split(". ")[0], { cause: error });
  }
}

/** A whole number within bounds. @throws UsageError */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${text}"`);
  return number;
}

/** Runs a command's main part and ends with its exit code; the user's mistakes and expected failures cost one line each. */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const isExpected = isUsage || (error instanceof Error && "isExpected" in error);
    const text =
      error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`${text}${isUsage ? " (--help explains)" : ""}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
