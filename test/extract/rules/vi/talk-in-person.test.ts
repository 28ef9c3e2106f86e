import { expect, it } from "vitest";
import { talkInPerson } from "../../../../shared/extract/rules/vi/talk-in-person.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Thủ tướng Anh Keir Starmer và Thủ tướng Canada Mark Carney có cuộc trao đổi hơn một giờ tại Ottawa.",
  "Ông Starmer trò chuyện với Thủ tướng Canada Mark Carney ở Ottawa.",
])("reads a meeting in %j", (text) => {
  expect(readWithRule(talkInPerson, text)).toMatchObject([
    { sides: ["keir-starmer", "mark-carney"], hostCountry: "CA" },
  ]);
});

it.each([
  "Ông Starmer trao đổi với Thủ tướng Canada Mark Carney về vụ tấn công ở Ottawa.",
  "Ông Starmer trao đổi qua điện thoại với Thủ tướng Canada Mark Carney từ văn phòng ở London.",
  "Ông Starmer trò chuyện với sinh viên ở Ottawa.",
])("is silent about %j", (text) => {
  expect(readWithRule(talkInPerson, text)).toEqual([]);
});
