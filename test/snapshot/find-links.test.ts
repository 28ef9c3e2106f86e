import { describe, expect, it } from "vitest";
import { findLinks } from "../../shared/snapshot/find-links.ts";
import { tellKind } from "../../shared/snapshot/tell-kind.ts";

const AT = "https://vidu.example/the-gioi";
const card = (slug: string, title: string, teaser = ""): string =>
  `<article class="item"><a href="${slug}" title="${title}"><img></a><h3 class="title"><a href="${slug}?utm_source=home#c">${title}</a></h3><p class="lead"><a href="${slug}">${teaser}</a></p></article>`;
const TEASER = "Cuộc trao đổi kéo dài gần một giờ, tập trung vào lệnh ngừng bắn và an ninh hàng hải.";
const LISTING = `<html><body><nav><a href="/thoi-su">Thời sự</a><a href="/cac-tin-moi-nhat-trong-ngay-hom-nay">Các tin mới nhất trong ngày</a></nav>
<a href="/tag/hoi-nghi-thuong-dinh-nam-2026-123456">Hội nghị thượng đỉnh năm 2026</a>
${card("/hai-tong-thong-dien-dam-ve-ngung-ban-4711001.html", "Hai tổng thống điện đàm về ngừng bắn", TEASER)}
${card("https://ads.example/mua-xe-tra-gop-lai-suat-thap-99999.html", "Mua xe trả góp lãi suất thấp")}
${card("/video/toan-canh-cuoc-gap-o-geneva-88221.html", "Toàn cảnh cuộc gặp ở Geneva")}
${Array.from({ length: 9 }, (_, i) => card(`/mot-tin-khac-trong-ngay-so-471200${String(i)}.html`, `Một tin khác trong ngày số ${String(i)}`)).join("")}
</body></html>`;

describe("findLinks", () => {
  const links = findLinks(LISTING, AT);

  it("lists each article once, with headline and teaser, and no menu, tag, video hub or ad", () => {
    expect(links[0]).toEqual({
      url: "https://vidu.example/hai-tong-thong-dien-dam-ve-ngung-ban-4711001.html",
      title: "Hai tổng thống điện đàm về ngừng bắn",
      teaser: TEASER,
    });
    expect(links).toHaveLength(10);
  });
});

describe("tellKind", () => {
  it("tells a listing, feeds, sitemaps and pages apart by content", () => {
    expect(tellKind("text/html", LISTING, AT)).toBe("listing");
    expect(tellKind("text/html", `<?xml version="1.0"?><!-- x --><rss version="2.0">`, AT)).toBe("feed");
    expect(tellKind("text/xml", `<feed xmlns="http://www.w3.org/2005/Atom">`, AT)).toBe("feed");
    expect(tellKind("application/json", `{"version":"https://jsonfeed.org/version/1"}`, AT)).toBe("feed");
    expect(tellKind("text/xml", `<urlset>`, AT)).toBe("sitemap");
    expect(tellKind("text/html", `<p>Trang đang được xây dựng.</p>`, AT)).toBe("page");
    expect(tellKind("text/plain", `một dòng`, AT)).toBe("page");
  });
});
