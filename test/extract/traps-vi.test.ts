import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string, publishedAt: string | null = "2025-10-17") =>
  readContacts({ text, publishedAt, lang: "vi" })
    .filter(({ level }) => level !== "official")
    .map((record) => ({ ...record, sides: record.participants.map(({ id }) => id).sort() }));

describe("traps of the Vietnamese press", () => {
  it("takes a call of ministers for no call of their leaders", () => {
    expect(
      read(
        "Ngoại trưởng Mỹ Marco Rubio điện đàm với Ngoại trưởng Nga Sergey Lavrov về cuộc gặp của Tổng thống Donald Trump với báo giới.",
      ),
    ).toEqual([]);
  });

  it("gives a minister's counterpart a minister's rank", () => {
    expect(read("Ngoại trưởng Mỹ Marco Rubio hội đàm với người đồng cấp Nga.")).toEqual([]);
  });

  it("does not date a call by the day on which somebody told of it", () => {
    const [call] = read(
      "Ngày 17/10, ông Ushakov cho biết Tổng thống Nga Putin đã điện đàm với Tổng thống Mỹ Donald Trump.",
    );
    expect(call?.date).toBeNull();
  });

  it("keeps a plan whose cancellation is only threatened", () => {
    const [meeting] = read(
      "Ông Trump dọa hủy cuộc gặp với Tổng thống Nga Putin dự kiến diễn ra tại Budapest.",
    );
    expect(meeting?.status).not.toBe("cancelled");
  });

  it("says of a meeting that was called off that it was", () => {
    const [meeting] = read(
      "Nhà Trắng thông báo hủy cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Putin.",
    );
    expect(meeting?.status).toBe("cancelled");
  });

  it.each([
    ["Điện Kremlin nói chưa cần đến cuộc gặp thượng đỉnh Putin - Trump.", undefined],
    ["Các nhà ngoại giao nỗ lực mở đường cho cuộc gặp giữa ông Putin và ông Zelensky.", "proposed"],
    [
      "Ông Trump đã có cuộc điện đàm với Tổng thống Venezuela Nicolas Maduro và hai bên đã thảo luận khả năng tổ chức một cuộc gặp tại Geneva.",
      "proposed",
    ],
  ])("does not take what is only spoken of for held: %j", (text, status) => {
    expect(read(text).find(({ type }) => type === "meeting")?.status).toBe(status);
  });

  it("reads no country into a longer name", () => {
    const text = (hall: string) => `Sáng 10/10, Tổng Bí thư Tô Lâm đã đến ${hall} đặt hoa tưởng niệm.`;
    expect(read(text("Cung Thái Dương"))).toEqual([]);
    expect(read(text("Đền Đức Hòa"))).toEqual([]);
  });

  it("does not take an aide for the president whom he serves", () => {
    const [meeting] = read("Tổng Bí thư Tô Lâm hội đàm với Trợ lý Tổng thống Nga Vladimir Putin.");
    expect(meeting?.sides).toEqual(["ru-adviser", "to-lam"]);
  });

  it("knows a stranger with and without a middle initial", () => {
    const sides = (name: string) =>
      read(`Tổng Bí thư Tô Lâm tiếp Đại sứ Mỹ tại Việt Nam ${name}.`).map((each) => each.sides);
    expect(sides("John Q. Sample")).toEqual([["john-sample", "to-lam"]]);
    expect(sides("John Q. Sample")).toEqual(sides("John Sample"));
  });

  it("makes no record of a hypothesis", () => {
    expect(read("Nếu Tổng thống Mỹ Donald Trump gặp Tổng thống Nga Putin, thị trường sẽ tăng.")).toEqual([]);
  });

  it("dates the photo of an old meeting by its own date", () => {
    const records = read(
      "Lãnh đạo Mỹ - Trung điện đàm\nTổng thống Mỹ Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình tại cuộc gặp ở Osaka, Nhật Bản ngày 29/6/2019. Ảnh: AFP",
    );
    expect(records.map(({ type, date }) => [type, date?.from ?? null])).toEqual([
      ["call", null],
      ["meeting", "2019-06-29"],
    ]);
  });

  it.each([
    "Tổng thống Mỹ Donald Trump gặp khó khăn tại Nga.",
    "Chính quyền Tổng thống Mỹ Donald Trump thăm dò ý kiến Tổng thống Nga Putin.",
    "Thủ tướng Anh Keir Starmer bị nghe lén điện thoại, theo Tổng thống Pháp Emmanuel Macron.",
    "Cựu Thủ tướng Anh Boris Johnson gặp Tổng thống Pháp Emmanuel Macron.",
    "Hai nhà lãnh đạo Mỹ - Nga đã gặp nhau nhiều lần.",
  ])("is silent about %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("reads on after a full stop without a space", () => {
    const records = read(
      "Ông Trump lên đường.Tổng thống Nga Putin hôm 16/10 điện đàm với Thủ tướng Ấn Độ Narendra Modi.",
    );
    expect(records[0]).toMatchObject({
      sides: ["narendra-modi", "vladimir-putin"],
      date: { from: "2025-10-16", to: "2025-10-16" },
    });
  });

  it("works in time that grows with the text, not with its square", () => {
    const sentence =
      "Tổng thống Nga Putin hôm 16/10 điện đàm với Thủ tướng Ấn Độ Narendra Modi, kéo dài một giờ. ";
    const steps = (copies: number) => {
      let count = 0;
      readContacts({ text: sentence.repeat(copies), publishedAt: "2025-10-17", lang: "vi" }, () => count++);
      return count;
    };
    expect(steps(80)).toBeLessThanOrEqual(steps(40) * 2 + 10);
  });
});

