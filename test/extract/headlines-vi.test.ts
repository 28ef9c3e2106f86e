import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

/** In a few words: kind, status, sides, days. */
const read = (text: string, publishedAt = "2025-10-17") =>
  readContacts({ text, publishedAt, lang: "vi" }).map(({ type, status, level, participants, date }) =>
    [
      ...[type, status, level, participants.map(({ id }) => id).join("+")],
      date ? (date.from === date.to ? date.from : `${date.from}–${date.to}`) : "undated",
    ].join(" "),
  );

describe("headlines and teasers", () => {
  it("give what somebody announces in a contact its own date", () => {
    expect(read("Ông Macron điện đàm với ông Tập, cho biết sẽ tới Trung Quốc đầu năm 2026")).toContain(
      "call held leader emmanuel-macron+xi-jinping undated",
    );
  });

  it("give a meeting and a visit in one breath each its own date", () => {
    const [meeting, visit] = read(
      "Ông Macron: Sẽ gặp ông Tập tại hội nghị ở Hàn Quốc, thăm Trung Quốc vào đầu năm 2026",
    );
    expect(meeting).toBe("meeting planned leader emmanuel-macron+xi-jinping undated");
    expect(visit).toBe("visit planned leader emmanuel-macron 2026-01-01–2026-04-30");
  });

  it("take what is told before a meeting for no news that it was held", () => {
    const planned = ["meeting planned leader vladimir-putin+emmanuel-macron undated"];
    expect(read("Nga tập trận lớn trước thềm cuộc gặp Putin - Macron")).toEqual(planned);
    expect(read("Điện Kremlin công bố địa điểm cuộc gặp giữa ông Putin và ông Macron")).toEqual(planned);
    expect(read("Ông Putin đặt kỳ vọng thấp cho cuộc gặp với ông Macron")).toEqual(planned);
  });

  it("keep a meeting held when another sentence says so", () => {
    expect(
      read("Ông Macron hôm 16/10 gặp ông Putin ở Paris. Trước cuộc gặp, ông Macron thăm một trường học."),
    ).toEqual(["meeting held leader emmanuel-macron+vladimir-putin 2025-10-16"]);
  });

  it("deny a meeting only when it is said not to take place", () => {
    expect(read("Cuộc gặp giữa ông Macron và ông Putin không mang lại thỏa thuận nào")).toEqual([
      "meeting held leader emmanuel-macron+vladimir-putin undated",
    ]);
    expect(read("Cuộc gặp giữa ông Macron và ông Putin sẽ không diễn ra")).toEqual([
      "meeting denied leader emmanuel-macron+vladimir-putin undated",
    ]);
  });

  it("know the ministers of two countries for no leaders", () => {
    expect(read("Ngoại trưởng Pháp - Nga gặp kín ở Geneva")).toMatchObject([
      expect.stringMatching(/^meeting held official/),
    ]);
  });

  it("know who leads a parliament for no head of state", () => {
    expect(read("Tổng Bí thư Tô Lâm tiếp lãnh đạo quốc hội Trung Quốc")[0]).toMatch(/^meeting held mixed/);
  });

  it("take an arrival in a town to begin a visit for a visit", () => {
    expect(read("Thủ tướng Phạm Minh Chính tới Vientiane, bắt đầu chuyến công tác")).toEqual([
      "visit held leader pham-minh-chinh undated",
    ]);
  });

  it("take talks of two leaders for a meeting, and a table of talks for none", () => {
    expect(read("Ông Macron và ông Zelensky vừa đàm phán xong ở Paris")).toEqual([
      "meeting held leader emmanuel-macron+volodymyr-zelensky undated",
    ]);
    expect(read("Pháp muốn đưa ông Putin và ông Zelensky ngồi vào bàn đàm phán")).toEqual([]);
  });

  it("know the head of a company for no head of state", () => {
    expect(
      read(
        "Ngày 15/10, Chủ tịch nước Lương Cường tiếp bà Jane Miller, Chủ tịch kiêm Tổng giám đốc một hãng bay",
      ),
    ).toEqual([]);
  });

  it("know the speaker of a headline from whom he speaks of", () => {
    expect(read("Ông Macron: Binh sĩ Pháp đã có mặt tại Greenland")).toEqual([]);
  });

  it("take conditions for a meeting for a proposal", () => {
    expect(read("Ông Zelensky nêu điều kiện gặp ông Putin")).toEqual([
      "meeting proposed leader volodymyr-zelensky+vladimir-putin undated",
    ]);
  });

  it("take a lift in a car for no invitation to another country", () => {
    expect(read("Ông Putin mời ông Kim Jong Un cùng lên xe tới nơi họp")).toEqual([]);
  });

  it("name the writer of a letter, not who carries it", () => {
    expect(read("Chủ tịch Duma Nga mang theo thư ông Putin gửi ông Kim Jong Un")).toEqual([
      "message held leader vladimir-putin+kim-jong-un undated",
    ]);
    expect(read("Ông Macron trao bức thư của phu nhân cho Tổng thống Nga Putin")).toEqual([]);
  });

  it("take the date of a printed edition for no date of a contact", () => {
    expect(
      read(
        "Pháp chờ gì trước thượng đỉnh Macron - Putin là thông tin đáng đọc trên số báo ra ngày 18.10.2025",
      ),
    ).toEqual(["meeting planned leader emmanuel-macron+vladimir-putin undated"]);
  });

  it("take a span of time for no year", () => {
    expect(read("Nửa năm sau cuộc gặp đầu tiên, ông Macron gặp lại ông Putin")[0]).toMatch(/undated$/);
  });

  it("take what is agreed in a meeting for its outcome", () => {
    expect(read("Ông Macron cam kết hợp tác với Nga trong cuộc gặp với ông Putin hôm 16/10")).toEqual([
      "meeting held leader emmanuel-macron+vladimir-putin 2025-10-16",
    ]);
  });

  it("take the announcement of a day, or waiting, for a plan", () => {
    const planned = ["meeting planned leader emmanuel-macron+vladimir-putin undated"];
    expect(read("Ông Macron nêu thời điểm gặp ông Putin")).toEqual(planned);
    expect(read("Châu Âu chờ ông Macron gặp ông Putin")).toEqual(planned);
    expect(read("Ông Macron bay sang Nga gặp ông Putin")).toContain(planned[0]);
  });

  it("give one stop of a journey the status of all", () => {
    expect(read("Ông Macron sắp thăm Ai Cập, tham dự hội nghị thượng đỉnh tại Nam Phi")).toEqual([
      "visit planned leader emmanuel-macron undated",
      "visit planned leader emmanuel-macron undated",
    ]);
  });

  it("tell two offices of two countries apart", () => {
    const read3 = read("Chủ tịch nước Lương Cường gặp Thủ tướng Áo và Tổng thống Paraguay ở New York");
    expect(read3).toEqual([
      "meeting held leader luong-cuong+christian-stocker undated",
      "meeting held leader luong-cuong+santiago-pena undated",
    ]);
  });

  it("know a statue and a town for no traveller and no destination", () => {
    expect(read("Tổng thống Pháp dự lễ khánh thành tượng Chủ tịch Hồ Chí Minh")).toEqual([]);
    expect(read("Ông Zelensky thăm thành phố Nga tuyên bố kiểm soát")).toEqual([]);
    expect(read("Ông Macron dự lễ năm mới, gửi thông điệp đến binh sĩ ở Ba Lan")).toEqual([]);
  });

  it("take nobody for the envoys whom nobody names", () => {
    expect(
      read("Ông Macron tin ông Putin muốn hòa bình, sau khi hai đại diện đàm phán đến gặp ông Putin"),
    ).toEqual([]);
  });

  it("take the name of a day for no date", () => {
    expect(
      read("Chủ tịch Cuba đến Hà Nội dự lễ kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh 2-9"),
    ).toEqual(["visit held leader miguel-diaz-canel undated"]);
  });

  it.each([
    ["Trump, Putin điện đàm hơn hai giờ", "call held leader donald-trump+vladimir-putin undated"],
    ["Putin, Tập Cận Bình hội đàm trực tuyến", "video held leader vladimir-putin+xi-jinping undated"],
    [
      "Ông Trump, ông Kim gặp nhau tại Hà Nội ngày 27/2/2019",
      "meeting held leader donald-trump+kim-jong-un 2019-02-27",
    ],
  ])("read a pair with a comma for its “và”: “%s”", (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it("take whoever tells of a call for no third side", () => {
    expect(
      read(
        "Cuộc điện đàm hôm 16/10 giữa Tổng thống Trump và Tổng thống Putin kéo dài một giờ, ông Ushakov cho biết",
      ),
    ).toEqual(["call held leader donald-trump+vladimir-putin 2025-10-16"]);
  });
});
