import { createServer as createTcpServer } from "node:net";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { anyAddress, isPublicAddress } from "../../shared/fetch/address-guard.ts";
import { FetchError } from "../../shared/fetch/fetch-error.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import type { PageFetcherOptions } from "../../shared/fetch/fetch-page.ts";
import { certificate } from "./self-signed.ts";
import { listen, serve, serveSecurely } from "./serve.ts";

function fetcher(options: Partial<PageFetcherOptions> = {}) {
  const made = createPageFetcher({
    userAgent: "Parley/1.0 (+https://parley.example)",
    now: () => new Date(),
    isAllowed: anyAddress,
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

/** "Hai nhà lãnh đạo điện đàm trong 50 phút. " forty times over, by zstd -19. */
const inZstd = Buffer.from(
  "KLUv/QRo7QEARANIYWkgbmjDoCBsw6NuaCDEkeG6oW8gxJFp4buHbiDEkcOgbSB0cm9uZyA1MCBwaMO6dC4gAQCU/v0VFGnRLFQ=",
  "base64",
);

/** The error that the fetch ends in. */
async function failure(fetching: Promise<unknown>): Promise<FetchError> {
  const error: unknown = await fetching.then(
    () => new Error("it was fetched"),
    (reason: unknown) => reason,
  );
  if (error instanceof FetchError) return error;
  throw error;
}

test("fetches a page with an honest name and keeps the headers that matter", async () => {
  let asked: Record<string, unknown> = {};
  const base = await serve((request, response) => {
    asked = request.headers;
    response.setHeader("ETag", '"v1"').setHeader("Set-Cookie", "a=b").setHeader("Content-Type", "text/html");
    response.end("<p>Tin mới</p>");
  });
  const page = await fetcher().fetchPage({ url: `${base}/tin#binh-luan` });
  expect(page).toMatchObject({
    status: 200,
    url: `${base}/tin`,
    notModified: false,
    bytes: 16,
    redirects: [],
  });
  expect(page.body.toString()).toBe("<p>Tin mới</p>");
  expect(page.headers).toMatchObject({ etag: '"v1"', "content-type": "text/html" });
  expect(page.headers).not.toHaveProperty("set-cookie");
  expect(asked["user-agent"]).toBe("Parley/1.0 (+https://parley.example)");
});

test("asks with the validators it is given and takes 304 for not modified", async () => {
  const base = await serve((request, response) => {
    const known =
      request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] !== undefined;
    response.writeHead(known ? 304 : 200, { ETag: '"v1"' }).end(known ? undefined : "mới");
  });
  const lastModified = "Sat, 21 Nov 2026 10:00:00 GMT";
  const page = await fetcher().fetchPage({ url: base, etag: '"v1"', lastModified });
  expect(page).toMatchObject({ status: 304, notModified: true, bytes: 0 });
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["gzip, br", (text: string) => brotliCompressSync(gzipSync(text))],
])("undoes the content-encoding %s", async (encoding, encode) => {
  const base = await serve((_, response) => {
    response.writeHead(200, { "Content-Encoding": encoding }).end(encode("Hai nhà lãnh đạo điện đàm"));
  });
  const page = await fetcher().fetchPage({ url: base });
  expect(page.body.toString()).toBe("Hai nhà lãnh đạo điện đàm");
});

test("calls a broken content-encoding an error", async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { "Content-Encoding": "gzip" }).end("not gzip at all");
  });
  expect(await failure(fetcher().fetchPage({ url: base }))).toMatchObject({
    code: "bad-encoding",
    transient: false,
  });
});

test("speaks HTTP/2 where the server does", async () => {
  const versions: string[] = [];
  const base = await serveSecurely((request, response) => {
    versions.push(request.httpVersion);
    response.setHeader("etag", '"h2"');
    response.end("qua HTTP/2");
  });
  const { fetchPage } = fetcher({ ca: certificate });
  await fetchPage({ url: base });
  const page = await fetchPage({ url: base });
  expect(page).toMatchObject({ status: 200, headers: { etag: '"h2"' } });
  expect(page.body.toString()).toBe("qua HTTP/2");
  expect(versions).toEqual(["2.0", "2.0"]);
});

