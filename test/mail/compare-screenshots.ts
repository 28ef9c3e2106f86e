/**
 * Screenshots held against goldens, by pixels. What a page looks like depends on the fonts of the machine, so goldens lie in
 * a folder that is named by how wide these fonts make a few words: other fonts have goldens of their own, or none.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** A channel that differs by more is seen; less is how another version smooths edges. */
const SEEN = 48;

/** Names the fonts in which a page is shown. */
export async function fontsOf(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(html);
  const widths = await page.evaluate(`(() => {
    const { fontFamily } = getComputedStyle(document.querySelector(".page"));
    const pen = document.createElement("canvas").getContext("2d");
    return ["400 16px", "600 16px", "700 23px"].flatMap((size) =>
      ["Nguyễn Phú Trọng điện đàm 75 phút", "“Xi Jinping – Putin”", "→ · …"].map((text) => {
        pen.font = size + " " + fontFamily;
        return pen.measureText(text).width.toFixed(2);
      }));
  })()`);
  await page.close();
  return createHash("sha256").update(JSON.stringify(widths)).digest("hex").slice(0, 8);
}

/** @returns the share of pixels that are seen to differ; 1 when the pictures are of different sizes */
export async function differenceOf(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const pictures = [one, other].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  const share = await page.evaluate(`(async () => {
    const [a, b] = await Promise.all(${JSON.stringify(pictures)}.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const { width, height } = image;
      const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, width, height);
    }));
    if (a.width !== b.width || a.height !== b.height) return 1;
    let seen = 0;
    for (let at = 0; at < a.data.length; at += 4)
      if ([0, 1, 2].some((c) => Math.abs(a.data[at + c] - b.data[at + c]) > ${SEEN})) seen++;
    return seen / (a.width * a.height);
  })()`);
  await page.close();
  return share as number;
}

/** The golden of a name; kept from the screenshot when goldens are made anew. */
export async function goldenOf(
  folder: string,
  name: string,
  screenshot: Buffer,
): Promise<Buffer | undefined> {
  const file = join(folder, `${name}.png`);
  if (process.env["UPDATE_GOLDENS"]) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, screenshot);
  }
  return existsSync(file) ? readFile(file) : undefined;
}
