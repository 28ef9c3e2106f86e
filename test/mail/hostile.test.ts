import fc from "fast-check";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../shared/alert/address.ts";
import { matches } from "../../shared/alert/filter.ts";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import { subjectOfWhole } from "../../shared/alert/read-news.ts";
import { BadWishes, readWishes } from "../../shared/alert/read-wishes.ts";
import { traitsOfFilter, traitsOfSubject } from "../../shared/alert/traits.ts";
import { composeAlert } from "../../shared/mail/compose-alert.ts";
import { composeConfirmation } from "../../shared/mail/draft-confirmation.ts";
import { noticeLetter } from "../../shared/mail/draft-notice.ts";
import { toMail } from "../../shared/mail/finish-mail.ts";
import type { Mail } from "../../shared/mail/mailer.ts";
import { createSigner, type Purpose } from "../../shared/mail/tokens.ts";
import { claim, record, wholeContact } from "./told-contact.ts";

/** Few enough to be quick; `HOSTILE_RUNS=10000` is the whole run. */
const given = Number(process.env["HOSTILE_RUNS"] ?? 0);
const RUNS = given || 2500;
const RENDERED = given || 150;
const PATIENCE_MS = 900_000;
const attacks = fc.constantFrom(
  "\r\nBcc: other@bad.example",
  "\u2028Subject: x",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "&lt;b&gt;",
  "\u202egnp.exe",
  "{{7*7}}",
  "%0d%0aBcc:x",
  "\ud800",
  "\u0000",
);
const nasty = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), attacks), { maxLength: 4 })
  .map((parts) => parts.join(""));

