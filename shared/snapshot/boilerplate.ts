/** What the markup itself says about an element: part of the article, or furniture around it. */
import type { Element } from "domhandler";

const CONTROLS = new Set([
  "button",
  "select",
  "textarea",
  "menu",
  "datalist",
  "progress",
  "audio",
  "video",
  "title",
  "option",
  "input",
]);
const FURNITURE_TAGS = new Set(["nav", "footer", "aside", "form", "dialog"]);
const FURNITURE_ROLES =
  /^(?:navigation|menu|menubar|banner|contentinfo|complementary|search|dialog|alert|alertdialog|button|toolbar|tablist)$/;

/** Words in `class` and `id`, whole between separators. */
const FURNITURE = new RegExp(
  "(?:^|[\\s_-])(?:" +
    [
      "advert\\w*",
      "adsense",
      "adbox",
      "ad(?:container|wrap\\w*|slot|unit)",
      "sponsor\\w*",
      "promo\\w*",
      "banner\\w*",
      "outbrain",
      "taboola",
      "teads",
      "dfp",
      "gpt",
      "revcontent",
      "zergnet",
      "comments?",
      "commentlist",
      "comment(?:section|area|form)",
      "disqus\\w*",
      "respond",
      "replies",
      "livefyre",
      "relate",
      "related\\w*",
      "recommend\\w*",
      "recirc\\w*",
      "more-?(?:stories|news|articles|from|on|posts|like)",
      "read-?(?:more|next|also)",
      "see-?also",
      "also-?(?:read|like)",
      "trending",
      "most-?(?:read|popular|viewed|shared)",
      "suggest\\w*",
      "similar\\w*",
      "up-?next",
      "you-?may",
      "yarpp\\w*",
      "jp-relatedposts",
      "crp",
      "zem",
      "shar(?:e|ing|er|es)",
      "share\\w+",
      "sharedaddy",
      "social(?!\\S*embed)\\w*",
      "addthis\\w*",
      "addtoany\\w*",
      "a2a",
      "sharethis",
      "shariff",
      "follow(?:-?us)?",
      "like-?button",
      "fb-?like",
      "sidebar\\w*",
      "side-?bar\\w*",
      "right-?rail",
      "breadcrumbs?",
      "bread-?crumbs?",
      "crumbs?",
      "pager",
      "pagination",
      "paging",
      "page-?nav\\w*",
      "post-?nav\\w*",
      "nav\\w*",
      "menu\\w*",
      "navbar",
      "topbar",
      "toolbar",
      "toolbox",
      "footer\\w*",
      "site-?header",
      "masthead",
      "header-?(?:nav|menu|top)",
      "cookie\\w*",
      "consent",
      "gdpr",
      "newsletter\\w*",
      "subscri\\w*",
      "sign-?up\\w*",
      "signin",
      "log-?in",
      "popup\\w*",
      "pop-?up",
      "modal\\w*",
      "overlay",
      "lightbox",
      "rollover\\w*",
      "dropdown\\w*",
      "(?:\\w+-?)?gallery",
      "asset-?gallery",
      "slide-?show\\w*",
      "tooltip",
      "tag-?(?:list|cloud|links|box)",
      "tagcloud",
      "post-?tags",
      "cat-?links",
      "byline\\w*",
      "author\\w*",
      "about-?(?:the-?)?author",
      "authorbox",
      "post-?meta",
      "entry-?meta",
      "article-?meta",
      "postmeta",
      "dateline",
      "timestamp",
      "post-?info",
      "post-?date",
      "pubdate",
      "datetime",
      "print\\w*",
      "email-?(?:link|this)",
      "rating\\w*",
      "votes?",
      "copyright",
      "disclaimer",
      "sr-only",
      "visually-?hidden",
      "screen-?reader\\w*",
      "skip-?(?:link|to)\\w*",
      "noprint",
      "no-?print",
      "jump-?links?",
      "toc",
      "table-?of-?contents",
      "product-?(?:card|list|box)",
      "video-?(?:player|js|list)",
      "jwplayer",
      "carousel\\w*",
      "slick\\w*",
      "swiper\\w*",
      "gallery-?nav",
      "lien-?quan",
      "tin-?lien-?quan",
      "bai-?lien-?quan",
      "binh-?luan",
      "y-?kien",
      "chia-?se",
      "tin-?(?:moi|khac|doc|cung)",
      "tu-?khoa",
      "quang-?cao",
      "xem-?them",
      "doc-?nhieu",
    ].join("|") +
    ")(?=$|[\\s_-])",
);
/** Words that say so only at the end of a name: blogs mark posts `tag-economy category-tools`. */
const FURNITURE_AT_END =
  /(?:^|[\s_-])(?:tags?|categories|keywords|topics|meta|metadata|bio|ads?|foot|player|rail|tools?|legal|published|register|popular|poll|survey|quiz)(?=$|\s)/;
