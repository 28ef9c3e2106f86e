import { expect, it } from "vitest";
import { meets } from "../../../../shared/extract/rules/vi/meets.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ông Trump bất ngờ gặp Thủ tướng Canada Mark Carney”", () => {
  expect(readWithRule(meets, "Ông Trump bất ngờ gặp Thủ tướng Canada Mark Carney tại Ottawa.")).toMatchObject(
    [{ sides: ["donald-trump", "mark-carney"], words: "Ông Trump bất ngờ gặp Thủ tướng Canada Mark Carney" }],
  );
});

it.each(["Ông Trump gặp khó khăn tại Quốc hội.", "Tổng thống Mỹ Donald Trump gặp rắc rối."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(meets, text)).toEqual([]);
  },
);

it("reads whose reception it is behind the guest", () => {
  expect(
    readWithRule(meets, "Buổi tiếp Thủ tướng Lào Sonexay Siphandone của Tổng Bí thư Tô Lâm kéo dài một giờ."),
  ).toMatchObject([{ sides: ["to-lam", "sonexay-siphandone"] }]);
});