describe("whom the words mean", () => {
  it("gives a prime minister's counterpart the same office where there is one", () => {
    const [talks] = read("Thủ tướng Phạm Minh Chính hội đàm với người đồng cấp Thái Lan.");
    expect(talks?.participants.map(({ office }) => office)).toEqual(["prime-minister", "prime-minister"]);
  });

  it("takes no gift for a message", () => {
    expect(
      read("Thông điệp của Chủ tịch Trung Quốc Tập Cận Bình khi tặng sách cho Tổng thống Mỹ Donald Trump."),
    ).toEqual([]);
  });

  it("names an ambassador by his own name", () => {
    const [audience] = read("Chủ tịch nước Lương Cường tiếp Đại sứ Mỹ tại Việt Nam Marc Knapper.");
    expect(audience?.sides).toEqual(["luong-cuong", "marc-knapper"]);
  });

  it.each([
    [
      "Chiều 16/10, sau lễ đón tại Phủ Chủ tịch, Chủ tịch nước Lương Cường hội đàm với Tổng thống Nam Phi Cyril Ramaphosa.",
      ["cyril-ramaphosa", "luong-cuong"],
    ],
    [
      "Tổng Bí thư Tô Lâm điện đàm với Bí thư thứ nhất, Chủ tịch nước Cuba Miguel Diaz-Canel.",
      ["miguel-diaz-canel", "to-lam"],
    ],
    [
      "Chủ tịch nước Lương Cường tiếp Thư ký Hội đồng An ninh Nga Sergei Shoigu.",
      ["luong-cuong", "sergei-shoigu"],
    ],
    ["Chủ tịch Quốc hội hội kiến Tổng Bí thư, Chủ tịch nước Lào.", ["thongloun-sisoulith", "tran-thanh-man"]],
    [
      "Chủ tịch nước Lương Cường và Tổng thống Nga Vladimir Putin hội kiến tại Bắc Kinh.",
      ["luong-cuong", "vladimir-putin"],
    ],
    ["Thượng đỉnh Trump - Kim có thể diễn ra vào cuối tháng.", ["donald-trump", "kim-jong-un"]],
  ])("reads who meets in %j", (text, sides) => {
    expect(read(text).map((record) => record.sides)).toEqual([sides]);
  });
});

describe("which time it is", () => {
  const ordinals = (text: string) => read(text).map(({ ordinal }) => ordinal?.n ?? null);

  it("counts the summit of two, not other talks of the sentence", () => {
    expect(
      ordinals(
        "Tổng thống Mỹ Donald Trump tới Hà Nội dự Hội nghị thượng đỉnh Mỹ - Triều Tiên lần thứ hai. " +
          "Ông Trump cũng hội đàm với Tổng Bí thư Tô Lâm.",
      ),
    ).toEqual([null, 2, null]);
  });

  it.each([
    "Ông Trump lần đầu tiên đến Nhật Bản sau sáu năm.",
    "Thủ tướng Anh Keir Starmer bắt đầu chuyến thăm Trung Quốc đầu tiên kể từ năm 2018 của một thủ tướng Anh.",
  ])("knows that there was one before in %j", (text) => {
    expect(ordinals(text)).toEqual([null]);
  });
});

