/** Pages of our own writing, each in the manner of markup of Vietnamese outlets and of foreign ones that write Vietnamese. */
import { describe, expect, it } from "vitest";
import { findLinks } from "../../shared/snapshot/find-links.ts";
import { readArticle } from "../../shared/snapshot/read-article.ts";

const TITLE = "Chủ tịch nước điện đàm với Tổng thống nước bạn";
const SAPO =
  "Hai nhà lãnh đạo nói chuyện gần một giờ tối 6/3, nhất trí sớm nối lại các chuyến thăm và mở thêm đường bay thẳng.";
const [FIRST, SECOND, THIRD] = [
  "Theo thông cáo, cuộc trao đổi diễn ra theo đề nghị của phía bạn, ngay sau khi hội đồng hai nước kết thúc phiên họp thường kỳ.",
  "Hai bên đánh giá cao kết quả hợp tác thời gian qua, nhất là về thương mại, nông nghiệp, giáo dục và giao lưu giữa các địa phương.",
  "Đây là lần thứ hai trong năm hai vị trao đổi trực tiếp; cuộc trước diễn ra hồi tháng 1 và kéo dài khoảng nửa giờ.",
] as const;
const CAPTION = "Chủ tịch nước trong cuộc điện đàm tối 6/3. Ảnh: Vi Dụ";
const TEASER = "Một bài khác nói về chuyến thăm của đoàn đại biểu quốc hội nước láng giềng";
const related = (name: string): string =>
  `<div class="${name}"><h3><a href="/bai-khac-post100002.html">${TEASER}</a></h3><p>${TEASER}, theo nguồn tin của báo, trong tuần này.</p></div>`;

/** What stands around the article's own markup: menu, share box, comments, most read, footer. */
const page = (head: string, article: string): string => `<!doctype html><html lang="vi"><head>
<title>${TITLE} | Báo Ví Dụ</title><meta property="og:title" content="${TITLE}"><meta property="og:description" content="${SAPO}">${head}</head>
<body><header><nav><a href="/chinh-tri">Chính trị</a><a href="/the-gioi">Thế giới</a></nav></header>${article}
<div class="box-comment"><p>Ý kiến bạn đọc (3)</p><p>Một bạn đọc viết dài, có dấu phẩy, để trông như một đoạn văn của bài báo này.</p></div>
<aside class="sidebar"><h3>Đọc nhiều</h3><p><a href="/nong-post100003.html">${TEASER}</a></p></aside>
<footer><p>Cơ quan chủ quản, giấy phép xuất bản, địa chỉ tòa soạn, điện thoại, thư điện tử của tòa soạn.</p></footer></body></html>`;

