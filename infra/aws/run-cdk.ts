/** Runs the CDK command of the project, with its output where the operator sees it. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** The CDK command ended with an error; it has said why itself. */
export class CdkFailed extends Error {
  readonly isExpected = true;
  constructor(command: string, code: number | null) {
    super(`cdk ${command} ended with ${code ?? "a signal"}`);
    this.name = "CdkFailed";
  }
}

/**
 * @param context `-c key=value` of the app
 * @throws CdkFailed
 */
export async function runCdk(command: string[], context: Record<string, string>): Promise<void> {
  const contextArguments = Object.entries(context).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const child = spawn("npx", ["cdk", ...command, ...contextArguments], {
    stdio: ["inherit", "inherit", "inherit"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new CdkFailed(command[0] ?? "", code);
}