describe("what is still to come", () => {
  it.each([
    "Tổng thống Ukraine Zelensky sẽ tới Paris hội đàm với Tổng thống Pháp Macron.",
    "Tổng thống Ukraine Zelensky chuẩn bị bay tới Paris để gặp Tổng thống Pháp Macron.",
  ])("lets the trip and what it is made for stand together in %j", (text) => {
    expect(read(text).map(({ type, status }) => [type, status])).toEqual([
      ["visit", "planned"],
      ["meeting", "planned"],
    ]);
  });
});

describe("the office on the day of the contact", () => {
  it("knows a leader of then by his name alone, or as “cựu”", () => {
    expect(
      read("Cựu Tổng thống Mỹ Joe Biden gặp Chủ tịch Trung Quốc Tập Cận Bình ngày 16/11/2024."),
    ).toMatchObject([{ sides: ["joe-biden", "xi-jinping"], date: { from: "2024-11-16", to: "2024-11-16" } }]);
    expect(read("Ông Obama thăm Việt Nam vào tháng 5/2016.").map(({ sides }) => sides)).toEqual([
      ["barack-obama"],
    ]);
  });

  it.each([
    "Cựu Tổng thống Mỹ Barack Obama gặp Thủ tướng Canada Mark Carney hôm 15/10.",
    "Cựu Tổng thống Mỹ Barack Obama gặp Thủ tướng Canada Mark Carney.",
    "Cựu Thủ tướng Thái Lan Thaksin Shinawatra đến Singapore.",
  ])("is silent about a leader of the past in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes a bare “tổng thống” for the one spoken of, never for our own head of state", () => {
    expect(
      read(
        "Tổng thống Mỹ Donald Trump lên đường công du.\nChuyến đi của vị tổng thống tới Israel bắt đầu hôm 13/10.",
      ).map(({ sides }) => sides),
    ).toEqual([["donald-trump"]]);
  });

  it("reads initials as the name they shorten", () => {
    expect(
      read(
        "Chủ tịch nước Lương Cường hội kiến Chủ tịch Quốc hội Belarus I. Sergeenko. " +
          "Ông Lương Cường cảm ơn Chủ tịch Quốc hội Belarus Igor Sergeenko tại cuộc hội kiến.",
      ).map(({ sides }) => sides),
    ).toEqual([["igor-sergeenko", "luong-cuong"]]);
  });
});

describe("two at once", () => {
  it.each([
    [
      "Campuchia - Thái Lan vẫn giao tranh hôm nay, dù Tổng thống Mỹ Donald Trump đã điện đàm với lãnh đạo hai nước.",
      [
        ["donald-trump", "hun-manet"],
        ["anutin-charnvirakul", "donald-trump"],
      ],
    ],
    [
      "Trung Quốc mua thêm đậu nành Mỹ, ngay sau khi lãnh đạo hai nước điện đàm.",
      [["donald-trump", "xi-jinping"]],
    ],
    ["Hai ông Putin và Tập gặp nhau tại Bắc Kinh.", [["vladimir-putin", "xi-jinping"]]],
  ])("reads who is meant in %j", (text, sides) => {
    expect(read(text).map((record) => record.sides)).toEqual(sides);
    expect(read(text).map(({ date }) => date)).toEqual(sides.map(() => null));
  });

  it("looks up who filled an office for a while on the day of the contact", () => {
    expect(
      read(
        "Seoul nay đã có chủ nhân mới của Nhà Xanh. Cuộc gặp giữa quyền Tổng thống Hàn Quốc và Phó Tổng thống Mỹ Mike Pence diễn ra ngày 17/4.",
        "2017-05-11",
      ).map(({ sides, status }) => [sides, status]),
    ).toEqual([[["hwang-kyo-ahn", "mike-pence"], "held"]]);
  });
});

