/** The Node that the functions run on at AWS: the one that runs us, where it is new enough, or else one from npm's registry. */
import { execFileSync } from "node:child_process";

const MAJOR = 24;
const PACKAGE = "node@24.21.0";

/** @returns the path of the program */
export function nodeOfLambda(): string {
  if (Number(process.versions.node.split(".")[0]) === MAJOR) return process.execPath;
  const args = ["exec", "--yes", `--package=${PACKAGE}`, "--", "node", "-p", "process.execPath"];
  return execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}