test.each([
  ["br", brotliCompressSync("Hai nhà lãnh đạo điện đàm")],
  ["gzip", gzipSync("Hai nhà lãnh đạo điện đàm")],
  ["zstd", inZstd],
])("undoes %s over HTTP/2, and takes a 304 there", async (encoding, body) => {
  const base = await serveSecurely((request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { "content-encoding": encoding, etag: '"v1"' }).end(body);
  });
  const { fetchPage } = fetcher({ ca: certificate });
  const page = await fetchPage({ url: base });
  expect(page.body.toString()).toContain("Hai nhà lãnh đạo điện đàm");
  expect(page.wireBytes).toBe(body.length);
  expect(await fetchPage({ url: base, etag: '"v1"' })).toMatchObject({ status: 304, notModified: true });
});

test("keeps its limits over HTTP/2: size, unpacked size and time", async () => {
  const bomb = brotliCompressSync(Buffer.alloc(8_000_000), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
  const base = await serveSecurely((request, response) => {
    if (request.url === "/bomb") response.writeHead(200, { "content-encoding": "br" }).end(bomb);
    else if (request.url === "/endless") {
      const flood = setInterval(() => response.write("x".repeat(50_000)), 1);
      response.on("close", () => clearInterval(flood));
    }
  });
  const limits = { total: 400, wireBytes: 300_000, decodedBytes: 1_000_000 };
  const { fetchPage } = fetcher({ ca: certificate, limits });
  for (const [path, code] of [
    ["/bomb", "too-large"],
    ["/endless", "too-large"],
    ["/silent", "timeout"],
  ])
    expect(await failure(fetchPage({ url: `${base}${path}` })), path).toMatchObject({ code });
  // The connection that was cut off is no reason to fail afterwards.
  expect((await failure(fetchPage({ url: `${base}/silent` }))).code).toBe("timeout");
});

test("does not trust a certificate that nobody vouches for", async () => {
  const base = await serveSecurely((_, response) => void response.end());
  expect(await failure(fetcher().fetchPage({ url: base }))).toMatchObject({ code: "tls", transient: false });
});

test("keeps the connection for the next page of the same host", async () => {
  const ports = new Set<number | undefined>();
  const base = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end("x");
  });
  const { fetchPage } = fetcher();
  for (let time = 0; time < 3; time++) await fetchPage({ url: base });
  expect(ports.size).toBe(1);
});

test("tries again at once when a kept connection turns out to be closed", async () => {
  let requests = 0;
  const base = await serve((request, response) => {
    requests += 1;
    if (requests === 2) request.socket.destroy();
    else response.end("x");
  });
  const { fetchPage } = fetcher();
  await fetchPage({ url: base });
  expect(await fetchPage({ url: base })).toMatchObject({ status: 200 });
  expect(requests).toBe(3);
});

test("follows redirects and says where they led", async () => {
  const base = await serve((request, response) => {
    if (request.url === "/cu") response.writeHead(301, { Location: "/moi" }).end();
    else if (request.url === "/moi") response.writeHead(302, { Location: "bai?id=1" }).end();
    else response.end("đến nơi");
  });
  const page = await fetcher().fetchPage({ url: `${base}/cu` });
  expect(page).toMatchObject({
    url: `${base}/bai?id=1`,
    redirects: [
      { status: 301, url: `${base}/moi` },
      { status: 302, url: `${base}/bai?id=1` },
    ],
  });
});

