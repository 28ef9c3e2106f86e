/**
 * What runs in a function: one CommonJS file, bundled from an entry that is written out of the wiring. The entry imports
 * the handler and just those services that the function's grants and queues call for, so that none carries a client that
 * it may not use.
 */
import { fileURLToPath } from "node:url";
import { buildSync, type BuildOptions } from "esbuild";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
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
export const bundleOptions: BuildOptions = {
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
};

/** Bundles the function into `folder/index.js`; the same sources give the same bytes. */
export function bundleFunction(name: FunctionName, folder: string): void {
  buildSync({
    ...bundleOptions,
    stdin: { contents: entryOf(name), resolveDir: ROOT, sourcefile: `${name}.entry.ts`, loader: "ts" },
    outfile: `${folder}/index.js`,
  });
}

/** The asset of the function; made while the stack is synthesized, without Docker. */
export function functionCode(name: FunctionName): Code {
  return Code.fromAsset(`${ROOT}/infra`, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("none"),
      // CDK tells assets apart by what it can print of these options; without the name, all would be the first one.
      command: [name],
      local: {
        tryBundle(folder) {
          bundleFunction(name, folder);
          return true;
        },
      },
    },
  });
}
