import { expect, it } from "vitest";
import { meets } from "../../../../shared/extract/rules/en/meets.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Biden met today with King Abdullah II of Jordan.", () => {
  expect(readWithEnglishRule(meets, "President Biden met today with King Abdullah II of Jordan.")).toEqual([
    {
      sides: ["joe-biden", "abdullah-ii"],
      words: "President Biden met today with King Abdullah II of Jordan",
    },
  ]);
});

it("reads Zelenskyy met Keir Starmer in Kyiv.", () => {
  expect(readWithEnglishRule(meets, "Zelenskyy met Keir Starmer in Kyiv.")).toEqual([
    { sides: ["volodymyr-zelensky", "keir-starmer"], words: "Zelenskyy met Keir Starmer" },
  ]);
});

it("reads The Russian president will meet his Chinese counterpart Xi Jinping in Samarkand.", () => {
  expect(
    readWithEnglishRule(
      meets,
      "The Russian president will meet his Chinese counterpart Xi Jinping in Samarkand.",
    ),
  ).toEqual([
    {
      sides: ["vladimir-putin", "xi-jinping"],
      words: "The Russian president will meet his Chinese counterpart Xi Jinping",
    },
  ]);
});

it("reads Vietnamese Party chief To Lam meets Chinese Premier Li Qiang in Hanoi", () => {
  expect(
    readWithEnglishRule(meets, "Vietnamese Party chief To Lam meets Chinese Premier Li Qiang in Hanoi"),
  ).toEqual([
    { sides: ["to-lam", "li-qiang"], words: "Vietnamese Party chief To Lam meets Chinese Premier Li Qiang" },
  ]);
});

it("reads Vladimir Putin met in Sochi with President of Tajikistan Emomali Rahmon.", () => {
  expect(
    readWithEnglishRule(meets, "Vladimir Putin met in Sochi with President of Tajikistan Emomali Rahmon."),
  ).toEqual([
    {
      sides: ["vladimir-putin", "emomali-rahmon"],
      words: "Vladimir Putin met in Sochi with President of Tajikistan Emomali Rahmon",
    },
  ]);
});

it.each([
  "President Biden met with union leaders on Friday.",
  "The plan met with criticism.",
  "Putin met Murmansk Governor Andrei Chibis.",
  "Biden met with President Trump’s lawyers.",
])("meets is silent about %j", (text) => {
  expect(readWithEnglishRule(meets, text)).toEqual([]);
});