const time = '<meta property="article:published_time" content="2026-03-06T21:40:00+07:00">';
const zce = page(
  time,
  `<div class="article"><h1 class="article__title cms-title">${TITLE}</h1><div class="article__meta"><time class="time" datetime="2026-03-06T21:40:00+0700">06/03/2026 21:40 GMT+7</time><div class="author"><a href="/tac-gia/minh-anh.html">Minh Anh</a></div></div>
   <div class="article__social"><a href="#">Chia sẻ</a></div><div class="article__sapo cms-desc">${SAPO}</div><div class="article__body zce-content-body cms-body"><p>${FIRST}</p>
   <figure class="article__avatar"><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><p>${SECOND}</p>${related("article-relate")}<p>${THIRD}</p></div>
   <div class="article__tag"><h3>Từ khóa</h3><a href="/tag/dien-dam.html">#điện đàm</a></div></div>`,
);
const sortable = page(
  time,
  `<div class="detail__cmain"><div class="detail__cmain-main"><h1 class="detail-title"><span data-role="title">${TITLE}</span></h1><div class="detail-info"><div class="author-info"><a class="name">Minh Anh</a></div><div data-role="publishdate">06/03/2026 21:40 GMT+7</div></div>
   <h2 class="detail-sapo" data-role="sapo">${SAPO}</h2><div class="detail-content afcbc-body" data-role="content"><p>${FIRST}</p><figure class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><figcaption class="PhotoCMS_Caption"><p>${CAPTION}</p></figcaption></figure>
   <p>${SECOND}</p><div class="VCSortableInPreviewMode" type="RelatedOneNews"><a class="VCCTitle" href="/bai-khac-185100002.htm">${TEASER}</a></div><p>${THIRD}</p></div><div class="detail__related"><a href="/x-185100009.htm">${TEASER}</a></div></div></div>`,
);
const table = page(
  time,
  `<section class="main"><article class="the-article"><header class="the-article-header"><h1 class="the-article-title">${TITLE}</h1><ul class="the-article-meta"><li class="the-article-author"><a>Minh Anh</a></li><li class="the-article-publish">Thứ sáu, 6/3/2026 21:40 (GMT+7)</li></ul></header>
   <p class="the-article-summary">${SAPO}</p><div class="the-article-body"><p>${FIRST}</p><table class="picture" align="center"><tbody><tr><td class="pic"><img src="a.jpg"></td></tr><tr><td class="pCaption caption"><p>${CAPTION}</p></td></tr></tbody></table><p>${SECOND}</p>
   <p>${THIRD}</p></div><div class="article-related">${TEASER}</div></article></section>`,
);
const blocks = page(
  '<meta name="article:modified_time" content="2026-03-06T14:40:00.000Z">',
  `<main role="main"><div dir="ltr" class="bbc-x1"><h1 id="content" tabindex="-1">${TITLE}</h1></div><div dir="ltr" class="bbc-x2"><time datetime="2026-03-06">6 tháng 3 2026</time></div><figure class="bbc-x3"><p><img src="a.jpg"><span role="text"><span class="visually-hidden">Nguồn hình ảnh, </span>TTXVN</span></p><figcaption class="bbc-x4"><span class="visually-hidden">Chụp lại hình ảnh, </span><p>${CAPTION}</p></figcaption></figure>
   <div dir="ltr" class="bbc-x5"><p class="bbc-p"><b>${SAPO}</b></p></div><div dir="ltr" class="bbc-x5"><p class="bbc-p">${FIRST}</p></div><section role="region" aria-labelledby="recommendations-heading"><ul><li><a href="/vietnamese/articles/c2">${TEASER}</a></li></ul></section><div dir="ltr" class="bbc-x5"><p class="bbc-p">${SECOND}</p></div><div dir="ltr" class="bbc-x5"><p class="bbc-p">${THIRD}</p></div></main>`,
);
const plain = page(
  time,
  `<div id="content"><h1 class="post-title">${TITLE}</h1><span class="post-subinfo">06/03/2026 21:40</span><p class="post-summary">${SAPO}</p><div class="post-content"><p style="text-align: justify;">${FIRST}</p><p class="ck_legend caption"><em>${CAPTION}</em></p><p style="text-align: justify;">${SECOND}</p><p>${THIRD}</p><p style="text-align: right;"><strong>MINH ANH</strong></p></div>${related("tin-lien-quan")}</div>`,
);
const radio = page(
  time,
  `<div class="body-container"><h1 class="title pg-title">${TITLE}</h1><div class="published"><span class="date"><time pubdate="pubdate" datetime="2026-03-06T14:40:00+00:00">06/03/2026</time></span></div><div class="media-block"><figure class="media-image"><img src="a.jpg"><figcaption><span class="caption">${CAPTION}</span></figcaption></figure></div><div class="intro"><p>${SAPO}</p></div>
   <div id="article-content" class="content-floated-wrap"><div class="wsw"><p>${FIRST}</p><div class="wsw__embed"><p><a href="/a/2.html">${TEASER}</a></p></div><p>${SECOND}</p><p>${THIRD}</p></div></div></div>`,
);

describe("the manners of Vietnamese outlets", () => {
  const manners = { zce, sortable, table, blocks, plain, radio };
  it.each(Object.entries(manners))("reads all of the text and nothing else: %s", (_name, html) => {
    const { title, text, lang } = readArticle(html, { url: "https://vidu.example/dien-dam-post100001.html" });
    const lines = text.split("\n");
    expect({ title, lang }).toEqual({ title: TITLE, lang: "vi" });
    expect(lines).toEqual(expect.arrayContaining([SAPO, FIRST, SECOND, THIRD]));
    for (const line of lines) expect([SAPO, FIRST, SECOND, THIRD, CAPTION]).toContain(line);
  });

  it.each(Object.entries({ zce, sortable, table, plain }))("keeps the caption: %s", (_name, html) => {
    expect(readArticle(html).text.split("\n")).toContain(CAPTION);
  });

  it.each(Object.entries({ zce, sortable, table, plain, radio }))("knows the minute: %s", (_name, html) => {
    expect(Date.parse(readArticle(html).publishedAt ?? "")).toBe(Date.parse("2026-03-06T21:40:00+07:00"));
  });

  it("prefers the time that has its seconds", () => {
    const exact = zce.replace("T21:40:00+07:00", "T21:40:31+07:00");
    expect(readArticle(exact).publishedAt).toBe("2026-03-06T21:40:31+07:00");
  });
});

