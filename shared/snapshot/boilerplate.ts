/** What the markup itself says about an element: part of the article, or furniture around it. */
import type { Element } from "domhandler";

const CONTROLS = new Set([
  "button",
  "select",
  "textarea",
  "menu",
  "datalist",
  "progress",
  "head",
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
      "ads?",
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
      "related\\w*",
      "recommend\\w*",
      "recirc\\w*",
      "more-?(?:stories|news|articles|from|on|posts|like)",
      "read-?(?:more|next|also)",
      "see-?also",
      "also-?(?:read|like)",
      "trending",
      "most-?(?:read|popular|viewed|shared)",
      "popular",
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
      "social\\w*",
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
      "rail",
      "right-?rail",
      "widget\\w*",
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
      "foot",
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
      "register",
      "paywall",
      "popup\\w*",
      "pop-?up",
      "modal\\w*",
      "overlay",
      "lightbox",
      "tooltip",
      "tags?",
      "tag-?(?:list|cloud|links|box)",
      "tagcloud",
      "post-?tags",
      "categories",
      "cat-?links",
      "keywords",
      "topics",
      "byline\\w*",
      "author\\w*",
      "about-?(?:the-?)?author",
      "bio",
      "authorbox",
      "post-?meta",
      "entry-?meta",
      "article-?meta",
      "meta",
      "metadata",
      "postmeta",
      "dateline",
      "timestamp",
      "post-?info",
      "post-?date",
      "published",
      "pubdate",
      "datetime",
      "print\\w*",
      "email-?(?:link|this)",
      "tools?",
      "rating\\w*",
      "votes?",
      "poll",
      "survey",
      "quiz",
      "copyright",
      "disclaimer",
      "legal",
      "hidden",
      "hide",
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
      "player",
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
const ARTICLE_BODY =
  /(?:^|[\s_-])(?:article-?(?:body|text|content|main|copy|detail)\w*|story-?(?:body|text|content)\w*|entry-?content|post-?(?:content|body|text|entry)|(?:single|news|main|page|detail|the|blog|body|node|content)-?(?:content|body|text|detail)s?|body-?copy|content-?(?:detail|body|article|main)|h?entry|articlebody)(?=$|[\s_-])/;

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

/** Tags, roles and names of what stands around articles: menus, sidebars, comments, share boxes, teasers. */
export function isFurniture(element: Element): boolean {
  const { name, attribs } = element;
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  if (FURNITURE_TAGS.has(name)) return true;
  const role = attribs["role"];
  if (role !== undefined && FURNITURE_ROLES.test(role)) return true;
  const names = namesOf(element);
  return names !== "" && FURNITURE.test(names);
}

/** Names by which templates call the element that holds the body. */
export function namesArticleBody(element: Element): boolean {
  if (/articleBody/i.test(element.attribs["itemprop"] ?? "")) return true;
  const names = namesOf(element);
  return names !== "" && ARTICLE_BODY.test(names);
}
