/** Atom 1.0 (RFC 4287). */
import type { FeedItem } from "./feed-item.ts";

interface Feed {
  title: string;
  lang: string;
  selfUrl: string;
  homeUrl: string;
  updated: string;
}

/** Escaped for XML; characters that XML cannot carry are left out. */
export const xml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export function atomFeed({ title, lang, selfUrl, homeUrl, updated }: Feed, items: FeedItem[]): string {
  const entries = items.map(
    ({ contact, url, title, lines }) => `  <entry>
    <id>${xml(url)}</id>
    <title>${xml(title)}</title>
    <link href="${xml(url)}"/>
    <published>${xml(contact.firstSeen)}</published>
    <updated>${xml(contact.updatedAt)}</updated>
    <category term="${contact.type}"/><category term="${contact.status}"/>
    <content type="text">${xml(lines.join("\n"))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${xml(selfUrl)}</id>
  <title>${xml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${xml(selfUrl)}"/>
  <link href="${xml(homeUrl)}"/>
  <updated>${xml(updated)}</updated>
  <author><name>Parley</name></author>
${entries.join("\n")}
</feed>
`;
}
