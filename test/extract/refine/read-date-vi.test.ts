import { describe, expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const dates = (text: string, publishedAt = "2026-01-29") =>
  readContacts({ text, publishedAt, lang: "vi" }).map(({ type, date }) =>
    [type, date?.from, date?.to].filter(Boolean).join(" "),
  );

describe("the day of a contact in Vietnamese", () => {
  it("is carried on by “Sau đó” and “Trước đó vài giờ”", () => {
    expect(
      dates(
        "Thủ tướng Anh Keir Starmer hôm 27/1 hội đàm với Chủ tịch Trung Quốc Tập Cận Bình. Sau đó, ông Starmer có cuộc gặp với Thủ tướng Trung Quốc.",
      ),
    ).toEqual(["meeting 2026-01-27 2026-01-27", "meeting 2026-01-27 2026-01-27"]);
    expect(
      dates(
        "Ông Trump và ông Putin điện đàm tối 27/1. Trước đó vài giờ, ông Trump cũng điện đàm với Tổng thống Zelensky.",
      ),
    ).toEqual(["call 2026-01-27 2026-01-27", "call 2026-01-27 2026-01-27"]);
  });

  it("moves on by one with “Hôm sau”", () => {
    expect(
      dates(
        "Ông Trump và ông Putin điện đàm hôm 26/1. Hôm sau, ông Zelensky điện đàm với Thủ tướng Đức Friedrich Merz.",
      ),
    ).toEqual(["call 2026-01-26 2026-01-26", "call 2026-01-27 2026-01-27"]);
  });

  it("is “cùng ngày” with the news, whatever was recalled between", () => {
    expect(
      dates(
        "Ông Trump và ông Putin điện đàm hôm 28/1. Lần gần nhất hai ông điện đàm là ngày 17/11. Cùng ngày tại Phòng Bầu dục, trong lúc tiếp Thủ tướng Đức Friedrich Merz, ông Trump nói cuộc gọi hữu ích.",
      ),
    ).toContain("meeting 2026-01-28 2026-01-28");
  });

  it("is not the day on which somebody spoke to the press behind the comma", () => {
    expect(
      dates(
        "Tổng thống Nga Vladimir Putin đã gặp Thủ tướng Ấn Độ Narendra Modi, người phát ngôn nói với báo giới hôm 26/1.",
      ),
    ).toEqual(["meeting"]);
  });

  it("stands behind “kể từ khi … là”", () => {
    expect(
      dates(
        "Lần gần nhất Tổng thống Nga Vladimir Putin gặp Tổng thống Pháp Emmanuel Macron kể từ khi ông Macron đắc cử là ở Brest, tháng 6/2021.",
      ),
    ).toEqual(["meeting 2021-06-01 2021-06-30"]);
  });

  it.each([
    "Điện Kremlin hôm 28/1 cho biết Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron đã điện đàm.",
    "Tổng thống Pháp Emmanuel Macron tối 28/1 viết trên X rằng ông đã có cuộc điện đàm với Tổng thống Nga Vladimir Putin.",
    "Ngày 28/1, Văn phòng Tổng thống Pháp thông báo Tổng thống Emmanuel Macron vừa điện đàm với Tổng thống Nga Vladimir Putin.",
  ])("is that on which a house, or one of the two, tells of it, where none other is told: %s", (text) => {
    expect(dates(text)).toEqual(["call 2026-01-28 2026-01-28"]);
  });

  it("is that which the text tells, not that on which a house tells of it", () => {
    const text =
      "Điện Kremlin hôm 28/1 cho biết Tổng thống Nga Vladimir Putin và Tổng thống Pháp Emmanuel Macron đã điện đàm. Cuộc điện đàm diễn ra tối 26/1.";
    expect(dates(text)).toEqual(["call 2026-01-26 2026-01-26"]);
  });

  it.each([
    "Điện Kremlin hôm 28/1 cho biết Tổng thống Nga Vladimir Putin từng điện đàm với Tổng thống Pháp Emmanuel Macron.",
    "Ngày 28/1, ông Ushakov nói Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Pháp Emmanuel Macron.",
  ])("is not that on which somebody looks back: %s", (text) => {
    expect(dates(text)).toEqual(["call"]);
  });

  it.each([
    "Hội nghị thượng đỉnh AI diễn ra tại New Delhi từ ngày 16 đến 20/2. Tổng thống Pháp Emmanuel Macron sẽ gặp Thủ tướng Ấn Độ Narendra Modi bên lề hội nghị.",
    "Tổng thống Pháp Emmanuel Macron sẽ gặp Thủ tướng Ấn Độ Narendra Modi bên lề hội nghị. Hội nghị diễn ra từ ngày 16 đến 20/2.",
  ])("of talks on the sidelines of a summit is the summit's: %s", (text) => {
    expect(dates(text)).toContain("meeting 2026-02-16 2026-02-20");
  });

  it("of those who attend a summit is the summit's, though the sentence begins with the day", () => {
    const text =
      "Ngày 28/1, Hội nghị thượng đỉnh G7 diễn ra trong 2 ngày đã khai mạc tại Paris. Tại hội nghị thượng đỉnh lần này có sự tham dự của Tổng thống Pháp Emmanuel Macron, Thủ tướng Anh Keir Starmer và Thủ tướng Canada Mark Carney.";
    expect(dates(text)).toContain("meeting 2026-01-28 2026-01-29");
  });

  it("of talks beside one of two summits is not known", () => {
    const text =
      "Hội nghị thượng đỉnh AI diễn ra từ ngày 16 đến 20/2. Hội nghị G7 diễn ra từ ngày 14 đến 16/6. Tổng thống Pháp Emmanuel Macron sẽ gặp Thủ tướng Ấn Độ Narendra Modi bên lề hội nghị.";
    expect(dates(text)).toEqual(["meeting"]);
  });

  it.each(["Cũng trong dịp này", "Trước đó, buổi sáng", "Nhân dịp này", "Cũng trong buổi sáng"])(
    "is carried on by “%s”",
    (opening) => {
      const text = `Trưa 27/1, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Ấn Độ Narendra Modi. ${opening}, Thủ tướng Phạm Minh Chính đã gặp Tổng thống Pháp Emmanuel Macron.`;
      expect(dates(text)).toEqual(["meeting 2026-01-27 2026-01-27", "meeting 2026-01-27 2026-01-27"]);
    },
  );

  it("is a week ago to the day with “đúng một tuần”, and counts from the telling with “một ngày trước”", () => {
    expect(
      dates("Cách đây đúng một tuần, Tổng thống Nga Vladimir Putin gặp Thủ tướng Ấn Độ Narendra Modi."),
    ).toEqual(["meeting 2026-01-22 2026-01-22"]);
    expect(
      dates(
        "KCNA ngày 28/1 đưa tin Chủ tịch Triều Tiên Kim Jong-un đã gửi thư tới Tổng thống Nga Vladimir Putin một ngày trước.",
      ),
    ).toEqual(["message 2026-01-27 2026-01-27"]);
  });

  it("of the headline is the one recent day of the text, but not one of two", () => {
    const head =
      "Ông Macron tiếp Thủ tướng Ấn Độ Modi ở Điện Elysee\nĐội danh dự xếp hàng từ 11h30 ngày 28/1.";
    expect(dates(head)[0]).toBe("meeting 2026-01-28 2026-01-28");
    expect(dates(`${head} Ngày 27/1, Quốc hội Pháp họp.`)[0]).toBe("meeting");
    expect(dates(head.replace("28/1", "28/9/2024"))[0]).toBe("meeting");
  });

  it("counts “Một ngày sau” from the one day of the sentence before", () => {
    const text =
      "Thủ tướng Nhật Bản Sanae Takaichi ngày 27/1 đọc diễn văn. Một ngày sau, bà điện đàm với Tổng thống Mỹ Donald Trump.";
    expect(dates(text)).toEqual(["call 2026-01-28 2026-01-28"]);
  });

  it("is not today with “trong ngày làm việc thứ hai”", () => {
    const text =
      "Trong ngày làm việc thứ hai tại Paris, hôm 27/1, Thủ tướng Ấn Độ Narendra Modi hội đàm với Tổng thống Pháp Emmanuel Macron.";
    expect(dates(text)).toEqual(["meeting 2026-01-27 2026-01-27"]);
  });

  it("of greetings passed on is the day of the reception", () => {
    expect(
      dates(
        "Chiều 28/1, Thủ tướng Phạm Minh Chính tiếp Đại sứ Australia Gillian Bird. Tại buổi tiếp, Đại sứ chuyển lời thăm hỏi của Thủ tướng Anthony Albanese tới Thủ tướng Phạm Minh Chính.",
      ),
    ).toEqual(["meeting 2026-01-28 2026-01-28", "message 2026-01-28 2026-01-28"]);
  });

  it("of a visit may be its first only: “từ ngày 25/1”, but not “kể từ ngày 20/1/2025”", () => {
    expect(dates("Tổng thống Pháp Emmanuel Macron thăm Ấn Độ từ ngày 25/1.")).toEqual([
      "visit 2026-01-25 2026-01-25",
    ]);
    expect(
      dates("Tổng thống Pháp Emmanuel Macron đã thăm Ấn Độ, nước tăng thuế kể từ ngày 20/1/2025."),
    ).toEqual(["visit"]);
  });

  it("is read out of “Thứ hai tuần tới”, which is no count of weeks", () => {
    expect(
      dates("Thứ hai tuần tới, Tổng thống Mỹ Donald Trump sẽ tiếp Tổng thống Colombia Gustavo Petro."),
    ).toEqual(["meeting 2026-02-02 2026-02-02"]);
  });

  it("is not that of the other visit to which a clause compares it", () => {
    expect(
      dates(
        "Đây là chuyến thăm Trung Quốc đầu tiên của Thủ tướng Anh Keir Starmer sau khi Thủ tướng Theresa May thăm nước này năm 2018.",
      ),
    ).toEqual(["visit", "visit 2018-01-01 2018-12-31"]);
  });

  it("follows “họ” to the two who were told of", () => {
    expect(
      dates(
        "Năm 2018, ông Trump gặp ông Kim Jong-un tại Singapore. Tháng 6/2019, họ gặp lại nhau ở Bàn Môn Điếm.",
      ),
    ).toEqual(["meeting 2018-01-01 2018-12-31", "meeting 2019-06-01 2019-06-30"]);
  });

  it("is counted from the day of the telling: “hôm 28/1 cho biết … vào ngày hôm sau”", () => {
    expect(
      dates(
        "Tổng thống Ukraine Volodymyr Zelensky hôm 28/1 cho biết ông sẽ gặp Tổng thống Mỹ Donald Trump vào ngày hôm sau.",
      ),
    ).toEqual(["meeting 2026-01-29 2026-01-29"]);
  });

  it("is taken by “Cùng ngày” from a sentence that tells of no contact", () => {
    expect(
      dates(
        "Ngày 26/1, hội nghị khai mạc tại Brussels. Cùng ngày, Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Keir Starmer.",
      ),
    ).toEqual(["meeting 2026-01-26 2026-01-26"]);
  });

  it("is counted once for all that “Ba ngày sau đó” tells of", () => {
    expect(
      dates(
        "Ông Orban gặp Tổng thống Ukraine Zelensky hôm 20/1. Ba ngày sau đó, Thủ tướng Hungary Viktor Orban tới Moskva hội đàm với Tổng thống Nga Putin.",
      ),
    ).toContainEqual("meeting 2026-01-23 2026-01-23");
  });

  it("is the day on which a photo of it was posted", () => {
    expect(
      dates(
        "Tổng thống Pháp Emmanuel Macron hôm 27/1 đăng ảnh ông ăn tối cùng Thủ tướng Anh Keir Starmer tại Paris.",
      ),
    ).toEqual(["meeting 2026-01-27 2026-01-27"]);
  });

  it("may stand in “Phát biểu tại cuộc hội đàm hôm 27/1”, but not in “Phát biểu hôm 27/1”", () => {
    expect(
      dates(
        "Phát biểu tại cuộc hội đàm với Tổng thống Pháp Emmanuel Macron hôm 27/1, Thủ tướng Anh Keir Starmer cảm ơn Paris.",
      ),
    ).toEqual(["meeting 2026-01-27 2026-01-27"]);
    expect(
      dates("Phát biểu hôm 27/1, ông Starmer nói ông đã điện đàm với Tổng thống Pháp Emmanuel Macron."),
    ).toEqual(["call"]);
  });

  it.each([
    ["Ngày 28/1, Tổng thống Pháp Macron cho biết ông vừa điện đàm với Thủ tướng Anh Starmer.", "2026-01-28"],
    ["Tổng thống Pháp Macron đã điện đàm với Thủ tướng Anh Starmer, theo Reuters ngày 28/1.", undefined],
    [
      "Tổng thống Pháp Macron đã điện đàm với Thủ tướng Anh Starmer, theo giờ Hà Nội ngày 28/1.",
      "2026-01-28",
    ],
    ["Tổng thống Pháp Macron điện đàm với Thủ tướng Anh Starmer sau khi tin nhắn bị lộ hôm 20/1.", undefined],
    ["Tổng thống Pháp Macron gặp Thủ tướng Anh Starmer sau khi tới London hôm 20/1.", "2026-01-20"],
    ["Thị trường tăng hôm 27/1, ngay sau khi ông Macron điện đàm với Thủ tướng Anh Starmer.", "2026-01-27"],
  ])("is told from other days in “%s”", (text, day) => {
    const contacts = readContacts({ text, publishedAt: "2026-01-29", lang: "vi" });
    expect(contacts.find(({ type }) => type !== "visit")?.date?.from).toBe(day);
  });

  it("of a visit may stand behind what is done there: “dự hội nghị … từ ngày 29/1”", () => {
    expect(
      dates("Thủ tướng Anh Keir Starmer lên đường dự hội nghị cấp cao tại Nhật Bản từ ngày 29/1."),
    ).toEqual(["visit 2026-01-29 2026-01-29"]);
  });

  it("says that what it dates in the past was held", () => {
    const [meeting] = readContacts({
      text: "Gặp ông Starmer, ông Macron nói gì?\nTổng thống Pháp Emmanuel Macron được cho là đã thúc giục Thủ tướng Anh Keir Starmer trong cuộc gặp tại Paris tuần trước.",
      publishedAt: "2026-01-29",
      lang: "vi",
    });
    expect(meeting).toMatchObject({ status: "held", date: { from: "2026-01-19", to: "2026-01-25" } });
  });
});
