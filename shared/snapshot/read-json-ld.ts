/** The article in a page's JSON-LD: graphs, arrays and nesting followed, broken JSON mended where that is safe. */
import { parsePage } from "./parse-page.ts";
import { plainText } from "./walk-elements.ts";

export interface LinkedArticle {
  type: string;
  headline?: string;
  author?: string;
  published?: string;
  modified?: string;
  body?: string;
  url?: string;
  publisher?: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const MAX_NODES = 2000;

/** The first article among the scripts' texts; undefined when there is none. */
export function readJsonLd(scripts: string[]): LinkedArticle | undefined {
  for (const script of scripts) {
    const json = parseLoosely(script);
    const article = json === undefined ? undefined : findArticle(json);
    if (article) return article;
  }
  return undefined;
}

function parseLoosely(script: string): Json | undefined {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "")
    .trim()
    .replace(/;$/, "");
  // Raw line breaks and tabs inside strings, and commas before a closing bracket, are what templates get wrong most.
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([\]}])/g, "$1")]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      continue;
    }
  }
  return scavenge(text);
}

/** Dates and headline picked out of JSON that cannot be mended. */
function scavenge(text: string): Json | undefined {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting))"/.exec(text)?.[1];
  if (type === undefined) return undefined;
  const fields = ["headline", "datePublished", "dateModified"].flatMap((name) => {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{4,300})"`).exec(text)?.[1];
    return value === undefined ? [] : [[name, value]];
  });
  return { "@type": type, ...(Object.fromEntries(fields) as Record<string, string>) };
}

function findArticle(json: Json): LinkedArticle | undefined {
  const queue: Json[] = [json];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i];
    if (node === null || typeof node !== "object") continue;
    if (Array.isArray(node)) queue.push(...node.slice(0, 200));
    else {
      const types = [node["@type"] ?? []].flat();
      const type = types.find((one): one is string => typeof one === "string" && ARTICLE.test(one));
      if (type !== undefined) return toArticle(type, node);
      queue.push(...Object.values(node).slice(0, 200));
    }
  }
  return undefined;
}

function toArticle(type: string, node: { [key: string]: Json }): LinkedArticle {
  const headline = textOf(node["headline"]) ?? textOf(node["name"]);
  const author = namesOf(node["author"]) ?? namesOf(node["creator"]);
  const published = textOf(node["datePublished"]) ?? textOf(node["dateCreated"]);
  const modified = textOf(node["dateModified"]);
  const body = textOf(node["articleBody"]);
  const url = textOf(node["url"]) ?? idOf(node["mainEntityOfPage"]);
  const publisher = namesOf(node["publisher"]);
  return {
    type,
    ...(headline && { headline }),
    ...(author && { author }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(body && { body }),
    ...(url && { url }),
    ...(publisher && { publisher }),
  };
}

function textOf(value: Json | undefined): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === "string" && value.trim() !== "" ? decoded(value.trim()) : undefined;
}

/** Some templates escape for HTML, once or twice, what goes into JSON. */
function decoded(text: string): string {
  let plain = text;
  for (let pass = 0; pass < 2 && /&#?\w+;/.test(plain) && plain.length < 2000; pass++)
    plain = plainText(parsePage(plain).root, 2000);
  return plain;
}

function idOf(value: Json | undefined): string | undefined {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return textOf(value["@id"]);
  return textOf(value);
}

function namesOf(value: Json | undefined): string | undefined {
  const names = [value ?? []].flat().flatMap((one) => {
    const name =
      one !== null && typeof one === "object" && !Array.isArray(one) ? textOf(one["name"]) : textOf(one);
    return name === undefined ? [] : [name];
  });
  return names.length > 0 ? [...new Set(names)].join(", ") : undefined;
}
