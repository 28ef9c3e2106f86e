import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeAlert, type Style } from "../../shared/mail/compose-alert.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { writeHtml } from "../../shared/mail/write-html.tsx";
import { writeText } from "../../shared/mail/write-text.ts";
import { makePeople } from "../../shared/people/people.ts";
import { claim, record, wholeContact } from "./told-contact.ts";

/** Where Debian, Fedora and the Chrome installers put it; CHROMIUM names another place. */
const program = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));
if (!program) process.stderr.write("mail-look: skipped, as no Chromium is found; name one with CHROMIUM\n");

const folder = "node_modules/.cache/mail-look";
const shorter = { ...record, durationMinutes: { min: 50, max: 50 }, place: null };
const states = [shorter, record];
const other = claim({
  page: {
    ...claim().page,
    outlet: "hangtin.example.org",
    url: "https://hangtin.example.org/a".padEnd(200, "x"),
  },
  record: {
    ...shorter,
    evidence: [{ quote: "Cuộc nói chuyện kéo dài 50 phút, theo một trợ lý.", start: 0, end: 9 }],
  },
});
const whole = wholeContact(states, { claims: [claim(), other] });
const style: Style = {
  reader: { lang: "vi", timeZone: "Europe/Berlin" },
  baseUrl: "https://parley.example",
  name: nameWith(makePeople()),
  now: new Date("2025-12-28T18:00:00Z"),
};
const footer = [
  ["Bạn nhận thư này vì đã đăng ký."],
  [{ text: "Hủy nhận thư", href: "https://parley.example/x" }],
];
const telling = {
  whole: { ...whole, contact: { ...whole.contact, disputed: ["durationMinutes" as const] } },
};
const letter = composeAlert({ ...telling, revision: 2, toldBefore: 1, background: false }, footer, style);
const html = writeHtml(letter);

describe.skipIf(!program)("an alert in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    browser = await chromium.launch({ executablePath: program!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  it.each([
    { scheme: "light" as const, width: 360 },
    { scheme: "dark" as const, width: 360 },
    { scheme: "light" as const, width: 800 },
    { scheme: "dark" as const, width: 800 },
  ])("fits and can be read, $scheme, $width px wide", async ({ scheme, width }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(html);
    const look = await page.evaluate(`(() => {
      const colours = (element) => {
        let back = element;
        while (back && getComputedStyle(back).backgroundColor === "rgba(0, 0, 0, 0)") back = back.parentElement;
        return [getComputedStyle(element).color, back ? getComputedStyle(back).backgroundColor : "rgb(255, 255, 255)"];
      };
      const light = (rgb) => rgb.match(/[0-9.]+/g).slice(0, 3).map(Number).map((c) => c / 255)
        .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, n) => sum + c * [0.2126, 0.7152, 0.0722][n], 0);
      const contrast = ([a, b]) => {
        const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
      };
      const shown = [...document.querySelectorAll(".page *")].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        background: getComputedStyle(document.body).backgroundColor,
        poor: shown.map((e) => [e.textContent.slice(0, 30), contrast(colours(e))]).filter(([, c]) => c < 4.5),
      };
    })()`);
    await page.screenshot({ path: `${folder}/${scheme}-${width}.png`, fullPage: true });
    await page.close();
    const background = scheme === "dark" ? "rgb(21, 23, 26)" : "rgb(255, 255, 255)";
    expect(look).toEqual({ overflow: 0, background, poor: [] });
    expect(asked.filter((url) => url !== "about:blank")).toEqual([]);
  });

  it("says in plain text all that HTML says", async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const shown = words(await page.evaluate(`document.querySelector(".page").innerText`));
    const plain = new Set(words(writeText(letter)));
    expect(shown.filter((word) => !plain.has(word))).toEqual([]);
    await page.close();
  });
});
