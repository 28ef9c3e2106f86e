import { expect, it } from "vitest";
import { composeAlert, composeEntry } from "../../shared/mail/compose-alert.ts";
import { claim, page, record, wholeContact } from "./told-contact.ts";

it("quotes only what pages still say, in a mail, in its preview and in a digest", () => {
  const quoted = (quote: string) => ({ ...record, evidence: [{ quote, start: 0, end: quote.length }] });
  const gone = claim({ record: quoted("Câu đã bị gỡ."), withdrawnAt: "2025-12-28T17:00:00.000Z" });
  const kept = claim({
    record: quoted("Câu vẫn còn đó."),
    page: { ...page, sourceId: "ff112233445566aa", outlet: "khac.example.vn" },
  });
  const whole = wholeContact([record], { claims: [gone, kept] });
  const reader = { lang: "vi" as const, timeZone: "UTC" };
  const name = ({ name }: { name: string }) => ({ full: name, short: name });
  const style = {
    reader,
    baseUrl: "https://parley.example",
    name,
    now: new Date("2025-12-29T00:00:00.000Z"),
  };
  const alert = composeAlert({ whole, revision: 1, background: false }, [], style);
  const entry = composeEntry({ whole, milestone: { revision: 1 } }, style);
  for (const told of [alert.preview, JSON.stringify(alert.blocks), JSON.stringify(entry)]) {
    expect(told).toContain("Câu vẫn còn đó.");
    expect(told).not.toContain("Câu đã bị gỡ.");
  }
});
