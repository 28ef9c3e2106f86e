import { describe, expect, it } from "vitest";
import { listSuppressed, normaliseForComparison } from "../../shared/snapshot/normalise-for-comparison.ts";

const same = (before: string, after: string): boolean =>
  normaliseForComparison(before) === normaliseForComparison(after);

describe("normaliseForComparison", () => {
  it.each([
    ["Unicode composition", "Hòa bình ở Ukraine", "Hòa bình ở Ukraine".normalize("NFD")],
    ["tone placement", "hoà đàm, thuỷ thủ, khoẻ mạnh, HOÀ GIẢI", "hòa đàm, thủy thủ, khỏe mạnh, HÒA GIẢI"],
    ["spaces", "Hai\u00a0bên  gặp\tnhau ", "Hai bên gặp nhau"],
    ["blank lines", "Một\n\n\nHai", "Một\nHai"],
    ["quotes and dashes", "“Tốt đẹp” – ông nói", '"Tốt đẹp" - ông nói'],
    ["relative times", "Câu chuyện.\n3 giờ trước", "Câu chuyện.\n4 giờ trước"],
    ["a byline's relative time", "Minh Ví · 3 giờ trước", "Minh Ví · 2 ngày trước"],
    [
      "comment and view counters",
      "Tin.\n12 bình luận | 1.234 lượt xem",
      "Tin.\n15 bình luận | 2.001 lượt xem",
    ],
    ["counters in brackets", "Bình luận (12)", "Bình luận (13)"],
    ["update stamps", "Cập nhật lúc 08:07 7/3/2026\nTin.", "Cập nhật lúc 09:15, 7/3/2026\nTin."],
    ["English counters and ages", "Updated 3 hours ago\n5 comments", "Updated 5 hours ago\n9 comments"],
  ])("takes %s for the same", (_, before, after) => {
    expect(same(before, after)).toBe(true);
  });

  it.each([
    ["a number", "Hai ông nói chuyện 50 phút.", "Hai ông nói chuyện 55 phút."],
    ["a name", "Ông gặp Tô Lâm tại Hà Nội.", "Ông gặp Tập Cận Bình tại Hà Nội."],
    ["a date", "Cuộc gặp diễn ra ngày 24/3/2026.", "Cuộc gặp diễn ra ngày 30/5/2026."],
    ["a date on a line of two words", "Hà Nội, 24/3/2026", "Hà Nội, 30/5/2026"],
    ["how long ago, in a sentence", "Cuộc gặp diễn ra 3 giờ trước", "Cuộc gặp diễn ra 4 giờ trước"],
    [
      "how many views, in a sentence",
      "Đoạn phim có 12 bình luận của ông",
      "Đoạn phim có 13 bình luận của ông",
    ],
    ["a count of dead", "12 người chết", "120 người chết"],
    ["a bare number", "10", "20"],
    ["capitals", "Anh gặp Pháp", "anh gặp Pháp"],
    ["a tone", "hòa", "hóa"],
    ["quý and quí", "quý", "quí"],
    ["order", "Một\nHai", "Hai\nMột"],
  ])("never suppresses %s", (_, before, after) => {
    expect(same(before, after)).toBe(false);
  });
});

describe("listSuppressed", () => {
  it("says which lines differ without counting, and why", () => {
    const before = "Tin hoà đàm\nHai bên gặp nhau.\n3 giờ trước\n12 bình luận";
    const after = "Tin hòa đàm\nHai bên gặp nhau.\n4 giờ trước\n15 bình luận";
    expect(listSuppressed(before, after)).toEqual([
      { before: "3 giờ trước", after: "4 giờ trước", why: "time" },
      { before: "12 bình luận", after: "15 bình luận", why: "counter" },
      { before: "Tin hoà đàm", after: "Tin hòa đàm", why: "spelling" },
    ]);
  });

  it("lists nothing for equal texts and a side that is missing as empty", () => {
    expect(listSuppressed("Một", "Một")).toEqual([]);
    expect(listSuppressed("Một", "Một\n5 lượt xem")).toEqual([
      { before: "", after: "5 lượt xem", why: "counter" },
    ]);
  });
});