test.each([
  ["in a circle", "/"],
  ["ever on", "/more"],
  ["to another protocol", "file:///etc/passwd"],
  ["with a password", "http://user:secret@example.test/"],
  ["to nonsense", "http://[::"],
])("refuses a redirect %s", async (_, location) => {
  let hops = 0;
  const base = await serve((__, response) => {
    hops += 1;
    response.writeHead(302, { Location: location === "/more" ? `/more${hops}` : location }).end();
  });
  expect(await failure(fetcher().fetchPage({ url: base }))).toMatchObject({ code: "bad-redirect" });
  expect(hops).toBeLessThan(10);
});

test.each(["file:///etc/passwd", "ftp://example.test/", "http://user:pw@example.test/", "not a url"])(
  "refuses to fetch %s",
  async (url) => {
    expect(await failure(fetcher().fetchPage({ url }))).toMatchObject({ code: "bad-url", transient: false });
  },
);

test("gives up on a server slower than the limit, and reads it once it is quicker", async () => {
  let delay = 400;
  const base = await serve((_, response) => {
    setTimeout(() => response.end("x"), delay);
  });
  const { fetchPage } = fetcher({ limits: { total: 150 } });
  expect(await failure(fetchPage({ url: base }))).toMatchObject({ code: "timeout", transient: true });
  delay = 0;
  expect(await fetchPage({ url: base })).toMatchObject({ status: 200 });
});

test("gives up on a body that trickles for ever", async () => {
  const base = await serve((_, response) => {
    const drip = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(drip));
  });
  expect(await failure(fetcher({ limits: { total: 200 } }).fetchPage({ url: base }))).toMatchObject({
    code: "timeout",
  });
});

test("does not read a body that is announced over the limit", async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { "Content-Length": 5_000_000 });
    response.write("x");
  });
  const error = await failure(fetcher({ limits: { wireBytes: 100_000 } }).fetchPage({ url: base }));
  expect(error).toMatchObject({ code: "too-large", transient: false });
});

test("stops reading an endless body at the limit", async () => {
  let sent = 0;
  const base = await serve((_, response) => {
    const flood = setInterval(() => {
      sent += 100_000;
      response.write(Buffer.alloc(100_000));
    }, 1);
    response.on("close", () => clearInterval(flood));
  });
  const error = await failure(fetcher({ limits: { wireBytes: 300_000 } }).fetchPage({ url: base }));
  expect(error.code).toBe("too-large");
  expect(sent).toBeLessThan(20_000_000);
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
])("refuses a %s bomb without unpacking it", async (encoding, encode) => {
  const bomb = encode(Buffer.alloc(10_000_000));
  const base = await serve((_, response) => {
    response.writeHead(200, { "Content-Encoding": encoding }).end(bomb);
  });
  const before = process.memoryUsage.rss();
  const error = await failure(fetcher({ limits: { decodedBytes: 1_000_000 } }).fetchPage({ url: base }));
  expect(error.code).toBe("too-large");
  expect(process.memoryUsage.rss() - before).toBeLessThan(30_000_000);
});

/** A server that answers each connection with these bytes and then closes it. */
async function serveBytes(bytes: string): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(bytes));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

test("does not take half a body for a page when Content-Length promised more", async () => {
  const base = await serveBytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf a page");
  expect(await failure(fetcher().fetchPage({ url: base }))).toMatchObject({
    code: "interrupted",
    transient: true,
  });
});

test("reads no further than a Content-Length that is too small", async () => {
  const base = await serveBytes("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage and more");
  const page = await fetcher().fetchPage({ url: base });
  expect(page.body.toString()).toBe("page");
});

test("survives an answer that is no HTTP", async () => {
  const base = await serveBytes("SSH-2.0-OpenSSH_9.6\r\n");
  expect(await failure(fetcher().fetchPage({ url: base }))).toMatchObject({ code: "interrupted" });
});

