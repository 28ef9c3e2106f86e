import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTypedPair } from "../../shared/alert/typed-pair.ts";
import { countries } from "../../shared/people/countries.ts";
import { countryName } from "../../shared/web/words/format.ts";
import { seededApp } from "./seed.ts";

let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp()));
afterAll(() => site.close());

type Fields = Record<string, string | string[]>;

const ask = async (path: string, form?: Fields) => {
  const body = form && new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {}))
    for (const one of [value].flat()) body!.append(name, one);
  const response = await site.app.request(path, body && { method: "POST", body });
  return { status: response.status, $: load(await response.text()) };
};

type Page = ReturnType<typeof load>;

/** What a form would send as it stands, besides its buttons. */
function valuesIn($: Page, form: string): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  const add = (name: string, value: string): void => void (values[name] ??= []).push(value);
  $(form)
    .find("input")
    .each((_, input) => {
      const { name = "", value = "on", type, checked } = $(input).attr() ?? {};
      if (!["checkbox", "radio"].includes(type ?? "") || checked !== undefined) add(name, value);
    });
  $(form)
    .find("option[selected]")
    .each((_, option) => add($(option).closest("select").attr("name") ?? "", $(option).attr("value") ?? ""));
  return values;
}

/** What stands at a field, as a screen reader would read it. */
const saidAt = ($: Page, id: string) => $(`#${$(`[id="${id}"]`).attr("aria-describedby")}`).text();

const typed: Fields = {
  email: "tên<b>@example.test",
  leaders: ["donald-trump", "vladimir-putin"],
  countries: ["VN"],
  pairs: "Nga–Mỹ, Nga–Atlantis",
  words: "ngừng bắn, hạt nhân",
  types: ["call", "visit"],
  statuses: ["planned"],
  levels: ["official"],
  background: "on",
  frequency: "weekly",
  hour: "21",
  weekday: "5",
  webhook: "https://hooks.example/a",
  webhookForm: "telegram",
  chat: "-100",
  lang: "en",
  timeZone: "Asia/Tokyo",
  quietFrom: "22",
  quietTo: "6",
};
const lists = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));

/** Without what belongs to the reader and not to one subscription. */
const READER = ["email", "lang", "timeZone", "quietFrom", "quietTo"];
const ofWishes = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !READER.includes(name)));

const subscribed = async (wishes: Fields): Promise<string> => {
  await ask("/subscribe", { email: "forms@example.test", ...wishes });
  const mail = await site.deliver();
  const confirm = /https:\/\/parley\.test(\/confirm\?token=[\w.%-]+)/.exec(mail?.text ?? "")![1]!;
  const { $ } = await ask(confirm, {});
  return $('a[href^="/preferences"]').attr("href")!;
};

describe("the form", () => {
  it.each([
    ["vi", "không phải là một địa chỉ email", "chỉ có thể gửi ngay"],
    ["en", "is not an email address", "can only be told at once"],
  ])("keeps all that was typed and says all that is wrong, where it is (%s)", async (lang, email, pace) => {
    const { status, $ } = await ask(`/subscribe?lang=${lang}`, typed);
    expect(status).toBe(400);
    expect(valuesIn($, "main form.form")).toEqual(lists(typed));
    expect(saidAt($, "email")).toContain(email);
    expect(saidAt($, "pairs")).toMatch(/RU\+US/);
    expect($("[autofocus]").get()).toEqual($("#email").get());
    const links = $("[role=alert] a")
      .get()
      .map((link) => $(link).attr("href"));
    expect(links).toEqual(["#email", "#pairs"]);
    const { $: other } = await ask(`/subscribe?lang=${lang}`, { ...typed, email: "a@b.test", pairs: "" });
    expect(saidAt(other, "frequency")).toContain(pace);
    expect(other("[autofocus]").attr("id")).toBe("frequency");
  });

  it("has words for whatever may be wrong with a field", async () => {
    const wrong: Fields = {
      ...{ email: "", leaders: "Putin!", countries: "Nga", pairs: "x", words: "a", types: "war" },
      ...{ statuses: "x", levels: "x", sources: "x", frequency: "hourly", hour: "24", weekday: "8" },
      ...{ webhook: "http://x", webhookForm: "x", chat: "x".repeat(101), lang: "xx" },
      ...{ timeZone: "Mars", quietFrom: "24", quietTo: "-1" },
    };
    for (const lang of ["vi", "en"]) {
      const { $ } = await ask(`/subscribe?lang=${lang}`, wrong);
      expect($("[role=alert] li").length).toBe(Object.keys(wrong).length);
      expect($("[role=alert] [lang]").length, $("[role=alert]").text()).toBe(0);
    }
  });

  it.each([
    [{ quietFrom: "22" }, "quietTo"],
    [{ quietTo: "6" }, "quietFrom"],
    [{ quietFrom: "6", quietTo: "6" }, "quietTo"],
  ])("takes quiet hours whole or not at all: %j", async (hours, field) => {
    const { status, $ } = await ask("/subscribe", { email: "a@b.test", ...hours });
    expect(status).toBe(400);
    expect(saidAt($, field)).toContain("cả giờ đầu và giờ cuối");
  });

  it("keeps all that was typed beside a preview", async () => {
    const good = { ...typed, pairs: "Nga–Mỹ", frequency: "immediate" };
    const { status, $ } = await ask("/subscribe/preview?lang=en", good);
    expect(status).toBe(200);
    expect($("#preview").text()).toContain("In the past 30 days");
    expect(valuesIn($, "main form.form")).toEqual(lists(good));
  });

  it("shows pairs by names that it takes back", () => {
    const codes = countries.map(({ code }) => code);
    for (const lang of ["vi", "en"] as const)
      for (const [n, code] of codes.entries()) {
        const pair = [code, codes[(n + 1) % codes.length]!].sort();
        const shown = pair.map((one) => countryName(one, lang)).join("–");
        expect(readTypedPair(shown), shown).toBe(pair.join("+"));
        expect(shown).not.toContain(",");
      }
  });
});

