/** `npm run export`: all that is kept, as JSON Lines in a file. It holds addresses and the secret: keep it like a password. */
import { once } from "node:events";
import { open } from "node:fs/promises";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { requireData } from "../local/data-folder.ts";
import { exportLines } from "./lines.ts";
import { openDeployed, openFolder } from "./place.ts";

const command: Command<"data" | "config" | "table" | "without-pages"> = {
  usage: "npm run export -- [options] FILE",
  about:
    "Writes everything to FILE, as JSON Lines. From one machine (stop it first), or from AWS while it runs.",
  options: {
    data: { value: "DIR", help: "from the data folder of one machine" },
    config: { value: "FILE", help: "from the stack of this configuration" },
    table: { value: "NAME", help: "with --config: a table restored from a backup, in place of the stack's" },
    "without-pages": { help: "leave out the raw pages; texts and contacts are complete without them" },
  },
  positionals: ["file"],
};

await run(async () => {
  const given = readArguments(command);
  const [file] = given.positionals;
  const [data, config] = [given.text("data"), given.text("config")];
  if (file === undefined) throw new UsageError("Name the file to write");
  if ((data === undefined) === (config === undefined))
    throw new UsageError("Say where from: --data DIR or --config FILE");

  const restored = given.text("table");
  if (restored !== undefined && config === undefined)
    throw new UsageError("--table names a table of an account: say --config FILE as well");

  if (data !== undefined) requireData(data);
  const place = data === undefined ? await openDeployed(config!, restored) : await openFolder(data);
  let lines = 0;
  try {
    const target = await open(file, "wx", 0o600).catch((cause: unknown) => {
      throw new UsageError(`${file} cannot be made: name a file that is not there yet`, { cause });
    });
    const out = target.createWriteStream();
    for await (const line of exportLines(place, new Date(), !given.flag("without-pages"))) {
      lines++;
      if (!out.write(`${line}\n`)) await once(out, "drain");
    }
    out.end();
    await once(out, "finish");
  } finally {
    await place.close();
  }
  process.stdout.write(`${lines} lines in ${file}\n`);
  return 0;
});
