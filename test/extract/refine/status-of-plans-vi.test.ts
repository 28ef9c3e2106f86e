/** A light verb ("tiến hành"), a plan called off behind the names, and what can hardly be. */
import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(({ type, status, participants, place }) =>
    [type, status, ...participants.map(({ id }) => id), place ?? "-"].join(" "),
  );

it.each([
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump dự kiến tiến hành cuộc điện đàm vào ngày 28/8.",
    "call planned vladimir-putin donald-trump -",
  ],
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump đã tiến hành cuộc điện đàm hôm 20/8.",
    "call held vladimir-putin donald-trump -",
  ],
  [
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump dự kiến sẽ điện đàm với nhau vào ngày 28/8.",
    "call planned vladimir-putin donald-trump -",
  ],
  [
    "Cuộc gặp dự kiến giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã bị hoãn.",
    "meeting cancelled donald-trump vladimir-putin -",
  ],
  [
    "Một cuộc gặp giữa Tổng thống Nga Vladimir Putin với Chủ tịch Triều Tiên Kim Jong-un cũng đang được lên kế hoạch.",
    "meeting planned vladimir-putin kim-jong-un -",
  ],
  [
    "Tổng thống Nga Vladimir Putin có thể đã gửi điện chúc mừng cho Chủ tịch Triều Tiên Kim Jong-un.",
    "message held vladimir-putin kim-jong-un -",
  ],
  [
    "Tổng thống Mỹ Donald Trump hoãn chuyến thăm đã được thông báo tới Bogota.",
    "visit cancelled donald-trump Bogota",
  ],
  [
    "Tổng thống Mỹ Donald Trump hủy chuyến đi dự trù đến Diễn đàn Kinh tế Thế giới Davos, Thụy Sĩ.",
    "visit cancelled donald-trump Davos",
  ],
  [
    "Tổng thống Nam Phi Cyril Ramaphosa dự kiến hội kiến Thủ tướng Phạm Minh Chính, Chủ tịch Quốc hội Trần Thanh Mẫn, thăm gia đình Đại tướng Võ Nguyên Giáp.",
    "meeting planned cyril-ramaphosa tran-thanh-man -",
  ],
  [
    "Quan hệ giữa Tổng thống Ukraine Volodymyr Zelensky và Tổng thống Mỹ Donald Trump đã nồng ấm so với cuộc gặp căng thẳng tại Nhà Trắng hồi tháng 2.",
    "meeting held volodymyr-zelensky donald-trump Nhà Trắng",
  ],
])("reads %j", (text, record) => {
  expect(read(text)).toContain(record);
});

it("reads nothing into what can hardly be", () => {
  expect(
    read(
      "Giới quan sát cho rằng Tổng thống Mỹ Donald Trump khó có thể đề xuất gặp Tổng thống Nga Vladimir Putin.",
    ),
  ).toEqual([]);
});
