import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../shared/snapshot/canonical-url.ts";
import { readTime } from "../../shared/snapshot/read-time.ts";

describe("readTime", () => {
  it.each([
    ["2026-03-07T08:07:18+07:00", "2026-03-07T08:07:18+07:00"],
    ["2026-03-07T08:52:11.000 +07:00", "2026-03-07T08:52:11+07:00"],
    ["2026-03-07T01:07:18.123Z", "2026-03-07T01:07:18Z"],
    ["2026-03-07 08:07", "2026-03-07T08:07:00+07:00"],
    ["2026-03-07", "2026-03-07T00:00:00+07:00"],
    ["Thứ bảy, 7/3/2026, 08:07 (GMT+7)", "2026-03-07T08:07:00+07:00"],
    ["07/03/2026 08:07 GMT+7", "2026-03-07T08:07:00+07:00"],
    ["08:07 07/03/2026", "2026-03-07T08:07:00+07:00"],
    ["Thứ Bảy, 07/03/2026 - 20:15", "2026-03-07T20:15:00+07:00"],
    ["ngày 7 tháng 3 năm 2026, 8h07", "2026-03-07T08:07:00+07:00"],
    ["7-3-2026 8:07 CH", "2026-03-07T20:07:00+07:00"],
    ["Sat, 07 Mar 2026 08:07:18 +0700", "2026-03-07T08:07:18+07:00"],
    ["March 7, 2026 8:07 PM GMT", "2026-03-07T20:07:00Z"],
    ["1772845638", "2026-03-07T01:07:18Z"],
  ])("reads %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each([["31/02/2026 08:00"], ["hôm qua"], [""], ["12 bình luận"], ["2026-13-01"]])(
    "finds none in %j",
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );
});

describe("canonicalUrl", () => {
  it.each([
    ["https://VIDU.example:443/a//b.html?utm_source=x&id=7&fbclid=y#c", "https://vidu.example/a/b.html?id=7"],
    ["/a.html?zarsrc=30", "https://vidu.example/a.html"],
    ["http://127.0.0.1:3000/a", "http://127.0.0.1:3000/a"],
  ])("cleans %s", (address, clean) => {
    expect(canonicalUrl(address, "https://vidu.example/x/")).toBe(clean);
  });

  it.each([["javascript:alert(1)"], ["mailto:a@b"], [""], ["http://"]])("refuses %j", (address) => {
    expect(canonicalUrl(address)).toBeUndefined();
  });
});
