import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2024-03-06" }).map(
    ({ type, status, participants }) => `${type} ${status} ${participants.map(({ id }) => id).join(" ")}`,
  );

const ENGLISH = [
  "on Tuesday",
  "late on Monday",
  "this morning",
  "separately",
  "for the first time",
  ", according to the Élysée,",
  "at the request of the French side",
  "after a vote of confidence",
  "after the attack",
  "(pictured)",
];

describe.each(ENGLISH)("English, with %j inside", (inside) => {
  it.each([
    ["call", "President Joe Biden made a phone call … to French President Emmanuel Macron."],
    ["call", "President Joe Biden held … a telephone conversation with French President Emmanuel Macron."],
    ["call", "President Joe Biden received a phone call … from French President Emmanuel Macron."],
    ["meeting", "President Joe Biden sat down … with French President Emmanuel Macron."],
    ["meeting", "President Joe Biden … met French President Emmanuel Macron."],
  ])("reads a %s in %j", (type, text) => {
    const told = read(text.replace("…", inside).replace(" ,", ","));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${type} held`);
    expect(told[0]).toContain("joe-biden");
    expect(told[0]).toContain("emmanuel-macron");
  });
});

const VIETNAMESE = [
  "hôm thứ Ba",
  "sáng 5/3",
  "lần đầu tiên",
  ", theo Điện Élysée,",
  "theo đề nghị của phía Pháp",
  "sau vụ tấn công",
];

describe.each(VIETNAMESE)("Vietnamese, with %j inside", (inside) => {
  it.each([
    ["call", "Tổng thống Mỹ Joe Biden đã nói chuyện … qua điện thoại với Tổng thống Pháp Emmanuel Macron."],
    ["call", "Tổng thống Mỹ Joe Biden đã điện đàm … với Tổng thống Pháp Emmanuel Macron."],
    ["meeting", "Tổng thống Mỹ Joe Biden có cuộc gặp … với Tổng thống Pháp Emmanuel Macron."],
  ])("reads a %s in %j", (type, text) => {
    const told = read(text.replace("…", inside).replace(" ,", ","));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${type} held`);
  });
});

it("says in the explanation that a rule read the sentence in fewer words", () => {
  const said: string[] = [];
  const text = "President Joe Biden sat down after the attack with French President Emmanuel Macron.";
  readContacts({ text, publishedAt: "2024-03-06" }, ({ step, message }) => said.push(`${step} ${message}`));
  expect(said.find((line) => line.startsWith("rule"))).toMatch(/^rule \S+ in fewer words: /);
});

describe("what is not left out", () => {
  it.each([
    // the contact is another one's
    "Xi spoke of a conversation with the media following a meeting with Putin.",
    // said to be in person: no call
    "Vladimir Putin held talks with reporters after the visit of Xi Jinping.",
  ])("reads no call in %j", (text) => {
    expect(read(text).filter((told) => told.startsWith("call"))).toEqual([]);
  });
});

describe("by what the two spoke", () => {
  it.each([
    ["video", "President Joe Biden held talks with French President Emmanuel Macron via videoconference."],
    ["video", "President Joe Biden met French President Emmanuel Macron virtually on Tuesday."],
    ["call", "President Joe Biden held talks by telephone with French President Emmanuel Macron."],
    [
      "video",
      "Tổng thống Mỹ Joe Biden hội đàm với Tổng thống Pháp Emmanuel Macron theo hình thức trực tuyến.",
    ],
    ["video", "Tổng thống Mỹ Joe Biden hội đàm hôm 5/3 qua video với Tổng thống Pháp Emmanuel Macron."],
    [
      "meeting",
      "Tổng thống Mỹ Joe Biden gặp Tổng thống Pháp Emmanuel Macron, sau đó họp trực tuyến với các bộ trưởng.",
    ],
    [
      "meeting",
      "President Joe Biden met French President Emmanuel Macron and later spoke by phone to reporters.",
    ],
  ])("is read as a %s: %j", (type, text) => {
    const told = read(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${type} held`);
  });
});
