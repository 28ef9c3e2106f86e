/** Style sheet, scripts and the mark, each under an address that names its content, so that browsers keep it for good. */
import { sha256 } from "../../snapshot/hash.ts";
import { mark } from "./mark.ts";
import { stepThrough } from "./step-through.ts";
import { style } from "./style/style.ts";

const assets = {
  "style.css": { type: "text/css; charset=utf-8", content: style },
  "step-through.js": { type: "text/javascript; charset=utf-8", content: stepThrough },
  "mark.svg": { type: "image/svg+xml", content: mark },
};

export type AssetName = keyof typeof assets;

const hashed = new Map(
  Object.entries(assets).map(([name, { content }]) => [
    name,
    name.replace(".", `.${sha256(content).slice(0, 10)}.`),
  ]),
);

/** `/assets/style.1a2b3c4d5e.css` */
export const assetPath = (name: AssetName): string => `/assets/${hashed.get(name)}`;

export function assetAt(file: string): { type: string; content: string } | undefined {
  const name = Object.keys(assets).find((candidate) => hashed.get(candidate) === file);
  return name === undefined ? undefined : assets[name as AssetName];
}
