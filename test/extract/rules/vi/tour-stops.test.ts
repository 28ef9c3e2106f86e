import { expect, it } from "vitest";
import { tourStops } from "../../../../shared/extract/rules/vi/tour-stops.ts";
import { readWithRule } from "../../read-with-rule.ts";

const stopsIn = (text: string) =>
  readWithRule(tourStops, text).map((each) => [...each.sides, each.destination]);

it.each([
  "Chuyến công du châu Á của Tổng thống Mỹ Donald Trump gồm ba điểm dừng chân Malaysia, Nhật Bản và Hàn Quốc.",
  "Ông Trump sẽ có chuyến công du tới ba nước Malaysia, Nhật Bản và Hàn Quốc.",
  "Trong chuyến công du 3 nước châu Á, gồm Malaysia, Nhật Bản và Hàn Quốc, ông Trump sẽ ký nhiều thỏa thuận.",
])("reads every stop that %j names", (text) => {
  expect(stopsIn(text)).toEqual(["MY", "JP", "KR"].map((country) => ["donald-trump", country]));
});

it.each([
  "Nhật Bản là điểm dừng chân thứ hai của ông Trump trong chuyến công du châu Á.",
  "Nhật Bản cũng là điểm đến đầu tiên của Tổng thống Mỹ Donald Trump sau khi tái đắc cử.",
])("reads the stop that stands before %j", (text) => {
  expect(stopsIn(text)).toEqual([["donald-trump", "JP"]]);
});

it.each([
  "Nhật Bản là điểm đến hấp dẫn của du khách Mỹ, ông Trump nói.",
  "Chuyến đi của các du học sinh gồm Malaysia, Nhật Bản và Hàn Quốc.",
])("is silent about %j", (text) => {
  expect(stopsIn(text)).toEqual([]);
});