/** Nothing of what came in is a header, markup, or a link to anything but a page. */
function expectHarmless({ subject, headers, html }: Mail): void {
  for (const value of [subject, ...Object.values(headers)])
    expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  const $ = load(html);
  expect($("script, img, iframe, object, link, form").length).toBe(0);
  $("*").each((_, element) => {
    for (const [attribute, value] of Object.entries($(element).attr() ?? {})) {
      expect(attribute).not.toMatch(/^on|^src$/i);
      if (attribute === "href") expect(value).toMatch(/^https?:\/\//);
    }
  });
}

describe("hostile inputs", () => {
  it("takes no address that could become a header or a second recipient", () => {
    const address = fc.tuple(nasty, fc.constantFrom("@", "@bad.example", "@bad.example,", ""), nasty);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          address.map((parts) => parts.join("")),
        ),
        (input) => {
          const read = readAddress(input);
          if (read === undefined) return;
          expect(read).not.toMatch(/[\s<>(),;:\\"\p{Cc}]/u);
          expect(read.split("@")).toHaveLength(2);
          expect(readAddress(read)).toBe(read);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it(
    "writes no name, title, quote or URL into a mail as markup or as a header",
    () => {
      const signer = createSigner("a secret of at least thirty-two characters");
      fc.assert(
        fc.property(nasty, nasty, nasty, nasty, (name, title, quote, url) => {
          const hostile = {
            ...record,
            participants: record.participants.map((one) => ({ ...one, id: name, name })),
            place: title,
            reportedBy: [quote],
            evidence: [{ quote, start: 0, end: 1 }],
          };
          const whole = wholeContact([record, hostile]);
          const page = { ...claim().page, title, url, outlet: name, publishedAt: quote };
          const telling = {
            whole: { ...whole, claims: [claim({ page, record: hostile })] },
            revision: 2,
            toldBefore: 1,
            background: false,
          };
          const style = {
            reader: { lang: "vi" as const, timeZone: "UTC" },
            baseUrl: "https://parley.example",
            name: () => ({ full: name, short: name }),
            now: new Date("2026-01-01"),
          };
          const asked = {
            ...{ id: "s", origin: "site" as const, frequency: "immediate" as const, hour: 7, weekday: 1 },
            ...{ createdAt: "", filter: filterSchema.parse({ sources: ["00112233445566aa"] }) },
          };
          const services = {
            ...{ clock: () => style.now, nameOf: style.name, signer },
            config: { baseUrl: style.baseUrl, settleSeconds: 0, recentDays: 14 },
            followed: new Map([["00112233445566aa", { id: "00112233445566aa", name, url }]]),
          };
          const pending = { id: "p", subscriberId: "abc", lang: "vi" as const, subscription: asked };
          const notice = {
            ...{ kind: "operator" as const, event: "failing" as const, sourceId: "00112233445566aa" },
            ...{ name, url, since: "2025-12-28T09:15:00.000Z", error: quote },
          };
          for (const letter of [
            composeAlert(telling, [], style),
            composeConfirmation("confirm", pending, services),
            noticeLetter(notice, style.baseUrl),
          ])
            expectHarmless(toMail("a@b.example", letter, { "Message-ID": signer.digest("message", name) }));
        }),
        { numRuns: RENDERED },
      );
    },
    PATIENCE_MS,
  );

  it(
    "accepts no token for another purpose, subject, secret or time, nor any that was touched",
    () => {
      const signer = createSigner("a secret of at least thirty-two characters");
      const other = createSigner("another secret, just as long as the first");
      const purposes: Purpose[] = ["confirm", "preferences", "unsubscribe"];
      const now = new Date("2026-01-01");
      const later = new Date("2026-02-01");
      const any = fc.constantFrom(...purposes);
      const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef") });
      fc.assert(
        fc.property(any, any, hex, nasty, fc.nat(), (made, used, subject, junk, at) => {
          const token = signer.sign(made, subject, later);
          expect(signer.read(used, token, now)).toBe(made === used ? subject : undefined);
          expect(signer.read(made, token, later)).toBeUndefined();
          expect(other.read(made, token, now)).toBeUndefined();
          expect(signer.read(made, junk, now)).toBeUndefined();
          const place = at % token.length;
          const touched = `${token.slice(0, place)}${token[place] === "A" ? "B" : "A"}${token.slice(place + 1)}`;
          expect(signer.read(made, touched, now)).toBeUndefined();
          expect(signer.read(made, `${token}${junk || "x"}`, now)).toBeUndefined();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );

  it("answers every form with wishes or with what is wrong with them", () => {
    const field = fc.oneof(nasty, fc.array(nasty, { maxLength: 3 }), fc.integer(), fc.constant(null));
    const names = ["leaders", "countries", "pairs", "types", "words", "sources", "hour", "webhook", "levels"];
    const form = fc.record(Object.fromEntries(names.map((name) => [name, field])), { requiredKeys: [] });
    fc.assert(
      fc.property(form, (input) => {
        try {
          const { filter } = readWishes(input);
          expect(filterSchema.parse(filter)).toEqual(filter);
        } catch (error) {
          expect(error).toBeInstanceOf(BadWishes);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("finds a subscription through the index exactly when its filter matches", () => {
    const some = <T>(...values: T[]) => fc.subarray(values);
    const filters = fc.record({
      leaders: some("vladimir-putin", "donald-trump", "to-lam"),
      countries: some("RU", "US", "VN"),
      pairs: some("RU+US", "CN+VN"),
      types: some("call", "meeting", "visit"),
      levels: fc.subarray(["leader", "mixed", "official"], { minLength: 1 }),
      words: some("điện thoại", "đề nghị", "tàu vũ trụ"),
      background: fc.boolean(),
    });
    const levels = fc.constantFrom("leader" as const, "mixed" as const, "official" as const);
    fc.assert(
      fc.property(filters, levels, fc.boolean(), (input, level, background) => {
        const filter = filterSchema.parse(input);
        const whole = wholeContact([{ ...record, level }]);
        const subject = subjectOfWhole(whole, background);
        const entered = traitsOfFilter(filter);
        const words = entered.flatMap((trait) => /#word:(.+)#/.exec(trait)?.[1] ?? []);
        const found = traitsOfSubject(subject, words).some((trait) => entered.includes(trait));
        if (matches(filter, subject)) expect(found).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
