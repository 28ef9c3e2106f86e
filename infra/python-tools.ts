/** Tools that come from Python's registry, in an environment of their own outside the project; Python 3.10 or later is all they need. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Python is not there, or too old for the tools. */
export class NoPython extends Error {
  constructor(options?: ErrorOptions) {
    super("Python 3.10 or later with venv is needed for this (python3 on the path)", options);
    this.name = "NoPython";
  }
}

/**
 * Installs the tools unless they are there.
 * @param tools each with its version: `urlwatch==2.29`
 * @returns the folder of their commands
 * @throws NoPython
 */
export function installPythonTools(tools: string[]): string {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "parley", `python-${tools.join("-").replaceAll(/[^\w.-]+/g, "-")}`);
  const bin = join(folder, "bin");
  if (existsSync(join(bin, "installed"))) return bin;
  try {
    execFileSync("python3", ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"]);
  } catch (cause) {
    throw new NoPython({ cause });
  }
  execFileSync("python3", ["-m", "venv", "--clear", folder]);
  execFileSync(join(bin, "pip"), ["install", "--quiet", "--disable-pip-version-check", ...tools], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  execFileSync("touch", [join(bin, "installed")]);
  return bin;
}