test("names a host that does not exist and one that nobody listens on", async () => {
  const resolve: PageFetcherOptions["resolve"] = (host, _, callback) =>
    host === "nowhere.example"
      ? callback(Object.assign(new Error("no such host"), { code: "ENOTFOUND" }), [])
      : callback(null, [{ address: "127.0.0.1", family: 4 }]);
  const { fetchPage } = fetcher({ resolve });
  expect(await failure(fetchPage({ url: "http://nowhere.example/" }))).toMatchObject({
    code: "dns",
    transient: true,
  });
  expect(await failure(fetchPage({ url: "http://closed.example:1/" }))).toMatchObject({ code: "connect" });
});

test.each([
  "127.0.0.1",
  "169.254.169.254",
  "[::1]",
  "[::ffff:10.0.0.1]",
  "0x7f.1",
  "2130706433",
  "100.64.1.1",
])("refuses the private address %s", async (host) => {
  const error = await failure(fetcher({ isAllowed: isPublicAddress }).fetchPage({ url: `http://${host}/` }));
  expect(error).toMatchObject({ code: "refused-address", transient: false });
});

/** A server that may be called, on 127.0.0.1, which sends everybody on to somewhere else. */
test.each([
  "http://127.0.0.2/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.2]/",
  "http://0.0.0.0/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://10.0.0.1/",
  "http://inside.example/",
  "http://mapped.example/",
])("refuses to be redirected to %s, at once or by a detour", async (target) => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { Location: request.url === "/detour" ? "/straight" : target }).end();
  });
  const { fetchPage } = fetcher({
    isAllowed: (address) => address === "127.0.0.1",
    resolve: (host, _, callback) =>
      callback(
        null,
        host === "mapped.example"
          ? [{ address: "::ffff:10.0.0.1", family: 6 }]
          : [{ address: "10.0.0.1", family: 4 }],
      ),
  });
  for (const path of ["/straight", "/detour"])
    expect((await failure(fetchPage({ url: `${base}${path}` }))).code, path).toBe("refused-address");
  expect(asked).toEqual(["/straight", "/detour", "/straight"]);
});

test("connects to the very address that was judged, so that a name cannot be turned in between", async () => {
  const base = await serve((request, response) => response.end(request.socket.localAddress));
  const { port } = new URL(base);
  const answers = ["127.0.0.1", "10.0.0.1", "10.0.0.1"];
  let asked = 0;
  const { fetchPage } = fetcher({
    isAllowed: (address) => address === "127.0.0.1",
    resolve: (_, __, callback) => callback(null, [{ address: answers[asked++] ?? "", family: 4 }]),
  });
  const page = await fetchPage({ url: `http://turning.example:${port}/` });
  expect(page.body.toString()).toBe("127.0.0.1");
  expect(asked).toBe(1);
});

test("refuses a name that resolves to loopback, whatever it resolved to before", async () => {
  let answers = 0;
  const error = await failure(
    fetcher({
      isAllowed: isPublicAddress,
      resolve: (_, __, callback) => {
        answers += 1;
        callback(null, [{ address: "127.0.0.1", family: 4 }]);
      },
    }).fetchPage({ url: "http://rebound.example/" }),
  );
  expect(error.code).toBe("refused-address");
  expect(error.message).toContain("127.0.0.1");
  expect(answers).toBe(1);
});

test("reports when a busy server wants us back, and until when a page is fresh", async () => {
  const base = await serve((request, response) => {
    if (request.url === "/busy") response.writeHead(429, { "Retry-After": "120" }).end("slow down");
    else response.writeHead(200, { "Cache-Control": "public, max-age=300" }).end("x");
  });
  const { fetchPage } = fetcher({ now: () => new Date("2026-11-21T10:00:00Z") });
  expect(await fetchPage({ url: `${base}/busy` })).toMatchObject({
    status: 429,
    notBefore: "2026-11-21T10:02:00.000Z",
  });
  expect(await fetchPage({ url: base })).toMatchObject({ freshUntil: "2026-11-21T10:05:00.000Z" });
});
