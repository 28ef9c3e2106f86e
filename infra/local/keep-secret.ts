/** The secret that signs tokens: from the environment, or made once and kept in the data folder. */
import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

export async function keepSecret(file: string): Promise<string> {
  const given = process.env["PARLEY_SECRET"];
  if (given) return given;
  try {
    // `wx`: of two that make it at the same time, one wins.
    await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFile(file, "utf8");
}