describe("articles told in several parts", () => {
  const part = (text: string): string =>
    `<div class="part"><p>${text}</p><p>${text} Và thêm một câu nữa.</p></div>`;

  it("reads parts that advertisements stand between", () => {
    const parts = [FIRST, SECOND, THIRD].map(part).join('<div class="ads-inline">Quảng cáo</div>');
    const { text } = readArticle(page("", `<h1>${TITLE}</h1><div class="wrap">${parts}</div>`));
    expect(text.split("\n")).toEqual(expect.arrayContaining([FIRST, SECOND, THIRD]));
  });

  it("reads the short article under the headline, not the long ones beside it", () => {
    const other = `<article class="postbox"><p>${SECOND} ${THIRD} ${SECOND}</p><p>${THIRD} ${SECOND} ${THIRD}</p></article>`;
    const own = `<article class="postbox"><h1>${TITLE}</h1><p>${SAPO} ${FIRST} ${SAPO.toUpperCase()}</p></article>`;
    const { text } = readArticle(page("", `<div id="primary">${own}${other}${other}${other}</div>`));
    expect(text).toBe(`${SAPO} ${FIRST} ${SAPO.toUpperCase()}`);
  });

  it("reads a body that stands in a head nobody closed", () => {
    const html = `<html><head><title>${TITLE}</title><div class="content"><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div></head></html>`;
    expect(readArticle(html).text.split("\n")).toEqual([FIRST, SECOND, THIRD]);
  });

  it("leaves out lines that say who posted what when, and calls at the end", () => {
    const ends = `<p>06/03/2026 - Posted by: Minh Anh - Category: News</p><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>More AP news: https://example.org/news</p><p>Note: all comments are moderated before they are shown.</p>`;
    const { text } = readArticle(page("", `<h1>${TITLE}</h1><div class="article-body">${ends}</div>`));
    expect(text.split("\n")).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe("listings of Vietnamese outlets", () => {
  const titles = [1, 2, 3, 4].map((n) => `Tin thứ ${n} về chuyến thăm của thủ tướng nước bạn`);
  const manners = {
    "post numbers": (n: number) => `/tin-thu-${n}-ve-chuyen-tham-post11000${n}.html`,
    "day and number": (n: number) => `/tin-thu-${n}-ve-chuyen-tham-1852603061234${n}.htm`,
    "sections and dates": (n: number) => `/the-gioi/2026/03/06/tin-thu-${n}-ve-chuyen-tham.html`,
    "numbers as segments": (n: number) => `/quoc-te/tin-tuc/tin-thu-${n}-ve-chuyen-tham-81234${n}`,
  };
  it.each(Object.entries(manners))("lists every article once and nothing else: %s", (_name, addressOf) => {
    const stories = titles.map(
      (title, n) =>
        `<article class="story"><figure><a href="${addressOf(n)}"><img alt=""></a></figure><h2 class="story__heading"><a href="${addressOf(n)}" title="${title}">${title}</a></h2><div class="story__summary">Tóm tắt.</div><a href="${addressOf(n)}#comment" class="story__count">12</a><a class="story__topic" href="/chu-de/chuyen-tham-cap-cao-cua-lanh-dao-12345.html">Chủ đề: chuyến thăm cấp cao của lãnh đạo</a><a href="/tac-gia/minh-anh-phong-vien-thuong-tru-123.html">Minh Anh, phóng viên thường trú</a></article>`,
    );
    const html = `<html><body><nav><a href="/the-gioi/phan-tich-binh-luan-quoc-te">Phân tích và bình luận quốc tế</a></nav><main>${stories.join("")}<a href="/video/ban-tin-thoi-su-toi-ngay-6-3-12345.html">Bản tin thời sự tối ngày 6/3</a><a href="/tag/quan-he-viet-nam-voi-nuoc-ban.html">Quan hệ Việt Nam với nước bạn</a></main></body></html>`;
    const links = findLinks(html, "https://vidu.example/the-gioi");
    expect(links.map((link) => link.title)).toEqual(titles);
    expect(links.map((link) => new URL(link.url).pathname)).toEqual([0, 1, 2, 3].map(addressOf));
  });
});
