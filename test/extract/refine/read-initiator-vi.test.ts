import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const initiators = (text: string) =>
  readContacts({ text, publishedAt: "2025-12-02", lang: "vi" }).map(({ type, initiator }) => [
    type,
    initiator,
  ]);

const CALL = "Tổng thống Ukraine Volodymyr Zelensky điện đàm với Thủ tướng Anh Keir Starmer hôm 1/12.";

it.each([
  ["Cuộc gọi được thực hiện theo đề nghị của phía Anh.", "GB"],
  ["Cuộc trao đổi qua điện thoại diễn ra theo sáng kiến từ phía Ukraine.", "UA"],
  ["Cuộc điện đàm do phía London khởi xướng.", "GB"],
  ["Cuộc điện đàm được phía Anh đề nghị.", "GB"],
  ["Theo văn phòng của ông, ông Starmer là người chủ động gọi.", "keir-starmer"],
  ["Ông Zelensky là người đề nghị cuộc gọi.", "volodymyr-zelensky"],
  ["Kiev cho biết phía Anh chủ động thực hiện cuộc gọi này.", "GB"],
  ["Phía Ukraine đã yêu cầu cuộc điện đàm này.", "UA"],
  ["Phía Anh chủ động đề xuất cuộc trao đổi này.", "GB"],
  ["Trước đó, Kiev đề nghị tổ chức cuộc điện đàm.", "UA"],
  ["Sáng kiến tổ chức cuộc điện đàm thuộc về phía Anh.", "GB"],
  ["Cuộc trao đổi xuất phát từ đề nghị của ông Zelensky.", "volodymyr-zelensky"],
  ["Việc điện đàm được đưa ra từ phía Anh.", "GB"],
  ["Chính ông Starmer đã chủ động liên hệ.", "keir-starmer"],
  ["Ông Starmer là người nhấc máy trước.", "keir-starmer"],
  ["Cuộc gọi được thực hiện với sáng kiến của phía Ukraine.", "UA"],
  ["“Ông ấy gọi cho tôi”, ông Starmer nói.", "volodymyr-zelensky"],
  ["“Tôi đã gọi cho ông ấy”, ông Starmer nói với báo giới.", "keir-starmer"],
  ["Ông Zelensky cho biết ông Starmer gọi điện cho mình.", "keir-starmer"],
])("reads who asked for the call out of “%s”", (words, initiator) => {
  expect(initiators(`${CALL} ${words}`)).toEqual([["call", initiator]]);
});

it.each([
  "Nhận lời đề nghị của Thủ tướng Anh Keir Starmer",
  "Đáp lại đề nghị của Thủ tướng Anh Keir Starmer",
  "Đáp ứng yêu cầu của Thủ tướng Anh Keir Starmer",
])("reads who asked for the call before “%s, ông …”", (answer) => {
  const text = `${answer}, Tổng thống Ukraine Volodymyr Zelensky điện đàm với ông hôm 1/12.`;
  expect(readContacts({ text, publishedAt: "2025-12-02", lang: "vi" })).toMatchObject([
    { type: "call", status: "held", initiator: "keir-starmer", date: { from: "2025-12-01" } },
  ]);
});

it("reads who asked for a meeting only where the words name him outright", () => {
  const met = "Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi tại Paris hôm 1/12.";
  expect(initiators(`${met} Cuộc gặp được tổ chức theo đề nghị của phía Ấn Độ.`)).toEqual([
    ["meeting", "IN"],
  ]);
  expect(initiators(`${met} Cuộc gặp diễn ra sau khi ông Modi đề nghị mở thêm đường bay.`)).toEqual([
    ["meeting", null],
  ]);
});

it("does not take a demand made during the call for the wish to have it", () => {
  expect(
    initiators(
      "Trong cuộc điện đàm hôm 1/12 với Thủ tướng Anh Keir Starmer, ông Zelensky nhất trí hoãn hội nghị, theo đề nghị của ông Starmer.",
    ),
  ).toEqual([["call", null]]);
  expect(initiators(`${CALL} Ông Zelensky đề nghị Anh gửi thêm tên lửa.`)).toEqual([["call", null]]);
  expect(
    initiators(`${CALL} Theo yêu cầu của ông Starmer, nội dung cuộc điện đàm không được công bố.`),
  ).toEqual([["call", null]]);
  expect(initiators(`${CALL} Cuộc điện đàm diễn ra theo thỏa thuận giữa hai bên.`)).toEqual([["call", null]]);
});

it.each([
  ["Người khởi xướng cuộc gọi là ông Starmer.", "keir-starmer"],
  ["Bên đề nghị cuộc điện đàm là phía Ukraine.", "UA"],
])("reads who is said to be the one that asked out of “%s”", (words, initiator) => {
  expect(initiators(`${CALL} ${words}`)).toEqual([["call", initiator]]);
});

it("reads a caller who stands between: “được ông B gọi điện”", () => {
  expect(
    initiators("Tổng thống Ukraine Zelensky được Thủ tướng Anh Starmer gọi điện chúc mừng hôm 1/12."),
  ).toEqual([["call", "keir-starmer"]]);
});

it("lets nobody ask for a call who refused to make it", () => {
  expect(initiators("Tổng thống Ukraine Zelensky từ chối gọi điện cho Thủ tướng Anh Starmer.")).toEqual([
    ["call", null],
  ]);
});

it.each([
  "Theo yêu cầu của Thủ tướng Anh Starmer, Tổng thống Ukraine Zelensky đồng ý rút quân trong cuộc điện đàm hôm 1/12.",
  "Trong cuộc điện đàm hôm 1/12 với Thủ tướng Anh Starmer, theo đề nghị của ông, Tổng thống Ukraine Zelensky nhất trí rút quân.",
])("takes what was agreed on for no wish to talk: “%s”", (text) => {
  expect(initiators(text)).toEqual([["call", null]]);
});
