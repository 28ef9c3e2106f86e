import { describe, expect, it } from "vitest";
import { readFeed } from "../../shared/snapshot/read-feed.ts";

const AT = "https://vidu.example/rss/the-gioi.rss";

describe("readFeed", () => {
  it("reads RSS 2.0 with CDATA, escaped HTML, tracking parameters and control characters", () => {
    const feed = readFeed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Thế giới</title>
      <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="${AT}"/>
      <item><title><![CDATA[Hai ông điện đàm &amp; hội đàm]]></title><link>https://vidu.example/a-1.html?utm_source=rss</link>
      <description><![CDATA[<a href="x"><img src="y"></a></br>Hai bên nói chuyện \u0008 45 phút.]]></description><pubDate>Sat, 07 Mar 2026 08:07:18 +0700</pubDate></item>
      <item><title>T&amp;#7893;ng th&#7889;ng</title><guid>https://vidu.example/b-2.html</guid></item>
      <item><title>Không có địa chỉ</title><guid isPermaLink="false">77</guid></item></channel></rss>`,
      AT,
    );
    expect(feed).toEqual({
      title: "Thế giới",
      hub: "https://hub.example/",
      self: AT,
      items: [
        {
          url: "https://vidu.example/a-1.html",
          title: "Hai ông điện đàm & hội đàm",
          teaser: "Hai bên nói chuyện \b 45 phút.".replace("\b ", ""),
          publishedAt: "2026-03-07T08:07:18+07:00",
        },
        { url: "https://vidu.example/b-2.html", title: "Tổng thống" },
      ],
    });
  });

  it("reads one moment from a pubDate in four zones", () => {
    const zones = [
      "Sat, 07 Mar 2026 08:07:18 +0700",
      "Sat, 07 Mar 2026 01:07:18 GMT",
      "Fri, 06 Mar 2026 20:07:18 EST",
      "Sat, 07 Mar 2026 01:07:18 Z",
    ];
    const times = zones.map(
      (zone) =>
        readFeed(`<rss><channel><item><link>/x</link><pubDate>${zone}</pubDate></item></channel></rss>`, AT)
          .items[0]?.publishedAt,
    );
    expect(new Set(times.map((time) => Date.parse(time ?? ""))).size).toBe(1);
  });

  it("reads Atom, with relative links and HTML titles", () => {
    const feed = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title type="html">A &lt;b&gt;B&lt;/b&gt;</title><link rel="edit" href="/e"/><link href="/c.html"/><updated>2026-03-07T01:00:00Z</updated><summary>S</summary></entry></feed>`,
      AT,
    );
    expect(feed.items).toEqual([
      { url: "https://vidu.example/c.html", title: "A B", teaser: "S", publishedAt: "2026-03-07T01:00:00Z" },
    ]);
  });

  it("reads RDF", () => {
    const feed = readFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="x"><title>N</title></channel><item rdf:about="https://vidu.example/d"><title>D</title><dc:date>2026-03-07</dc:date></item></rdf:RDF>`,
      AT,
    );
    expect(feed.items).toEqual([
      { url: "https://vidu.example/d", title: "D", publishedAt: "2026-03-07T00:00:00Z" },
    ]);
  });

  it("reads JSON Feed", () => {
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "N",
      hubs: [{ type: "WebSub", url: "https://hub.example/" }],
      items: [{ id: "1", url: "/e.html", title: "E", date_published: "2026-03-07T08:00:00+07:00" }],
    };
    expect(readFeed(JSON.stringify(json), AT)).toEqual({
      title: "N",
      hub: "https://hub.example/",
      items: [{ url: "https://vidu.example/e.html", title: "E", publishedAt: "2026-03-07T08:00:00+07:00" }],
    });
  });

  it("reads news sitemaps and indexes of sitemaps", () => {
    const news = readFeed(
      `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://vidu.example/f</loc><news:news><news:publication><news:name>Ví Dụ</news:name></news:publication><news:publication_date>2026-03-07T08:00+07:00</news:publication_date><news:title>F</news:title></news:news></url></urlset>`,
      AT,
    );
    expect(news.items).toEqual([
      { url: "https://vidu.example/f", title: "F", publishedAt: "2026-03-07T08:00:00+07:00" },
    ]);
    const index = readFeed(
      `<sitemapindex><sitemap><loc>https://vidu.example/s1.xml</loc></sitemap></sitemapindex>`,
      AT,
    );
    expect(index.sitemaps).toEqual(["https://vidu.example/s1.xml"]);
  });

  it("reads on where a feed says nonsense of what its addresses are relative to", () => {
    const text = `<feed xml:base="http://[" xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://"><title>Tin</title>
      <link href="/tin-1.html"/></entry></feed>`;
    expect(readFeed(text, "https://news.example/feed").items).toMatchObject([
      { url: "https://news.example/tin-1.html" },
    ]);
  });

  it("finds nothing in what is no feed", () => {
    for (const text of ["", "{", "[1]", "<html><p>x</p></html>", "\0\uD800"])
      expect(readFeed(text, AT).items).toEqual([]);
  });
});