describe("invitations", () => {
  it("does not plan a visit again that an invitation only explains", () => {
    expect(
      read(
        "Nhận lời mời của Tổng thống Belarus Alexander Lukashenko, Chủ tịch nước Lương Cường thăm chính thức Belarus, bắt đầu từ ngày 14/10.",
      ).map(({ status, date }) => [status, date?.from]),
    ).toEqual([["held", "2025-10-14"]]);
  });

  it.each([
    ["Nga một lần nữa mời Tổng thống Ukraine Volodymyr Zelensky đến Moscow.", "volodymyr-zelensky", "RU"],
    [
      "Tổng thống Mỹ Donald Trump điện đàm với người đồng cấp Colombia Gustavo Petro.\nTổng thống Colombia cho hay Tổng thống Mỹ đã mời ông tới thăm Nhà Trắng.",
      "gustavo-petro",
      "US",
    ],
  ])("knows who is asked where in %j", (text, visitor, host) => {
    const visit = read(text).find(({ type }) => type === "visit");
    expect(visit).toMatchObject({ status: "proposed", hostCountry: host });
    expect(visit?.participants[0]?.id).toBe(visitor);
  });
});

describe("who is on the other side", () => {
  it.each([
    ["Tổng thống Mỹ Donald Trump gọi điện cho các lãnh đạo Campuchia và Thái Lan.", 2],
    ["Chủ tịch nước Lương Cường gặp lãnh đạo các nước Campuchia, Cuba và Triều Tiên.", 3],
    [
      "Điện đàm với Tổng thống Ukraine Zelensky trước đó, Thủ tướng Anh Keir Starmer và Tổng thống Pháp Emmanuel Macron cam kết hỗ trợ.",
      2,
    ],
    ["Cuộc trò chuyện riêng giữa hai nhà lãnh đạo Mỹ - Indonesia bị micro ghi lại.", 1],
    ["Ông Macron gọi điện 'cầu cứu' ông Trump khi bị chặn đường.", 1],
    ["Ông Putin và ông Zelensky đang sắp xếp cuộc gặp.", 1],
    [
      "Sau thượng đỉnh tại Nara, Thủ tướng Nhật Bản Sanae Takaichi và Tổng thống Hàn Quốc Lee Jae-myung cùng chơi trống.",
      1,
    ],
  ])("tells the contacts of %j apart", (text, count) => {
    expect(read(text, "2025-10-30").map(({ sides }) => sides.length)).toEqual(Array<number>(count).fill(2));
  });

  it.each([
    [
      "Tổng thống Venezuela Nicolas Maduro gửi thư đề nghị Tổng thống Mỹ Donald Trump đối thoại.",
      "nicolas-maduro",
    ],
    ["Ông Tô Lâm gửi thư chúc mừng nhân dịp ông Thongloun Sisoulith được bầu lại.", "to-lam"],
  ])("knows whom a letter moves in %j", (text, sender) => {
    expect(read(text).map(({ type, participants }) => [type, participants[0]?.id])).toEqual([
      ["message", sender],
    ]);
  });

  it("does not write to whoever is mourned", () => {
    expect(
      read("Thủ tướng Phạm Minh Chính gửi điện chia buồn về việc Phó Thủ tướng Campuchia Sok An qua đời."),
    ).toEqual([]);
  });
});

it("knows without any date of publication that tomorrow is to come", () => {
  const statuses = (text: string) => read(text, null).map(({ status }) => status);
  expect(statuses("Thủ tướng Nhật Bản Shinzo Abe ngày mai bắt đầu đến Philippines.")).toEqual(["planned"]);
  expect(statuses("Thủ tướng Nhật Bản Shinzo Abe hôm qua bắt đầu đến Philippines.")).toEqual(["held"]);
});