/** Boxes inside a sentence that open when touched, and labels for screen readers. */
const ASIDES =
  /(?:^|[\s_-])(?:rollover\w*|tooltip\w*|popover|dropdown\w*|sr-only|visually-?hidden|screen-reader\w*)(?=$|[\s_-])/;
/** What readers wrote; however long, it is never the article. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?(?:[-_]?(?:list|section|area|thread|wrap\w*|container|body|box))?|commentlist|disqus\w*|binh-?luan|respond|replies)(?=$|[\s_-])/;
/** Page builders call every element a widget of theirs, so only a widget outright counts. */
const WIDGET = /(?:^|\s)widgets?(?:$|\s|-area|_)/;
const BODY =
  /(?:^|[\s_-])(?:field-{1,2}name-body|article[-_]?(?:body|text|content|copy)\w*|story[-_]?(?:body|text|content)\w*|entry[-_]?content|post[-_]?(?:content|body|text|entry)|body[-_]?(?:text|copy|content)|content[-_]?(?:detail|body)|detail[-_]?(?:content|body|text))(?=$|[\s_-])/;
const CONTENT =
  /(?:^|[\s_-])(?:article[-_]?(?:main|detail)\w*|(?:single|news|main|page|detail|the|blog|node|content)[-_]?(?:content|body|text|detail)s?|content[-_]?(?:article|main)|h?entry)(?=$|[\s_-])/;

/** Class and id words in lower case, camel case taken apart. */
export function namesOf(element: Element): string {
  const names = `${element.attribs["class"] ?? ""} ${element.attribs["id"] ?? ""}`;
  return names === " " ? "" : names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

/** Markup that browsers do not show. */
export function isHidden(element: Element): boolean {
  const { attribs, name } = element;
  if (name === "body" || name === "html") return false;
  if (attribs["hidden"] !== undefined || attribs["aria-hidden"] === "true") return true;
  const style = attribs["style"];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Not text to read: form controls, players, the head. */
export function isControl(element: Element): boolean {
  return CONTROLS.has(element.name);
}

/** Inside a line, but not part of its sentence. */
export function isAside(element: Element): boolean {
  return /^(?:span|a|small|sup|b|i|em)$/.test(element.name) && ASIDES.test(namesOf(element));
}

/** Tags, roles and names of what stands around articles: menus, sidebars, comments, share boxes, teasers. */
export function isFurniture(element: Element): boolean {
  const { name, attribs } = element;
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  if (FURNITURE_TAGS.has(name)) return true;
  const role = attribs["role"];
  if (role !== undefined && FURNITURE_ROLES.test(role)) return true;
  const names = namesOf(element);
  return names !== "" && namesFurniture(names) && namesBody(element) !== "body";
}

/** Templates repeat a few hundred names on every page, so that each is judged once. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 10_000;

function namesFurniture(names: string): boolean {
  let answer = judged.get(names);
  if (answer === undefined) {
    answer = FURNITURE.test(names) || FURNITURE_AT_END.test(names) || WIDGET.test(names);
    if (judged.size >= MOST_JUDGED) judged.clear();
    // A hostile page's names may be of any length; those are not kept.
    if (names.length < 200) judged.set(names, answer);
  }
  return answer;
}

/** A thread of comments, by its names. */
export function isThread(element: Element): boolean {
  return element.name !== "body" && element.name !== "html" && COMMENTS.test(namesOf(element));
}

/** Whether templates call the element the article's body outright, or at least the page's content. */
export function namesBody(element: Element): "body" | "content" | undefined {
  if (/articleBody/i.test(element.attribs["itemprop"] ?? "")) return "body";
  const names = namesOf(element);
  if (names === "") return undefined;
  return BODY.test(names) ? "body" : CONTENT.test(names) ? "content" : undefined;
}
