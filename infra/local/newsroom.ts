/** A small newspaper on loopback whose pages can be changed while it is read: for the demo, and for tests of the whole path. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Story {
  path: string;
  title: string;
  /** Standfirst and paragraphs, one per entry. */
  paragraphs: string[];
  caption?: string;
  /** ISO time; left out, the page does not say when it was published. */
  publishedAt?: string;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]!);

/** The noise of a news site: what changes with every visit and means nothing. */
interface Noise {
  comments: number;
  views: number;
  teasers: string[];
}

function page(title: string, head: string, main: string, noise: Noise): string {
  const teasers = noise.teasers.map(
    (teaser, n) => `<li><a href="/khac/${n}.html">${escapeHtml(teaser)}</a></li>`,
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)} - Báo Thử Nghiệm</title>${head}
<script>window.dataLayer=[{"views":${noise.views},"html":"</p><p>"}];</script></head>
<body><header><nav class="menu"><a href="/">Trang chủ</a><a href="/the-gioi">Thế giới</a><a href="/kinh-doanh">Kinh doanh</a></nav></header>
${main}
<aside class="sidebar box-tinlienquan"><h3>Tin liên quan</h3><ul>${teasers.join("")}</ul></aside>
<section id="comments"><h3>Ý kiến (${noise.comments})</h3></section>
<footer>© Báo Thử Nghiệm <script>track(${noise.views})</script></footer></body></html>`;
}

export class Newsroom {
  readonly stories = new Map<string, Story>();
  noise: Noise = {
    comments: 3,
    views: 120,
    teasers: ["Giá xăng tăng nhẹ từ chiều nay", "Bão đổi hướng, đi chậm lại"],
  };
  /** Paths that answer with this status instead of their page. */
  readonly broken = new Map<string, number>();
  /** Sent with every page besides its type. */
  headers: Record<string, string> = {};
  /** Requests so far, as `GET /path`. */
  readonly requests: string[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));

  async open(port = 0): Promise<string> {
    this.server.listen(port, "127.0.0.1");
    await once(this.server, "listening");
    return this.address;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  publish(story: Story): void {
    this.stories.set(story.path, story);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? "/", this.address).pathname;
    this.requests.push(`${request.method} ${path}`);
    const broken = this.broken.get(path);
    const body = broken ? `<h1>${broken}</h1>` : this.render(path);
    const status = broken ?? (body === undefined ? 404 : 200);
    response
      .writeHead(status, { "content-type": "text/html; charset=utf-8", ...this.headers })
      .end(body ?? "<h1>404</h1>");
  }

  private render(path: string): string | undefined {
    if (path === "/the-gioi") return this.renderListing();
    const story = this.stories.get(path);
    return story && this.renderStory(story);
  }

  private renderListing(): string {
    const items = [...this.stories.values()].map(
      ({ path, title, paragraphs }) =>
        `<article class="item-news"><h3><a href="${path}">${escapeHtml(title)}</a></h3><p>${escapeHtml(paragraphs[0]!.slice(0, 160))}</p></article>`,
    );
    return page("Thế giới", "", `<main class="list-news">${items.join("\n")}</main>`, this.noise);
  }

  private renderStory({ title, paragraphs, caption, publishedAt }: Story): string {
    const head =
      `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(title)}">` +
      (publishedAt ? `<meta property="article:published_time" content="${publishedAt}">` : "");
    const figure = caption
      ? `<figure><img src="/anh.jpg" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`
      : "";
    const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
    const main = `<main><article class="detail"><h1>${escapeHtml(title)}</h1><div class="content">${body}${figure}</div>
<div class="share">Chia sẻ · ${this.noise.views} lượt xem</div></article></main>`;
    return page(title, head, main, this.noise);
  }
}