describe("who is meant", () => {
  it.each([
    [
      "Tổng thống Phần Lan Alexander Stubb đã tới Istanbul dự lễ của Tổng thống Recep Tayyip Erdogan và hội đàm với ông.",
      ["alexander-stubb", "recep-tayyip-erdogan"],
    ],
    [
      "Ngoại trưởng Iran Abbas Araghchi lên tiếng, trong khi Tổng thống Masoud Pezeshkian nói ông sẽ gọi cho Thủ tướng Armenia Nikol Pashinyan.",
      ["masoud-pezeshkian", "nikol-pashinyan"],
    ],
    [
      "Ông Trump ca ngợi bà Giorgia Meloni. Ông cho biết bà đã gọi điện cho Thủ tướng Anh Keir Starmer.",
      ["giorgia-meloni", "keir-starmer"],
    ],
  ])("lets nobody meet himself, and takes “bà” for no man: %j", (text, sides) => {
    const talks = read(text).filter(({ type }) => type !== "visit");
    expect(talks.map((record) => record.sides)).toEqual([sides]);
  });

  it("tells talks of two beside the summit of three from it", () => {
    const records = read(
      "Tổng thống Mỹ Donald Trump gặp ba bên với Thủ tướng Nhật Bản Sanae Takaichi và Tổng thống Hàn Quốc Lee Jae-myung. Trước hội nghị, ông Trump có cuộc gặp riêng với bà Takaichi.",
    );
    expect(records.map(({ sides }) => sides.length)).toContain(2);
  });

  it("does not take two offices that nobody holds at once for one person", () => {
    const records = read(
      "Ngày mai, ông Tập Cận Bình sẽ hội kiến Chủ tịch nước, Thủ tướng và Chủ tịch Quốc hội Việt Nam.",
    );
    expect(records.flatMap(({ sides }) => sides.filter((id) => id !== "xi-jinping"))).toEqual([
      "luong-cuong",
      "pham-minh-chinh",
      "tran-thanh-man",
    ]);
  });

  it("gives every inviter the visit to his own country", () => {
    const visits = read(
      "Chủ tịch nước Lương Cường sẽ thăm Phần Lan và Pháp theo lời mời của Tổng thống Phần Lan Alexander Stubb và Tổng thống Pháp Emmanuel Macron.",
    );
    expect(visits.map(({ hostCountry, sides }) => [hostCountry, sides])).toEqual([
      ["FI", ["alexander-stubb", "luong-cuong"]],
      ["FR", ["emmanuel-macron", "luong-cuong"]],
    ]);
  });

  it("knows that whoever is to hold an office does not hold it yet", () => {
    expect(read("Thủ tướng Séc tương lai chưa có kế hoạch gặp Thủ tướng Hungary Viktor Orban.")).toEqual([]);
  });

  it("does not lose a leader to a headline that ends in “thế giới”", () => {
    const [call] = read(
      "Đường dây nóng giữa hai đầu thế giới\nTổng thống Pháp Emmanuel Macron điện đàm với Thủ tướng Australia Anthony Albanese.",
    );
    expect(call?.sides).toEqual(["anthony-albanese", "emmanuel-macron"]);
  });

  it("takes the pair for the two whom its sentence names, unless one of them was met before", () => {
    const [call] = read(
      "Thủ tướng Ấn Độ Modi và Thủ tướng Pakistan Shehbaz Sharif đều lo ngại. Ông Trump kể rằng ông Putin đã báo tin khi hai người nói chuyện qua điện thoại.",
    );
    expect(call?.sides).toEqual(["donald-trump", "vladimir-putin"]);
  });

  it("reads talks of three sides as one meeting", () => {
    const records = read(
      "Tổng thống Mỹ Donald Trump chủ trì hội nghị thượng đỉnh ba bên với Thủ tướng Nhật Bản Sanae Takaichi và Tổng thống Hàn Quốc Lee Jae-myung.",
    );
    expect(records.map(({ sides }) => sides)).toEqual([["donald-trump", "lee-jae-myung", "sanae-takaichi"]]);
  });

  it("takes an inviter for no visitor", () => {
    const visits = read(
      "Thủ tướng Phạm Minh Chính sẽ thăm Ba Lan. Chuyến thăm được thực hiện theo lời mời của Thủ tướng Ba Lan Donald Tusk.",
    );
    expect(visits.map(({ sides }) => sides)).toEqual([["donald-tusk", "pham-minh-chinh"]]);
  });

  it("reads no acting president into “chính quyền Tổng thống”", () => {
    const [meeting] = read(
      "Ngoại trưởng Mỹ Marco Rubio nói chính quyền Tổng thống Donald Trump coi trọng Việt Nam, khi gặp Chủ tịch nước Lương Cường.",
    );
    expect(meeting?.sides).toEqual(["luong-cuong", "marco-rubio"]);
  });

  it("reads two names joined by a hyphen", () => {
    const [summit] = read("Nga nói sẽ có thượng đỉnh Putin-Trump.");
    expect(summit?.sides).toEqual(["donald-trump", "vladimir-putin"]);
  });

  it("gives a speaker without a country that of the leader told of before", () => {
    const records = read(
      "Tổng Bí thư Tô Lâm đã hội đàm với Tổng thống Pháp Emmanuel Macron. Trước đó, Tổng Bí thư hội kiến Chủ tịch Thượng viện Gerard Larcher.",
    );
    expect(records.map(({ sides }) => sides)).toContainEqual(["gerard-larcher", "to-lam"]);
  });
});
