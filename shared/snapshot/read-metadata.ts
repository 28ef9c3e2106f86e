/** What a page says about its article outside the running text: title, author, times, address, outlet. */
import type { Document } from "domhandler";
import { canonicalUrl } from "./canonical-url.ts";
import { readJsonLd, type LinkedArticle } from "./read-json-ld.ts";
import type { ParsedPage } from "./parse-page.ts";
import { LONGEST_TITLE, collapse, foldText, sameTitleAs } from "./fold-text.ts";
import { readTime } from "./read-time.ts";
import { plainText, walkElements } from "./walk-elements.ts";

export interface Metadata {
  title: string;
  author?: string;
  publishedAt?: string;
  modifiedAt?: string;
  canonicalUrl?: string;
  /** As the page declares it: `vi`, `en-US`. */
  declaredLang?: string;
  description?: string;
  type?: string;
  /** Body text in the page's JSON-LD, when it has one. */
  linkedBody?: string;
}

interface Found {
  metas: Map<string, string>;
  headings: string[];
  title: string;
  canonical: string | undefined;
  lang: string | undefined;
  times: { text: string; published: boolean }[];
  bylineTimes: string[];
  authors: string[];
}

const PUBLISHED =
  "article:published_time og:published_time datepublished pubdate publishdate publish_date publish-date article.published parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date dcterms.date article:published date cxenseparse:recs:publishtime".split(
    " ",
  );
const MODIFIED =
  "article:modified_time og:updated_time og:modified_time datemodified lastmod last-modified article:modified dcterms.modified revised moddate".split(
    " ",
  );
/** A byline's day, where no markup gives one: `7/3/2026`, `7 tháng 3`. */
const BYLINE_TIME = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2}/iu;

/** Everything found; `publishedAt` and `modifiedAt` as ISO 8601 with a zone. `url` is where the page came from. */
export function readMetadata(page: ParsedPage, url?: string): Metadata {
  const found = find(page.root);
  const linked = readJsonLd(page.jsonLd);
  const zone = /^vi/i.test(found.lang ?? "vi") ? undefined : "Z";
  const title = readTitle(found, linked);
  const times = readTimes(found, linked, zone);
  const author = readAuthor(found, linked, url);
  const canonical = readCanonical(found, linked, url);
  const description = found.metas.get("og:description") ?? found.metas.get("description");
  const type = linked?.type ?? found.metas.get("og:type");
  return {
    title,
    ...(author && { author }),
    ...times,
    ...(canonical && { canonicalUrl: canonical }),
    ...(found.lang && { declaredLang: found.lang }),
    ...(description && { description }),
    ...(type && { type }),
    ...(linked?.body && { linkedBody: linked.body }),
  };
}

function find(root: Document): Found {
  const found: Found = {
    metas: new Map(),
    headings: [],
    title: "",
    canonical: undefined,
    lang: undefined,
    times: [],
    bylineTimes: [],
    authors: [],
  };
  walkElements(root, (element) => {
    const { name, attribs } = element;
    if (name === "html") found.lang = attribs["lang"] ?? attribs["xml:lang"];
    else if (name === "meta") {
      const key = (
        attribs["property"] ??
        attribs["name"] ??
        attribs["itemprop"] ??
        attribs["http-equiv"] ??
        ""
      ).toLowerCase();
      const value = attribs["content"]?.trim();
      for (const one of new Set([key, (attribs["itemprop"] ?? "").toLowerCase()]))
        if (one && value && !found.metas.has(one)) found.metas.set(one, value);
    } else if (name === "link" && /(?:^|\s)canonical(?:$|\s)/i.test(attribs["rel"] ?? ""))
      found.canonical ??= attribs["href"];
    else if (name === "title" && !found.title) found.title = plainText(element);
    else if (name === "h1") {
      const text = plainText(element);
      if (text) found.headings.push(text);
    } else if (name === "time" || attribs["itemprop"] === "datePublished") {
      const text = attribs["datetime"] ?? attribs["content"] ?? plainText(element);
      const published =
        attribs["pubdate"] !== undefined ||
        /publish|pubdate|entry-date/i.test(`${attribs["itemprop"] ?? ""} ${attribs["class"] ?? ""}`);
      found.times.push({ text, published });
    } else if (
      found.bylineTimes.length < 3 &&
      /date|time|ngay|publish|meta|author|byline/i.test(attribs["class"] ?? "")
    ) {
      const text = plainText(element, 120);
      if (text.length < 100 && BYLINE_TIME.test(text)) found.bylineTimes.push(text);
    }
    if (
      /\bauthor\b/i.test(`${attribs["itemprop"] ?? ""} ${attribs["rel"] ?? ""}`) &&
      name !== "link" &&
      name !== "meta"
    )
      found.authors.push(plainText(element, 120));
  });
  return found;
}

