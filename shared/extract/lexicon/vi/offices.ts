/** Titles as the Vietnamese press writes them, and the words that change what a title means. */

export interface Title {
  /** As in the table of people; `leader` for "nhà lãnh đạo", `chair` where the country or the name decides. */
  office: string;
  level: "leader" | "official" | "other";
  /** The country or organisation that the title names by itself. */
  country?: string;
  /** No office of our own country: "Tổng thống" alone is some other country's. */
  foreign?: true;
  /** "quyền Tổng thống": between two holders. */
  acting?: true;
}

const leader = (office: string, country?: string): Title => ({
  office,
  level: "leader",
  ...(country && { country }),
});
const official = (office: string, country?: string): Title => ({
  office,
  level: "official",
  ...(country && { country }),
});
const other: Title = { office: "other", level: "other" };

/** Title → phrases, each longest match first. */
export const TITLES: readonly (readonly [Title, string])[] = [
  [
    { ...leader("president"), foreign: true },
    "tổng thống, tông thống, tống thống, tổng thống lâm thời, tổng thống chuyển tiếp, nữ tổng thống, TT",
  ],
  [{ ...leader("president"), foreign: true, acting: true }, "quyền tổng thống"],
  [{ ...leader("prime-minister"), acting: true }, "quyền thủ tướng"],
  [leader("president"), "chủ tịch nước, chủ tịch hội đồng quốc vụ"],
  [
    leader("prime-minister"),
    "thủ tướng, thủ tướng chính phủ, thủ tướng quốc vụ viện, thủ tướng quốc vụ, thủ tướng lâm thời, thủ tướng nội các, nữ thủ tướng, cố vấn trưởng, cố vấn trưởng chính phủ lâm thời",
  ],
  [leader("chancellor", "DE"), "thủ tướng liên bang đức"],
  [
    leader("general-secretary"),
    "tổng bí thư, tổng bí thư ban chấp hành trung ương đảng, tổng bí thư đảng, tổng bí thư ban chấp hành trung ương đảng nhân dân cách mạng, tổng bí thư đảng nhân dân cách mạng, tổng bí thư đảng cộng sản, tổng bí thư bch trung ương đảng, tổng bí thư ban chấp hành trung ương đảng cộng sản, bí thư thứ nhất, bí thư thứ nhất ban chấp hành trung ương đảng cộng sản, bí thư thứ nhất đảng cộng sản",
  ],
  [
    leader("chair"),
    "chủ tịch, chủ tịch ủy ban quốc vụ, chủ tịch quốc vụ, chủ tịch đảng, chủ tịch đảng nhân dân, chủ tịch đảng lao động, chủ tịch hội đồng nhà nước, chủ tịch hội đồng nhà nước và hội đồng bộ trưởng, nhà lãnh đạo tối cao",
  ],
  [
    leader("monarch"),
    "quốc vương, vua, nhà vua, nữ hoàng, nhà nữ hoàng, tiểu vương, đức vua, đại công tước, quốc vương kiêm thủ tướng, nhật hoàng, thiên hoàng, hoàng đế",
  ],
  [leader("crown-prince"), "thái tử, hoàng thái tử"],
  [leader("pope", "VA"), "giáo hoàng, đức giáo hoàng"],
  [leader("supreme-leader", "IR"), "lãnh tụ tối cao, đại giáo chủ, lãnh đạo tối cao, giáo chủ"],
  [leader("secretary-general"), "tổng thư ký"],
  [leader("commission-president", "EU"), "chủ tịch ủy ban châu âu, chủ tịch ec"],
  [leader("council-president", "EU"), "chủ tịch hội đồng châu âu"],
  [
    leader("leader"),
    "nhà lãnh đạo, lãnh đạo, lãnh tụ, nguyên thủ, nguyên thủ quốc gia, vị lãnh đạo, nữ lãnh đạo, nhà lãnh đạo tối cao, nhà lãnh đạo lâm thời, lãnh đạo lâm thời, người đứng đầu nhà nước, người đứng đầu chính quyền, lãnh đạo chính quyền quân sự, thủ lĩnh chính quyền quân sự, người đứng đầu chính quyền quân sự, chủ tịch hội đồng chủ quyền, chủ tịch hội đồng tổng thống, chủ tịch hội đồng lãnh đạo tổng thống",
  ],
  [leader("head-of-government"), "người đứng đầu chính phủ, nhà lãnh đạo chính phủ, người đứng đầu nội các"],
  [
    official("vice-president"),
    "phó tổng thống, phó chủ tịch nước, phó chủ tịch, đệ nhất phó tổng thống, phó lãnh đạo, nhà lãnh đạo phó",
  ],
  [
    official("deputy-prime-minister"),
    "phó thủ tướng, phó thủ tướng thường trực, phó thủ tướng thứ nhất, phó thủ tướng chính phủ, phó thủ tướng quốc vụ viện",
  ],
  [
    official("foreign-minister"),
    "ngoại trưởng, bộ trưởng ngoại giao, bộ trưởng bộ ngoại giao, quyền ngoại trưởng",
  ],
  [
    official("defence-minister"),
    "bộ trưởng quốc phòng, bộ trưởng bộ quốc phòng, bộ trưởng chiến tranh, bộ trưởng bộ chiến tranh, ông chủ lầu năm góc",
  ],
  [
    official("minister"),
    "bộ trưởng, thứ trưởng, bộ trưởng bộ, quốc vụ khanh, bộ trưởng tài chính, bộ trưởng thương mại, bộ trưởng công an, bộ trưởng năng lượng, thứ trưởng ngoại giao, ủy viên quốc vụ, bộ trưởng tư pháp, bộ trưởng nội vụ, bộ trưởng an ninh, bộ trưởng kinh tế, quốc vụ viện",
  ],
  [
    official("security-council-secretary"),
    "thư ký hội đồng an ninh, thư ký hội đồng an ninh quốc gia, thư ký hội đồng an ninh và quốc phòng quốc gia",
  ],
  [
    official("parliament-speaker"),
    "chủ tịch quốc hội, chủ tịch hạ viện, chủ tịch thượng viện, phó chủ tịch quốc hội, chủ tịch duma quốc gia, chủ tịch nghị viện, chủ tịch hội đồng liên bang, chủ tịch chính hiệp, ủy viên trưởng, ủy viên trưởng nhân đại, ủy viên trưởng ủy ban thường vụ đại hội đại biểu nhân dân toàn quốc, chủ tịch chính hiệp toàn quốc, chủ tịch hội nghị hiệp thương chính trị, chủ tịch nhân đại, chủ tịch viện đại biểu, chủ tịch viện đại biểu quốc hội, chủ tịch viện dân biểu, chủ tịch hội đồng quốc gia, chủ tịch quốc hội khóa, ủy viên trưởng quốc hội",
  ],
  [
    official("parliament-speaker"),
    "lãnh đạo quốc hội, lãnh đạo nghị viện, lãnh đạo thượng viện, lãnh đạo hạ viện",
  ],
  [
    other,
    "chủ tịch kiêm tổng giám đốc, chủ tịch kiêm giám đốc, bí thư thứ nhất t . ư đoàn, bí thư t . ư đoàn, bí thư thứ nhất tw đoàn, lãnh đạo đối lập, lãnh đạo phe đối lập, lãnh đạo đảng đối lập, thủ lĩnh đối lập, thủ lĩnh phe đối lập",
  ],
  [
    official("adviser"),
    "cố vấn an ninh quốc gia, cố vấn nhà nước, cố vấn, trợ lý, cố vấn điện kremlin, trợ lý điện kremlin, cố vấn tổng thống, trợ lý tổng thống, cố vấn cấp cao",
  ],
  [
    official("envoy"),
    "đặc phái viên, đặc sứ, đại sứ, đặc phái viên tổng thống, phái viên, đại diện đặc biệt, đại diện cấp cao, công sứ, đại biện, tổng lãnh sự, đại diện thương mại",
  ],
  [
    official("spokesperson"),
    "người phát ngôn, phát ngôn viên, thư ký báo chí, nữ phát ngôn viên, nữ phát ngôn",
  ],
  [official("governor-general"), "toàn quyền"],
  [
    official("governor"),
    "thủ hiến, thống đốc, tỉnh trưởng, thị trưởng, đặc khu trưởng, trưởng đặc khu, bí thư tỉnh ủy, bí thư thành ủy, chủ tịch tỉnh, chủ tịch thành phố, bí thư khu ủy",
  ],
  [
    official("commander"),
    "tư lệnh, tổng tham mưu trưởng, tổng tư lệnh, chủ tịch hội đồng tham mưu trưởng liên quân, đô đốc, đại tướng, thượng tướng, trung tướng, thiếu tướng",
  ],
  [
    official("party-official"),
    "ủy viên bộ chính trị, ủy viên thường vụ bộ chính trị, bí thư, bí thư trung ương đảng, trưởng ban, trưởng ban đối ngoại trung ương, phó chủ tịch đảng, thường trực ban bí thư, bí thư thường trực, trưởng ban liên lạc đối ngoại",
  ],
  [
    official("minister-chief"),
    "chánh văn phòng, chủ nhiệm, phó chủ nhiệm, giám đốc cia, giám đốc tình báo, giám đốc cơ quan tình báo",
  ],
  [
    other,
    "tổng giám đốc, giám đốc, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, chủ tịch tập đoàn, chủ tịch công ty, chủ tịch hội đồng quản trị, chủ tịch ủy ban nhân dân, chủ tịch ubnd, chủ tịch hội, chủ tịch hội đồng, chủ tịch ủy ban, giáo sư, luật sư, tỷ phú, phóng viên, chủ tịch fifa, chủ tịch liên đoàn, chủ tịch hiệp hội, chủ tịch mặt trận, chủ tịch ủy ban trung ương mặt trận, chủ tịch hội nghị, chủ tịch luân phiên, ứng viên, ứng viên tổng thống, ứng cử viên, ứng cử viên tổng thống, đệ nhất phu nhân, phu nhân, con gái, con rể, con trai, em gái, anh trai, bí thư đoàn, chủ tịch phòng, chủ tịch điều hành, chủ tịch quỹ, chủ tịch ngân hàng, chủ tịch tổ chức, tổng thư ký hội, tổng thư ký đảng, bí thư thứ nhất trung ương đoàn",
  ],
];

