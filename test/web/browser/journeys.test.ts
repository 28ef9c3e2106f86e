import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserTests, chromiumPath, openSite } from "./browser.ts";

const subscribing = {
  "vi-VN": {
    submit: "Đăng ký",
    asked: "Mời bạn xem hộp thư",
    confirm: "Xác nhận",
    confirmed: "Đã xác nhận",
    alert: /điện đàm 30 phút/,
    change: "Sửa",
    daily: "Mỗi ngày",
    save: "Lưu",
    saved: "Đã lưu.",
    leave: "Thôi nhận mọi tin",
    left: "Đã thôi nhận tin",
  },
  "en-GB": {
    submit: "Subscribe",
    asked: "Please look into your mailbox",
    confirm: "Confirm",
    confirmed: "Confirmed",
    alert: /speak by phone|call/i,
    change: "Change",
    daily: "Every day",
    save: "Save",
    saved: "Saved.",
    leave: "End all mails",
    left: "Unsubscribed",
  },
} as const;

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

  for (const locale of ["vi-VN", "en-GB"] as const)
    it(`subscribes, confirms, is alerted, changes the wish and leaves (${locale})`, async () => {
      const words = subscribing[locale];
      // A site of its own: what is news for one reader is none for the next.
      const own = await openSite();
      const page = await (await own.browser.newContext({ locale })).newPage();
      page.setDefaultTimeout(8000);
      const linkIn = (text: string | undefined, path: string): string => {
        const link = new RegExp(`https://parley\\.test(/${path}[?/][^\\s>)"]+)`).exec(text ?? "")?.[1];
        if (!link) throw new Error(`the mail has no link to ${path}: ${text}`);
        return own.origin + link;
      };
      await page.goto(`${own.origin}/subscribe?pair=RU%2BUS`);
      await page.locator("#email").fill("reader@example.test");
      await page.getByRole("button", { name: words.submit, exact: true }).click();
      await page.getByRole("heading", { name: words.asked }).waitFor();

      await page.goto(linkIn((await own.deliver())?.text, "confirm"));
      await page.getByRole("button", { name: words.confirm, exact: true }).click();
      await page.getByRole("heading", { name: words.confirmed }).waitFor();

      const alert = await own.publishNews();
      expect(alert?.to).toBe("reader@example.test");
      expect(alert?.subject).toMatch(words.alert);
      await page.goto(linkIn(alert?.text, "contacts"));
      expect(await page.locator("h1").textContent()).toContain("Donald Trump");

      await page.goto(linkIn(alert?.text, "preferences"));
      await page.getByText(words.change, { exact: true }).first().click();
      await page.getByLabel(words.daily).first().check();
      await page.getByRole("button", { name: words.save, exact: true }).first().click();
      await page.getByText(words.saved).waitFor();
      const { items } = await own.services.subscribers.list("site");
      expect(items[0]?.subscriptions).toMatchObject([{ frequency: "daily" }]);

      await page.goto(linkIn(alert?.text, "unsubscribe"));
      await page.getByRole("button", { name: words.leave }).click();
      await page.getByRole("heading", { name: words.left }).waitFor();
      expect((await own.services.subscribers.list("site")).items[0]?.subscriptions ?? []).toEqual([]);
      await own.close();
    });

  it.each(["vi-VN", "en-GB"])("compares two versions by keyboard (%s)", async (locale) => {
    const { source, version } = site.ids;
    const address = `/sources/${source}/diff?from=${version(1)}&to=${version(2)}`;
    const { page, errors, close } = await open(address, locale);
    const focused = () => page.evaluate<string>("document.activeElement?.id ?? ''");
    await page.keyboard.press("n");
    expect(await focused()).toBe("change-1");
    await page.keyboard.press("n");
    expect(await focused()).toBe("change-2");
    await page.keyboard.press("p");
    expect(await focused()).toBe("change-1");
    expect(new URL(page.url()).hash).toBe("#change-1");
    await page.keyboard.press("v");
    await page.waitForURL(/view=side/);
    await page.keyboard.press("j");
    expect(await focused()).toBe("change-1");
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
