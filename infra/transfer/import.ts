/** `npm run import`: what `npm run export` wrote, into one machine or into a stack that is still empty. */
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { importLines } from "./lines.ts";
import { openDeployed, openFolder } from "./place.ts";

const command: Command<"data" | "config" | "resume"> = {
  usage: "npm run import -- [options] FILE",
  about: "Takes in what npm run export wrote. The place must be empty, and nothing may run on it.",
  options: {
    data: { value: "DIR", help: "into the data folder of one machine" },
    config: { value: "FILE", help: "into the stack of this configuration" },
    resume: { help: "go on with an import that was cut off" },
  },
  positionals: ["file"],
};

await run(async () => {
  const given = readArguments(command);
  const [file] = given.positionals;
  const [data, config] = [given.text("data"), given.text("config")];
  if (file === undefined) throw new UsageError("Name the file to read");
  if ((data === undefined) === (config === undefined))
    throw new UsageError("Say where to: --data DIR or --config FILE");

  const source = await open(file).catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read: name what npm run export wrote`, { cause });
  });
  const place = data === undefined ? await openDeployed(config!) : await openFolder(data);
  try {
    const lines = createInterface({
      input: source.createReadStream({ encoding: "utf8" }),
      crlfDelay: Infinity,
    });
    const { items, pages } = await importLines(lines, place, { resume: given.flag("resume") });
    process.stdout.write(`${items} items and ${pages} raw pages taken in\n`);
  } finally {
    await place.close();
  }
  return 0;
});