/** Descriptions of one office holder. */
export const DESCRIPTIONS: readonly (readonly [Title, string])[] = [
  [
    leader("leader", "US"),
    "ông chủ nhà trắng, chủ nhân nhà trắng, người đứng đầu nhà trắng, lãnh đạo nhà trắng",
  ],
  [
    leader("leader", "RU"),
    "ông chủ điện kremlin, người đứng đầu điện kremlin, chủ nhân điện kremlin, lãnh đạo điện kremlin, nhà lãnh đạo điện kremlin",
  ],
  [leader("leader", "KR"), "ông chủ nhà xanh, chủ nhân nhà xanh"],
  [leader("leader", "FR"), "ông chủ điện elysee, chủ nhân điện elysee, ông chủ điện élysée"],
];

/** Before a title: the person holds the office no more. */
export const FORMER = new Set(["cựu", "nguyên", "cố"]);
/** Between title and name. */
export const AFTER_TITLE: readonly string[] = [
  "đắc cử",
  "mới đắc cử",
  "vừa đắc cử",
  "tân cử",
  "đương nhiệm",
  "sắp mãn nhiệm",
  "mãn nhiệm",
  "lâm thời",
  "chính phủ",
  "nhà nước",
  "nước",
  "nước chủ nhà",
  "tạm quyền",
  "tương lai",
  "hòn đảo",
  "vùng lãnh thổ",
  "được chỉ định",
  "chỉ định",
  "tái đắc cử",
  "vừa tái đắc cử",
  "sắp nhậm chức",
  "mới nhậm chức",
  "liên bang",
  "mới",
];
export const HONORIFICS = new Set([
  "ông",
  "bà",
  "ngài",
  "cụ",
  "đồng",
  "tướng",
  "samdech",
  "hoàng",
  "quốc",
  "công",
]);
/** Offices spoken of together with what is said of whoever holds them: "chính quyền Tổng thống Trump" is no leader. */
export const POSSESSED_BY_LEADER = new Set([
  "chính quyền",
  "phủ",
  "văn phòng",
  "phu nhân",
  "vợ",
  "con gái",
  "con trai",
  "con rể",
  "nội các",
  "đội ngũ",
  "ghế",
  "chức",
  "cuộc bầu cử",
  "bầu cử",
  "ứng viên",
  "ứng cử viên",
  "tranh cử",
  "trợ lý",
  "cố vấn",
  "đặc phái viên",
  "phái viên",
  "người phát ngôn",
  "phát ngôn viên",
  "nhậm chức",
  "cương vị",
  "vai trò",
  "chiến dịch",
  "dinh",
  "tháp",
]);
