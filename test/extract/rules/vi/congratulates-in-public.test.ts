import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" })
    .map(({ type, participants }) => [type, ...participants.map(({ id }) => id)].join(" "))
    .sort();

it.each([
  "Thủ tướng Ấn Độ Narendra Modi viết trên mạng xã hội X chúc mừng Tổng thống Mỹ Donald Trump đắc cử.",
  "“Chúc mừng bạn tôi, Tổng thống Donald Trump”, Thủ tướng Ấn Độ Narendra Modi đăng trên mạng xã hội X.",
  "Thủ tướng Ấn Độ Narendra Modi là một trong những lãnh đạo đầu tiên chúc mừng Tổng thống Mỹ Donald Trump.",
  "Nhiều lãnh đạo chúc mừng Tổng thống Mỹ Donald Trump đắc cử, trong đó có Thủ tướng Ấn Độ Narendra Modi.",
])("reads a greeting from afar in %j", (text) => {
  expect(read(text)).toEqual(["message narendra-modi donald-trump"]);
});

it.each([
  "Thủ tướng Ấn Độ Narendra Modi chúc mừng Tổng thống Mỹ Donald Trump. Hai ông sau đó điện đàm.",
  "Thủ tướng Ấn Độ Narendra Modi điện đàm với Tổng thống Mỹ Donald Trump. Ông Modi chúc mừng ông Trump.",
])("leaves to the call what is said in it in %j", (text) => {
  expect(read(text).filter((each) => each.startsWith("message"))).toEqual([]);
});

it.each([
  "Tại tiệc tối, Thủ tướng Ấn Độ Narendra Modi chúc mừng Tổng thống Mỹ Donald Trump.",
  "Các nhà lãnh đạo châu Âu chúc mừng Tổng thống Mỹ Donald Trump.",
])("reads no message into %j", (text) => {
  expect(read(text)).toEqual([]);
});
