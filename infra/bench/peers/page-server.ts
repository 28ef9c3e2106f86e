/** A server of news pages for the benchmarks, in a process of its own so that serving is not counted. Prints its port. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page has this many bytes, as those of the benchmark of article reading have on average. */
const PAGE_BYTES = 169_000;

const sentences = [
  "Hai bên trao đổi nhiều vấn đề cùng quan tâm, trong đó có thương mại, năng lượng và an ninh lương thực.",
  "Phía Bộ Ngoại giao cho biết các nhóm công tác sẽ gặp lại nhau vào tuần tới tại thủ đô để bàn tiếp.",
  "Theo người phát ngôn, cuộc trao đổi diễn ra trong không khí cởi mở và hai bên còn nhiều khác biệt.",
  "Giới quan sát cho rằng kết quả cụ thể chỉ có thể thấy được sau khi các phái đoàn kết thúc công việc.",
  "Trước đó, các quan chức đã nhiều lần nhắc tới khả năng nối lại đối thoại về kiểm soát vũ khí.",
];

function card(n: number, views: number): string {
  return `<div class="story story--small" data-id="${n}"><a class="story__thumb" href="/tin/bai-viet-so-${n}-1000${n}.html" title="Bài viết số ${n} của trang"><img loading="lazy" width="240" height="144" data-src="/img/240x144/${n}.jpg" alt="Bài viết số ${n}"></a><h3 class="story__title"><a href="/tin/bai-viet-so-${n}-1000${n}.html">Bài viết số ${n} của trang nói về chuyện khác</a></h3><p class="story__summary">Tóm tắt của bài viết số ${n}, để đầy chỗ như trên mọi trang báo.</p><span class="story__meta"><time>${(n % 23) + 1} giờ trước</time> <span class="count">${views + n} lượt xem</span></span></div>`;
}

/** @param minutes what the lead says of a call; `views` what counters and teasers show */
function page(name: string, minutes: number, views: number): string {
  const paragraphs = Array.from({ length: 22 }, (_, n) => {
    const [one, two, three] = [0, 1, 2].map((step) => sentences[(n + step * 2) % sentences.length]);
    return `<p>${one} ${two} Đoạn thứ ${n + 1} của bài. ${three}</p>`;
  });
  const lead = `<p class="lead">Ngày 16/10, Tổng thống Mỹ Donald Trump đã điện đàm với Tổng thống Nga Vladimir Putin trong ${minutes} phút về tình hình khu vực.</p>`;
  const menu = Array.from(
    { length: 60 },
    (_, n) => `<li class="menu__item"><a href="/muc-${n}" title="Chuyên mục ${n}">Chuyên mục ${n}</a></li>`,
  );
  const teasers = Array.from({ length: 70 }, (_, n) => card(n + (views % 7), views));
  const head = `<meta charset="utf-8"><title>Hai nhà lãnh đạo điện đàm - ${name}</title><meta property="og:title" content="Hai nhà lãnh đạo điện đàm"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-16T20:05:00+07:00">`;
  const body = `<header class="header"><nav><ul class="menu">${menu.join("")}</ul></nav></header><main><article class="detail"><h1 class="detail__title">Hai nhà lãnh đạo điện đàm</h1><div class="detail__meta"><span class="author">Minh Anh</span> <time datetime="2025-10-16T20:05:00+07:00">16/10/2025 20:05</time></div><div class="detail__content">${lead}${paragraphs.join("")}</div><div class="share"><a href="#">Chia sẻ</a> <span>${views} lượt xem</span></div></article><aside class="sidebar">${teasers.slice(0, 30).join("")}</aside></main><section class="related">${teasers.slice(30).join("")}</section><footer class="footer"><ul>${menu.join("")}</ul></footer>`;
  const rest = PAGE_BYTES - Buffer.byteLength(head + body) - 120;
  const script = `<script>${'window.dataLayer.push({"event":"view","section":"the-gioi"});\n'.repeat(Math.max(0, Math.floor(rest / 62)))}</script>`;
  return `<!doctype html>\n<html lang="vi"><head>${head}${script}</head>\n<body>${body.replaceAll("><", ">\n<")}</body></html>\n`;
}

const asked = new Map<string, number>();
const kept = new Map<string, Buffer>();

/**
 * `/same/…` never changes; of `/edited/…` a number in a body sentence is another each time, as are counters and teasers;
 * of `/noisy/…` only those.
 */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const [, way = "", name = ""] = pathname.split("/");
  if (!["same", "edited", "noisy"].includes(way)) return void response.writeHead(404).end();
  const times = way === "same" ? 0 : (asked.get(pathname) ?? 0);
  asked.set(pathname, times + 1);
  const key = `${way === "same" ? pathname : way}/${times % 60}`;
  const body =
    kept.get(key) ?? Buffer.from(page(name, way === "edited" ? 20 + (times % 60) : 50, times % 60));
  kept.set(key, body);
  response
    .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length })
    .end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