describe("the preferences", () => {
  it("show a change that cannot be made in its form, and all else as it is stored", async () => {
    const preferences = await subscribed({ leaders: "vladimir-putin", lang: "en" });
    const { $ } = await ask(preferences);
    const [form, id] = ["form", "id"].map((name) =>
      String($(`details form [name=${name}]`).first().attr("value")),
    );
    const wishes = { ...typed, pairs: "Nga–Atlantis", frequency: "immediate" };
    const change = { action: "change", form: form!, id: id!, ...wishes };
    const { status, $: shown } = await ask(`${preferences}&lang=en`, change);
    expect(status).toBe(400);
    expect(saidAt(shown, `${form}pairs`)).toContain("does not name two countries");
    const opened = shown("details[open] > form");
    expect(opened.length).toBe(1);
    expect(valuesIn(shown, "details[open] > form")).toMatchObject(lists(ofWishes(wishes)));
    expect(shown('[id="new-pairs"]').attr("value")).toBeUndefined();
    expect(shown("[role=alert] a").attr("href")).toBe(`#${form}pairs`);
    const { items } = await site.services.subscribers.list("site");
    expect(items[0]?.subscriptions[0]?.filter.leaders).toEqual(["vladimir-putin"]);
    const { $: previewed } = await ask(`${preferences}&lang=en`, { ...change, pairs: "", action: "preview" });
    expect(previewed("details[open] > form #preview").text()).toContain("In the past 30 days");
    const { $: hours } = await ask(`${preferences}&lang=en`, {
      action: "reader",
      form: "reader-",
      quietFrom: "9",
    });
    expect(saidAt(hours, "reader-quietTo")).toContain("choose both");
    expect(hours("#reader-quietFrom").val()).toBe("9");
  });

  it("say at the field what is wrong with an address that a link is asked for", async () => {
    const { status, $ } = await ask("/preferences?lang=en", { action: "link", email: "a@b@c" });
    expect(status).toBe(400);
    expect($("#email").val()).toBe("a@b@c");
    expect(saidAt($, "email")).toContain("is not an email address");
    expect($("main").text()).not.toContain("expired");
  });
});

describe("following a page", () => {
  it("calls it by its name, with a link, from the form to the preferences", async () => {
    const { source } = site.ids;
    const name = 'Hai <b>nhà lãnh đạo</b> "điện đàm"';
    await site.services.sources.update(source, { name });
    const { url } = (await site.services.sources.get(source))!;
    const linked = ($: Page) => $(`main a[href="/sources/${source}"]`).first().text();
    const { $: form } = await ask(`/subscribe?source=${source}`);
    expect(linked(form)).toBe(name);
    const { $: previewed } = await ask("/subscribe/preview", { sources: source });
    expect(linked(previewed)).toBe(name);
    await ask("/subscribe", { email: "page@example.test", sources: source });
    const mail = await site.deliver();
    expect(mail?.text).toContain(`Mọi thay đổi của: ${name} <${url}>`);
    expect(load(mail?.html ?? "")(`a[href="${url}"]`).text()).toBe(name);
    const confirm = /https:\/\/parley\.test(\/confirm\?token=[\w.%-]+)/.exec(mail?.text ?? "")![1]!;
    expect(linked((await ask(confirm)).$)).toBe(name);
    const { $: confirmed } = await ask(confirm, {});
    const { $: preferences } = await ask(confirmed('a[href^="/preferences"]').attr("href")!);
    expect(linked(preferences)).toBe(name);
    for (const $ of [form, previewed, preferences]) expect($("main").text()).not.toContain(source);
    for (const text of [mail?.text, mail?.html]) expect(text).not.toContain(source);
  });

  it("is not offered for a page that nobody knows", async () => {
    expect((await ask("/subscribe?source=00000000000000ff")).status).toBe(404);
  });
});
