import { expect, it } from "vitest";
import { hostsCall, hostsVideo } from "../../../../shared/extract/rules/en/hosts-call.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Biden hosted a secure conference call today with Allies and partners.", () => {
  expect(
    readWithEnglishRule(
      hostsCall,
      "President Biden hosted a secure conference call today with Allies and partners.",
    ),
  ).toEqual([{ sides: ["joe-biden"], words: "conference call" }]);
});

it("reads On Friday Emmanuel Macron held a call with European leaders.", () => {
  expect(
    readWithEnglishRule(hostsCall, "On Friday Emmanuel Macron held a call with European leaders."),
  ).toEqual([{ sides: ["emmanuel-macron"], words: "call" }]);
});

it.each([
  "President Biden held a call with President Macron.",
  "The chief executive held a call with partners.",
])("hosts-call is silent about %j", (text) => {
  expect(readWithEnglishRule(hostsCall, text)).toEqual([]);
});

it("reads President Biden held a secure video call with transatlantic leaders.", () => {
  expect(
    readWithEnglishRule(hostsVideo, "President Biden held a secure video call with transatlantic leaders."),
  ).toEqual([{ sides: ["joe-biden"], words: "secure video call" }]);
});

it("reads President Macron convened a virtual meeting with G7 leaders.", () => {
  expect(
    readWithEnglishRule(hostsVideo, "President Macron convened a virtual meeting with G7 leaders."),
  ).toEqual([{ sides: ["emmanuel-macron"], words: "virtual meeting" }]);
});

it.each(["President Biden held a video call with students."])("hosts-video is silent about %j", (text) => {
  expect(readWithEnglishRule(hostsVideo, text)).toEqual([]);
});
