import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { Server, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** All that are ours, so that one added later is held to the same. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^tsx (\S+\.ts)$/.exec(line) ?? [];
  return file ? [{ name, url: pathToFileURL(resolve(file)).href }] : [];
});

interface Ended {
  code: unknown;
  out: string;
  err: string;
  /** Files left in the folder it was called in, and sockets opened or listened on. */
  touched: unknown[];
}

/** Runs the command here: to start a process for each would take most of a minute. */
async function call(url: string, args: string[]): Promise<Ended> {
  const told = { out: "", err: "" };
  let exited: unknown;
  const hear = (stream: "out" | "err") => (text: unknown) => {
    if (exited === undefined) told[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(hear("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(hear("err"));
  vi.spyOn(process, "exit").mockImplementation((code) => {
    exited ??= code;
    throw new Error("the process would have ended");
  });
  const refuse = () => {
    throw new Error("no command may reach the network before it knows what to do");
  };
  const sockets = [
    vi.spyOn(Socket.prototype, "connect").mockImplementation(refuse),
    vi.spyOn(Server.prototype, "listen").mockImplementation(refuse),
  ];
  process.argv = [process.execPath, url, ...args];
  process.exitCode = undefined;
  await import(/* @vite-ignore */ `${url}?${encodeURIComponent(args.join(" "))}`);
  const code = exited ?? process.exitCode;
  process.exitCode = undefined;
  return { code, ...told, touched: [...readdirSync("."), ...sockets.flatMap(({ mock }) => mock.calls)] };
}

const { argv } = process;
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "parley-commands-"));

beforeAll(() => process.chdir(folder));
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  process.chdir(home);
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

describe("every command of package.json", () => {
  it("is known here", () => {
    expect(commands.length).toBeGreaterThanOrEqual(18);
  });

  it.each(commands)("$name explains itself", async ({ name, url }) => {
    const { code, out, err, touched } = await call(url, ["--help"]);
    expect({ code, err, touched }).toEqual({ code: 0, err: "", touched: [] });
    expect(out).toMatch(new RegExp(`^Usage: npm (?:run )?(?:-s )?${name}\\b`));
    expect(out).toContain("--help");
  });

  const mistakes = [
    { args: ["--no-such-option"], named: "--no-such-option" },
    { args: ["one", "two", "three", "four", "five"], named: "is one argument too many" },
  ];
  it.each(commands.flatMap((command) => mistakes.map((mistake) => ({ ...command, ...mistake }))))(
    "$name refuses $args in one line",
    async ({ url, args, named }) => {
      const { code, out, err, touched } = await call(url, args);
      expect({ code, out, touched }).toEqual({ code: 2, out: "", touched: [] });
      expect(err).toContain(named);
      expect(err).toMatch(/^[^\n]+ \(--help explains\)\n$/);
    },
  );
});