function readTitle(found: Found, linked: LinkedArticle | undefined): string {
  const stated = found.metas.get("og:title") ?? linked?.headline ?? found.title;
  const [isStated, isTitle] = [sameTitleAs(stated), sameTitleAs(found.title)];
  const heading = found.headings.find((text) => isStated(text) || isTitle(text));
  return collapse(heading ?? withoutOutlet(stated.slice(0, LONGEST_TITLE), found));
}

/** "Giá vàng giảm - Báo Ví Dụ" without what names the outlet. */
function withoutOutlet(title: string, found: Found): string {
  const match = /^(.{12,}?)\s+(?:[|–—»·]|-|::)\s+([^|–—»]{2,60})$/u.exec(title);
  if (!match) return title;
  const [, head = title, tail = ""] = match;
  const outlet = foldText(found.metas.get("og:site_name") ?? "");
  const isOutlet =
    foldText(tail) === outlet ||
    (outlet !== "" && foldText(tail).includes(outlet)) ||
    /^(?:Báo|Tạp chí|Trang)\s/u.test(tail);
  const agreed =
    found.headings.some((heading) => foldText(heading) === foldText(head)) ||
    foldText(found.metas.get("og:title") ?? "") === foldText(head);
  return isOutlet || agreed || /[|»]/.test(title) ? head : title;
}

function readTimes(
  found: Found,
  linked: LinkedArticle | undefined,
  zone: string | undefined,
): { publishedAt?: string; modifiedAt?: string } {
  const pick = (texts: (string | undefined)[]): string | undefined => {
    const read = texts
      .flatMap((text) => (text ? [{ text, time: readTime(text, zone) }] : []))
      .filter((one) => one.time !== undefined);
    // A bare date yields to a later one that also has the hour of the same day.
    const first = read[0];
    const precise = read.find(
      (one) => /\d[:h]\d/.test(one.text) && one.time?.slice(0, 10) === first?.time?.slice(0, 10),
    );
    const best = precise ?? first;
    // Some templates cut off the seconds in one place and not in another.
    const exact = read.find(
      ({ time = "" }) =>
        time.slice(0, 16) === best?.time?.slice(0, 16) && !/:00(?=Z|[+-])/.test(time.slice(16)),
    );
    return (exact ?? best)?.time;
  };
  const publishedAt = pick([
    linked?.published,
    ...PUBLISHED.map((name) => found.metas.get(name)),
    ...found.times.filter((time) => time.published).map((time) => time.text),
    ...found.times.map((time) => time.text).slice(0, 1),
    ...found.bylineTimes,
  ]);
  const modifiedAt = pick([linked?.modified, ...MODIFIED.map((name) => found.metas.get(name))]);
  return { ...(publishedAt && { publishedAt }), ...(modifiedAt && { modifiedAt }) };
}

/** Who wrote it, unless all that is given is the outlet. */
function readAuthor(
  found: Found,
  linked: LinkedArticle | undefined,
  url: string | undefined,
): string | undefined {
  const host = (url !== undefined && URL.canParse(url) ? new URL(url).hostname : "").replace(
    /^(?:www|m)\./,
    "",
  );
  const outlets = [found.metas.get("og:site_name"), linked?.publisher, host.split(".")[0], host].map((name) =>
    foldText(name ?? ""),
  );
  return [linked?.author, found.metas.get("author"), found.metas.get("article:author"), ...found.authors]
    .filter(
      (name): name is string =>
        name !== undefined && name.length > 1 && name.length < 100 && !/^https?:|^www\.|@/.test(name),
    )
    .map(collapse)
    .find((name) => !outlets.includes(foldText(name)));
}

function readCanonical(
  found: Found,
  linked: LinkedArticle | undefined,
  url: string | undefined,
): string | undefined {
  const stated = [found.canonical, found.metas.get("og:url"), linked?.url].flatMap((address) =>
    address ? [canonicalUrl(address, url)] : [],
  );
  const isFront = (address: string): boolean => new URL(address).pathname === "/";
  const own = url === undefined ? undefined : canonicalUrl(url);
  // Some templates name the front page on every article.
  return (
    stated.find(
      (address) => address !== undefined && !(own !== undefined && isFront(address) && !isFront(own)),
    ) ?? own
  );
}
