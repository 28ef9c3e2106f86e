import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserTests, chromiumPath, openSite } from "./browser.ts";

describe.skipIf(!chromiumPath)(`a reader ${browserTests}`, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => void (site = await openSite()));
  afterAll(() => site.close());

  const open = async (path: string, locale = "vi-VN") => {
    const context = await site.browser.newContext({ locale });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(site.origin + path);
    return { page, errors, close: () => context.close() };
  };

  for (const [locale, words] of [
    [
      "vi-VN",
      { search: "Tìm", contact: /điện đàm/, changes: "các thay đổi của trang", compare: "so với bản trước" },
    ],
    [
      "en-GB",
      {
        search: "Search",
        contact: /speak by phone/,
        changes: "changes of the page",
        compare: "compare with the one before",
      },
    ],
  ] as const)
    it(`finds a contact, opens it, and goes on to what changed (${locale})`, async () => {
      const { page, errors, close } = await open("/", locale);
      await page.locator("#q").fill("Putin");
      await page.getByRole("button", { name: words.search }).click();
      await page.getByRole("link", { name: words.contact }).first().click();
      await page
        .locator(".report", { hasText: "bao.example" })
        .getByRole("link", { name: words.changes })
        .click();
      await page.getByRole("link", { name: words.compare }).first().click();
      expect(await page.locator("ins").first().textContent()).toContain("75");
      expect(errors).toEqual([]);
      await close();
    });

  it("compares two versions by keyboard", async () => {
    const { source, version } = site.ids;
    const { page, errors, close } = await open(`/sources/${source}/diff?from=${version(1)}&to=${version(2)}`);
    const focused = () => page.evaluate<string>("document.activeElement?.id ?? ''");
    await page.keyboard.press("n");
    expect(await focused()).toBe("change-1");
    await page.keyboard.press("n");
    expect(await focused()).toBe("change-2");
    await page.keyboard.press("p");
    expect(await focused()).toBe("change-1");
    expect(new URL(page.url()).hash).toBe("#change-1");
    expect(errors).toEqual([]);
    await close();
  });

  it("opens a stored page that can neither run nor load anything", async () => {
    const { page, close } = await open("/");
    const asked: string[] = [];
    const isOurs = (url: string) => url.startsWith(`${site.origin}/assets/`);
    page.on("request", (request) => void (isOurs(request.url()) || asked.push(request.url())));
    page.on("dialog", (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    const address = `${site.origin}/versions/${site.ids.version(1)}/snapshot`;
    await page.goto(address);
    await page.waitForTimeout(300);
    expect(asked).toEqual([address]);
    expect(page.url()).toBe(address);
    await close();
  });
});
