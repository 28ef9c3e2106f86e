import { describe, expect, it } from "vitest";
import { readArticle, readPage } from "../../shared/snapshot/read-article.ts";

const SAPO =
  "Hai nhà lãnh đạo trao đổi trong 45 phút về lệnh ngừng bắn và thống nhất giữ đường dây liên lạc, theo thông báo của phủ tổng thống.";
const PARAGRAPHS = [
  "Cuộc trao đổi bắt đầu lúc 20h ngày 6/3, theo đề nghị của phía Paris, phát ngôn viên cho hay trong buổi họp báo tối muộn.",
  "Người phát ngôn nói thêm rằng hai bên đã đề cập đến an ninh hàng hải, giá năng lượng, và số phận của các thủy thủ bị giữ.",
  "Đây là lần thứ ba trong năm hai ông nói chuyện trực tiếp, sau các cuộc vào tháng 1 và tháng 2, đều kéo dài chưa tới nửa giờ.",
];

/** Laid out as Vietnamese outlets do it: standfirst outside the body, related links inside it, comments after. */
const NEWS_PAGE = `<!doctype html><html lang="vi"><head><title>Hai tổng thống điện đàm về ngừng bắn - Báo Ví Dụ</title>
<meta property="og:site_name" content="Báo Ví Dụ"><meta property="og:title" content="Hai tổng thống điện đàm về ngừng bắn">
<meta property="og:description" content="${SAPO}">
<link rel="canonical" href="/the-gioi/hai-tong-thong-dien-dam-4711001.html?utm_source=fb">
<script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Hai tổng thống điện đàm về ngừng bắn","datePublished":"2026-03-07T08:52:11.000 +07:00","author":[{"name":"Minh Ví"}],}]}</script></head>
<body style="display:none"><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/the-gioi">Thế giới</a></li></ul></nav>
<div class="detail"><h1 class="title-detail">Hai tổng thống điện đàm về ngừng bắn</h1><span class="date">Thứ bảy, 7/3/2026, 08:52 (GMT+7)</span>
<p class="sapo">${SAPO}</p><div class="detail-content"><p>${PARAGRAPHS[0] ?? ""}</p>
<figure><img src="a.jpg"><figcaption>Tổng thống trong phòng làm việc hôm 6/3. Ảnh: Ví Dụ</figcaption></figure>
<p>${PARAGRAPHS[1] ?? ""}</p><div class="tin-lien-quan"><p>Tin liên quan</p><a href="/a-1.html">Một bài khác về cuộc đàm phán kéo dài nhiều ngày</a></div>
<p>${PARAGRAPHS[2] ?? ""}</p></div><div class="social-share">Chia sẻ bài viết</div>
<div id="comments"><p>12 bình luận</p><p>Một bạn đọc viết khá dài ở đây, có dấu phẩy, để trông giống một đoạn văn của bài báo.</p></div></div>
<footer>Giấy phép số 1, cơ quan chủ quản, địa chỉ tòa soạn, điện thoại, thư điện tử của tòa soạn.</footer></body></html>`;

describe("readArticle", () => {
  const article = readArticle(NEWS_PAGE, {
    url: "https://vidu.example/the-gioi/hai-tong-thong-dien-dam-4711001.html",
  });

  it("reads standfirst, paragraphs and captions in order, and nothing around them", () => {
    expect(article.text.split("\n")).toEqual([
      SAPO,
      PARAGRAPHS[0],
      "Tổng thống trong phòng làm việc hôm 6/3. Ảnh: Ví Dụ",
      PARAGRAPHS[1],
      PARAGRAPHS[2],
    ]);
  });

  it("reads title, author, time, address and language, from JSON-LD with a stray comma too", () => {
    expect(article).toMatchObject({
      title: "Hai tổng thống điện đàm về ngừng bắn",
      author: "Minh Ví",
      publishedAt: "2026-03-07T08:52:11+07:00",
      canonicalUrl: "https://vidu.example/the-gioi/hai-tong-thong-dien-dam-4711001.html",
      lang: "vi",
    });
  });

  it("reads the time from the byline where no markup gives it", () => {
    const bare = NEWS_PAGE.replace(/<script[\s\S]*?<\/script>/, "");
    expect(readArticle(bare).publishedAt).toBe("2026-03-07T08:52:00+07:00");
  });

  it("reads only what is selected and never what is ignored", () => {
    const chosen = readArticle(NEWS_PAGE, {
      select: ".detail-content",
      ignore: [".tin-lien-quan", "figure"],
    });
    expect(chosen.text.split("\n")).toEqual(PARAGRAPHS);
  });
});

describe("readArticle on pages that are broken or mean harm", () => {
  it("joins text that comments split", () => {
    const html = `<article><h1>Giá dầu</h1><p>Giá dầu ở mức 90<!-- -->.<!-- -->74 USD một thùng, cao nhất trong nhiều tháng, theo sàn giao dịch.</p></article>`;
    expect(readArticle(html).text).toContain("90.74 USD");
  });

  it("keeps the body behind a script of many megabytes and a tag inside a data attribute", () => {
    const big = `<head><script>${"var a = '<p>no</p>';".repeat(200_000)}</script></head>`;
    const html = `<html>${big}<body data-x='{"a":"<b>x</b>"}'><div class="content"><p>${PARAGRAPHS.join("</p><p>")}</p></div></body></html>`;
    expect(readArticle(html).text.split("\n")).toEqual(PARAGRAPHS);
  });

  it("survives deep nesting, unclosed tags, NUL bytes and lone surrogates within bounds", () => {
    const started = performance.now();
    for (const html of [
      "<div>".repeat(200_000),
      "<b><p>".repeat(50_000) + "x",
      "a\0b\uD800<p",
      "",
      "<",
      "<!--",
      "<script>",
      "</p>".repeat(1000),
    ])
      expect(() => readArticle(html)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("readPage", () => {
  it("reads every visible line", () => {
    expect(readPage("<title>T</title><nav>Menu</nav><p>Một</p><ul><li>Hai<li>Ba</ul>").text).toBe(
      "Menu\nMột\nHai\nBa",
    );
  });
});
