import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeHtml } from "../../shared/mail/write-html.tsx";
import { writeText } from "../../shared/mail/write-text.ts";
import { differenceOf, fontsOf, goldenOf } from "./compare-screenshots.ts";
import { everyMail } from "./every-mail.ts";

/** Where Debian, Fedora and the Chrome installers put it; CHROMIUM names another place. */
const program = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));
if (!program) process.stderr.write("mail-look: skipped, as no Chromium is found; name one with CHROMIUM\n");

/** Screenshots of the last run, to look at. */
const shots = "node_modules/.cache/mail-look";
/** Share of pixels: one number of a mail is more, and another smoothing of the same letters less. */
const MOST_DIFFERENT = 0.0001;
const LOOKS = [
  { scheme: "light" as const, width: 360 },
  { scheme: "dark" as const, width: 360 },
  { scheme: "light" as const, width: 720 },
];
const looks = everyMail.flatMap(({ name, letter }) => LOOKS.map((look) => ({ name, letter, ...look })));

/** What is wrong with a page: how far it is too wide, texts with too little contrast, images, empty links. */
const INSPECT = `(() => {
  const behind = (element) => {
    while (element && getComputedStyle(element).backgroundColor === "rgba(0, 0, 0, 0)") element = element.parentElement;
    return element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
  };
  const light = (rgb) => rgb.match(/[0-9.]+/g).slice(0, 3).map(Number).map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, n) => sum + c * [0.2126, 0.7152, 0.0722][n], 0);
  const contrast = (element) => {
    const [high, low] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const shown = [...document.querySelectorAll(".page *")].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  return {
    overflow: document.documentElement.scrollWidth - innerWidth,
    poor: shown.map((e) => [e.textContent.slice(0, 30), contrast(e)]).filter(([, c]) => c < 4.5),
    images: document.images.length,
    background: getComputedStyle(document.querySelector(".page")).backgroundColor,
  };
})()`;

/** Addresses aside: where a mail has a link, plain text writes it out. */
const words = (text: string) => text.replace(/https?:\S+/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(!program)("mails in Chromium", () => {
  let browser: Browser;
  let goldens = "";
  const asked: string[] = [];
  const pages = new Map<string, Page>();
  const shoot = async (html: string, { scheme, width }: (typeof LOOKS)[number]) => {
    const page = pages.get(`${scheme} ${width}`)!;
    asked.splice(0);
    await page.setContent(html);
    const found: unknown = await page.evaluate(INSPECT);
    const screenshot = await page.screenshot({ fullPage: true });
    return { found, screenshot, asked: asked.filter((url) => url !== "about:blank") };
  };
  beforeAll(async () => {
    await mkdir(shots, { recursive: true });
    browser = await chromium.launch({ executablePath: program!, args: ["--no-sandbox"] });
    for (const { scheme, width } of LOOKS) {
      const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: scheme });
      page.on("request", (request) => asked.push(request.url()));
      pages.set(`${scheme} ${width}`, page);
    }
    goldens = join("test/mail/goldens", await fontsOf(browser, writeHtml(everyMail[0]!.letter)));
    if (!existsSync(goldens) && !process.env["UPDATE_GOLDENS"])
      process.stderr.write(`mail-look: no goldens for the fonts here; UPDATE_GOLDENS=1 makes ${goldens}\n`);
  });
  afterAll(() => browser.close());

  it.each(looks)("$name can be read, $scheme, $width px wide, and looks as it did", async (look) => {
    const { name, letter, scheme, width } = look;
    const { found, screenshot, asked } = await shoot(writeHtml(letter), look);
    const background = scheme === "dark" ? "rgb(25, 28, 32)" : "rgb(255, 255, 255)";
    expect(found).toEqual({ overflow: 0, poor: [], images: 0, background });
    expect(asked).toEqual([]);
    const file = `${name}-${scheme}-${width}`;
    await writeFile(join(shots, `${file}.png`), screenshot);
    const golden = name.endsWith("-vi") && (await goldenOf(goldens, file, screenshot));
    if (golden) expect(await differenceOf(browser, golden, screenshot)).toBeLessThan(MOST_DIFFERENT);
  });

  it("sees a number that differs", async () => {
    const html = writeHtml(everyMail[0]!.letter);
    const [one, other] = [await shoot(html, LOOKS[0]!), await shoot(html.replaceAll("75", "95"), LOOKS[0]!)];
    expect(await differenceOf(browser, one.screenshot, one.screenshot)).toBe(0);
    expect(await differenceOf(browser, one.screenshot, other.screenshot)).toBeGreaterThan(MOST_DIFFERENT);
  });

  it.each(everyMail)(
    "$name says the same in plain text, and to a client that strips styles",
    async ({ letter }) => {
      const page = await browser.newPage();
      await page.setContent(writeHtml(letter));
      const read = async () => words(await page.evaluate(`document.querySelector(".page").innerText`));
      const shown = await read();
      await page.evaluate(`document.querySelectorAll("style").forEach((style) => style.remove());
      document.querySelectorAll("[style], [class]").forEach((element) => {
        element.removeAttribute("style");
        if (!element.classList.contains("page")) element.removeAttribute("class");
      })`);
      const bare = await read();
      await page.close();
      const plain = words(writeText(letter));
      expect(bare).toEqual(shown);
      expect(plain).toEqual(shown);
    },
  );
});
