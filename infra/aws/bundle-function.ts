/**
 * What runs in a function: CommonJS, bundled from an entry that is written out of the wiring. The entry imports the
 * handler and just those services that the function's grants and queues call for, so that none carries a client that it
 * may not use; what the code imports only when it is needed stands in files beside it, and costs a cold start nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildSync, transformSync, type BuildOptions, type Metafile } from "esbuild";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import type { PersonEntry } from "../../shared/people/people.ts";
import { countries } from "../../shared/people/table/countries.ts";
import { names } from "../../shared/people/table/names.ts";
import { tables } from "../../shared/people/table/tables.ts";
import { functions, type FunctionName, type FunctionWiring } from "../wiring.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COLD_START = "./infra/aws/cold-start";

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a function is given besides the stores, by the module under `cold-start/` that opens it. */
export function servicesOf({ grants, sends }: FunctionWiring): string[] {
  const granted = (part: string) => grants.some((grant) => grant.endsWith(part));
  return [
    ...(sends.length ? ["open-queues"] : []),
    ...(granted("-snapshots") ? ["open-snapshots"] : []),
    ...(granted("fetch-pages") ? ["open-fetcher"] : []),
    ...(granted("sign") ? ["open-signer"] : []),
    ...(granted("send-mail") ? ["open-mailer"] : []),
    ...(granted("read-figures") ? ["open-figures"] : []),
  ];
}

/** The source of the function's entry. */
export function entryOf(name: FunctionName): string {
  const wiring: FunctionWiring = functions[name];
  const services = servicesOf(wiring);
  const isWeb = "http" in wiring.on;
  const start = isWeb ? "startWeb" : "start";
  return [
    `import { handle } from "./functions/${name}.ts";`,
    `import { ${start} } from "${COLD_START}/${isWeb ? "start-web" : "start"}.ts";`,
    ...services.map((service) => `import { ${camelCase(service)} } from "${COLD_START}/${service}.ts";`),
    `export const handler = ${start}(handle, [${services.map(camelCase).join(", ")}]);`,
  ].join("\n");
}

/** CommonJS loads faster than modules on Lambda; `mainFields` lets the SDK's ES modules be shaken. */
export const bundleOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node24",
  format: "cjs",
  mainFields: ["module", "main"],
  charset: "utf8",
  alias: {
    "@aws-sdk/credential-provider-node": `${COLD_START}/lambda-credentials.ts`,
    "dom-serializer": `${COLD_START}/no-serializer.ts`,
    undici: `${COLD_START}/undici-agent.ts`,
  },
  legalComments: "none",
  logLevel: "error",
} satisfies BuildOptions;

/** Who held which office, and by which names: 100 KB in bundles that are half as large when it is packed. */
const TABLES = [...tables, names, countries];
const packed = new Map<string, string>();

const unpack = (text: string | Buffer): string => {
  const base64 = brotliCompressSync(text).toString("base64");
  return `process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from("${base64}","base64")).toString()`;
};

/** Tables as they stand in a bundle, replaced by what unpacks them as they load: 1 ms for all. */
function packTables(code: string): string {
  for (const table of TABLES) {
    const literal = `\`${table}\``;
    if (!code.includes(literal)) continue;
    const unpacked = packed.get(table) ?? unpack(table);
    packed.set(table, unpacked);
    code = code.replace(literal, () => unpacked);
  }
  return code;
}

/**
 * A module that unpacks itself: for what is loaded only when it is needed, and is most of a bundle. The names of its
 * exports stay readable, since Node finds what `import()` gives of CommonJS in the text.
 */
const packModule = (code: string, exports: readonly string[]): string =>
  `require("node:vm").compileFunction(${unpack(code)},["exports","require","module"],{filename:__filename})(exports,require,module);0&&(module.exports={${exports.filter((name) => name !== "default").join(",")}});`;

/**
 * Bundles the function into `folder/index.js`, with files beside it for what `import()` loads when it is needed; the
 * same sources give the same bytes. esbuild splits modules alone, so that each file becomes CommonJS afterwards.
 * @param people the operator's own; they stand beside the table of people, and only where that is bundled
 * @returns the names of the files that a cold start loads
 */
export function bundleFunction(
  name: FunctionName,
  folder: string,
  people: readonly PersonEntry[] = [],
): Set<string> {
  const { outputFiles, metafile } = buildSync({
    ...bundleOptions,
    format: "esm",
    splitting: true,
    // A string, since esbuild puts an array into every file, whether it uses it or not.
    define: people.length ? { BUNDLED_PEOPLE: JSON.stringify(JSON.stringify(people)) } : {},
    stdin: { contents: entryOf(name), resolveDir: ROOT, sourcefile: `${name}.entry.ts`, loader: "ts" },
    entryNames: "index",
    outdir: folder,
    metafile: true,
    write: false,
  });
  const { minify, platform, target, charset } = bundleOptions;
  const commonJs = (code: string) =>
    transformSync(code, { format: "cjs", minify, platform, target, charset }).code;
  const atStart = loadedAtStart(metafile);
  const exportsOf = new Map(
    Object.entries(metafile.outputs).map(([file, { exports }]) => [basename(file), exports]),
  );
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of outputFiles)
    writeFileSync(
      path,
      atStart.has(basename(path))
        ? commonJs(packTables(text))
        : packModule(commonJs(text), exportsOf.get(basename(path)) ?? []),
    );
  return atStart;
}

/** The entry, and what it and its imports import in turn as they load. */
function loadedAtStart({ outputs }: Metafile): Set<string> {
  const importsOf = new Map(Object.entries(outputs).map(([path, { imports }]) => [basename(path), imports]));
  const loaded = new Set(["index.js"]);
  for (const file of loaded)
    for (const { kind, path } of importsOf.get(file) ?? [])
      if (kind === "import-statement" && importsOf.has(basename(path))) loaded.add(basename(path));
  return loaded;
}

/** The asset of the function; made while the stack is synthesized, without Docker. */
export function functionCode(name: FunctionName, people: readonly PersonEntry[] = []): Code {
  return Code.fromAsset(`${ROOT}/infra`, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("none"),
      // CDK tells assets apart by what it can print of these options; without these, all would be the first one.
      command: [name, JSON.stringify(people)],
      local: {
        tryBundle(folder) {
          bundleFunction(name, folder, people);
          return true;
        },
      },
    },
  });
}
