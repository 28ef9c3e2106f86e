/**
 * Whom a Vietnamese sentence speaks of: titles with country and name in any number ("Tổng Bí thư, Chủ tịch nước Tô
 * Lâm"), names alone, descriptions ("ông chủ Nhà Trắng"), counterparts, pairs and pronouns. Who is meant is settled
 * later, with the whole text in view (resolve-mentions.ts).
 */
import { pairedCountry, type Gazetteer } from "../gazetteer.ts";
import {
  AFTER_TITLE,
  DESCRIPTIONS,
  FORMER,
  HONORIFICS,
  POSSESSED_BY_LEADER,
  TITLES,
  type Title,
} from "../lexicon/vi/offices.ts";
import { PhraseTable } from "../phrase-table.ts";
import { GROUP_WORDS } from "../rules/vi/words.ts";
import type { Token } from "../tokenise.ts";
import type { Mention } from "./mention.ts";

const titles = new PhraseTable<Title>();
for (const [title, phrases] of TITLES) for (const phrase of phrases.split(", ")) titles.add(phrase, title);
const descriptions = new PhraseTable<Title>();
for (const [title, phrases] of DESCRIPTIONS)
  for (const phrase of phrases.split(", ")) descriptions.add(phrase, title);
const afterTitle = new PhraseTable<true>();
for (const phrase of AFTER_TITLE) afterTitle.add(phrase, true);
const possessed = new PhraseTable<true>();
for (const phrase of POSSESSED_BY_LEADER) possessed.add(phrase, true);

const pairs = new PhraseTable<string>();
const pairOf = (office: string, phrases: string) =>
  phrases.split(", ").forEach((phrase) => pairs.add(phrase, office));
for (const two of ["hai", "2", "cả hai"]) {
  pairOf(
    "leader",
    `${two} nhà lãnh đạo, ${two} lãnh đạo, ${two} vị lãnh đạo, ${two} nguyên thủ, ${two} vị nguyên thủ, ${two} nguyên thủ quốc gia, ${two} nhà lãnh đạo cấp cao, ${two} ông, ${two} người, ${two} vị, ${two} bên, ${two} phía`,
  );
  pairOf("president", `${two} tổng thống, ${two} vị tổng thống`);
  pairOf("prime-minister", `${two} thủ tướng, ${two} vị thủ tướng`);
  for (const nation of ["nước", "bên", "quốc gia"]) {
    pairOf(
      "leader",
      `lãnh đạo ${two} ${nation}, nguyên thủ ${two} ${nation}, các nhà lãnh đạo ${two} ${nation}, nhà lãnh đạo ${two} ${nation}, lãnh đạo cấp cao ${two} ${nation}`,
    );
    pairOf("president", `tổng thống ${two} ${nation}`);
    pairOf("prime-minister", `thủ tướng ${two} ${nation}`);
  }
}
pairOf("leader", "đôi bên, cả hai");

const counterparts = new PhraseTable<true>();
for (const phrase of ["người đồng cấp", "người đồng nhiệm", "đồng cấp", "đồng nhiệm", "người tương nhiệm"])
  counterparts.add(phrase, true);

/** Words of a minister's portfolio or of a party's name, between title and country. */
const PORTFOLIO = new Set(
  "hiệp thương chính trị toàn đại hội biểu chỉ huy thái bình dương bắc nam đông tây tham mưu quân đội hải lục ngoại giao quốc phòng thương mại tài chính công an kế hoạch đầu tư kinh tế nội vụ tư pháp năng lượng nông nghiệp môi trường giáo dục đào tạo y lao động văn hóa thể thao du lịch thông vận tải xây dựng khoa học nghệ thông tin truyền phát triển an ninh công nghiệp bộ và trung ương đảng cộng sản dân cách mạng ban quốc hội thường vụ đối hợp tác nguyên nhiên liệu dầu khí dân tộc tôn giáo thống nhất cấp cao đặc biệt cao cấp chấp hành liên minh xã hội chủ tịch toàn quyền nước t . ư tw các vấn đề việc châu á bang tỉnh thành phố hạ thượng viện đại biểu nhân".split(
    " ",
  ),
);
/** "Cộng hòa Belarus", "nước Cộng hòa Hồi giáo Iran": what stands before a country's short name. */
const STATE_FORM = new Set(
  "cộng hòa xã hội chủ nghĩa hồi giáo dân nhân liên bang vương quốc nước thống nhất bolivar đa tộc công ch chxhcn chdcnd chlb đại".split(
    " ",
  ),
);
/** "các lãnh đạo Nga": nobody in particular. */
const PLURALS = new Set(["các", "những", "nhiều", "giới"]);
const SEPARATORS = new Set([",", "kiêm", "-", "–"]);
const NAME_PARTICLES = new Set("bin al el de da do dos del della di van von der den la ibn ul ur".split(" "));
/** Capitalised at the start of a sentence or a clause, and no name. */
const NOT_NAMES = new Set(
  "ảnh nguồn theo trong tại sau trước khi ông bà ngày hôm sáng chiều tối và với đây tuy nhưng cuộc hai các những tổng thủ chủ ngoại bộ phó người nhà lãnh từ do để đến cũng về tin video trái phải new điện hội nghị quyền đảng quốc trung".split(
    " ",
  ),
);
const DYAD_JOINTS = new Set(["-", "–", "—", ",", "và", "/"]);

export function findMentionsVi(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: Gazetteer,
): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    const found = mentionAt(tokens, i, from, to, tables);
    if (!found) {
      i++;
      continue;
    }
    mentions.push(found);
    i = found.to;
  }
  joinAppositions(tokens, mentions);
  for (const mention of mentions)
    if (GROUP_WORDS.governors.has(tokens[mention.from - 1]?.key ?? "")) mention.governed = true;
  return mentions;
}

const mayStart = (token: Token) =>
  titles.startsAt(token) ||
  pairs.startsAt(token) ||
  descriptions.startsAt(token) ||
  counterparts.startsAt(token) ||
  OPENERS.has(token.key);
const OPENERS = new Set(["ông", "bà", "ngài", "người"]);

function mentionAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const token = tokens[i]!;
  if (
    token.kind === "mark" ||
    !(mayStart(token) || tables.names.startsAt(token) || tokens[i - 1]?.key === "đỉnh")
  )
    return undefined;
  return (
    pairAt(tokens, i, to, tables) ??
    summitOfAt(tokens, i, to, tables) ??
    counterpartAt(tokens, i, to, tables) ??
    titledAt(tokens, i, from, to, tables) ??
    honouredAt(tokens, i, from, to, tables) ??
    nameAt(tokens, i, from, to, tables)
  );
}

function countryAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { country: string; to: number } | undefined {
  const token = tokens[i];
  if (token && STATE_FORM.has(token.key) && i < to) {
    let at = i + 1;
    while (at < to && STATE_FORM.has(tokens[at]!.key)) at++;
    const short = countryAt(tokens, at, to, tables);
    if (short) return short;
  }
  if (!token?.capital || i >= to) return undefined;
  const match = tables.countries.longest(tokens, i, to);
  return match?.values[0] ? { country: match.values[0], to: match.to } : undefined;
}

/** "Mỹ - Trung", "Nga, Mỹ", "Ấn Độ và Pakistan": at least two countries in a row. */
export function dyadAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { countries: string[]; to: number } | undefined {
  const one = (at: number) => {
    const country = countryAt(tokens, at, to, tables);
    if (country) return country;
    const short = at < to ? pairedCountry(tokens[at]?.text ?? "") : undefined;
    return short ? { country: short, to: at + 1 } : undefined;
  };
  const first = one(i);
  if (!first) return undefined;
  const codes = [first.country];
  let end = first.to;
  while (DYAD_JOINTS.has(tokens[end]?.key ?? "")) {
    const next = one(end + 1);
    if (!next || codes.includes(next.country)) break;
    codes.push(next.country);
    end = next.to;
  }
  return codes.length > 1 ? { countries: codes, to: end } : undefined;
}

function pairAt(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): Mention | undefined {
  const match = pairs.longest(tokens, i, to);
  if (!match) return undefined;
  const dyad = dyadAt(tokens, match.to, to, tables);
  return {
    from: i,
    to: dyad?.to ?? match.to,
    kind: "pair",
    office: match.values[0]!,
    level: "leader",
    countries: dyad?.countries ?? [],
    candidates: [],
    actors: [],
  };
}

/** "thượng đỉnh Mỹ - Triều": countries whose leaders meet. */
function summitOfAt(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): Mention | undefined {
  if (tokens[i - 1]?.key !== "đỉnh") return undefined;
  const dyad = dyadAt(tokens, i, to, tables);
  return (
    dyad && {
      from: i,
      to: dyad.to,
      kind: "dyad",
      level: "leader",
      countries: dyad.countries,
      candidates: [],
      actors: [],
    }
  );
}

function counterpartAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const match = counterparts.longest(tokens, i, to);
  if (!match) return undefined;
  let end = match.to;
  if (tokens[end]?.key === "nước" && tokens[end + 1]?.key === "chủ") end += 3;
  const country = countryAt(tokens, end, to, tables);
  const name = readName(tokens, afterHonorific(tokens, country?.to ?? end), to, tables);
  const late =
    !country && name && tokens[name.to]?.key === "của"
      ? countryAt(tokens, name.to + 1, to, tables)
      : undefined;
  const code = country?.country ?? late?.country;
  return {
    from: i,
    to: late?.to ?? name?.to ?? country?.to ?? end,
    kind: "counterpart",
    countries: code ? [code] : [],
    candidates: name?.candidates ?? [],
    ...(name && { name: name.name, short: name.short }),
    actors: [],
  };
}

function afterHonorific(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? "";
  if (key === "," && HONORIFICS.has(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.capital) return at + 2;
  return HONORIFICS.has(key) && tokens[at + 1]?.capital ? at + 1 : at;
}

function titleStart(
  tokens: readonly Token[],
  i: number,
  to: number,
): { title: Title; to: number } | undefined {
  const described = descriptions.longest(tokens, i, to);
  if (described) return { title: described.values[0]!, to: described.to };
  const match = titles.longest(tokens, i, to);
  if (!match) return undefined;
  const title = match.values[0]!;
  const word = tokens[i]!;
  if (word.text === "TT" || word.key !== "tt") {
    // "lãnh đạo" is also a verb and "vua" a word of many uses: a leader only with a country or a name
    return { title, to: match.to };
  }
  return undefined;
}

function titledAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  let start = titleStart(tokens, i, to) ?? headOfCity(tokens, i, to, tables);
  if (!start) return undefined;
  const mention: Mention = {
    from: i,
    to: start.to,
    kind: "person",
    countries: [],
    candidates: [],
    actors: [],
  };
  const chain: Title[] = [start.title];
  let end = start.to;
  for (;;) {
    end = skipFilling(tokens, end, to, start.title, tables);
    const elect = afterTitle.longest(tokens, end, to);
    if (elect && !["nước", "chính", "nhà", "liên"].includes(tokens[end]!.key))
      mention.elect ||= /đắc|tân/.test(
        tokens
          .slice(end, elect.to)
          .map((t) => t.key)
          .join(" "),
      );
    if (elect) end = elect.to;
    const dyad = dyadAt(tokens, end, to, tables);
    if (dyad && dyadHolds(tokens, dyad, to, tables))
      return {
        ...mention,
        to: dyad.to,
        kind: "dyad",
        office: start.title.office,
        level: start.title.level,
        countries: dyad.countries,
      };
    const named = tables.names.longest(tokens, end, to);
    const whole = named && !named.values[0]!.short ? named.to : 0;
    const found = countryAt(tokens, end, to, tables);
    // "Lãnh đạo Thái Anh Văn": a name that only starts like a country
    const country = found && found.to < whole ? undefined : found;
    if (country) {
      mention.countries = [country.country];
      end = country.to;
    }
    // "Đại sứ Mỹ tại Việt Nam Marc Knapper"
    const post =
      country && start.title.level === "official" && tokens[end]?.key === "tại"
        ? countryAt(tokens, end + 1, to, tables)
        : undefined;
    if (post) end = post.to;
    const late = afterTitle.longest(tokens, end, to);
    if (late && !["nước", "chính", "nhà", "liên"].includes(tokens[end]!.key)) {
      mention.elect ||= /đắc|tân/.test(
        tokens
          .slice(end, late.to)
          .map((t) => t.key)
          .join(" "),
      );
      end = late.to;
    }
    const next = SEPARATORS.has(tokens[end]?.key ?? "")
      ? titleStart(tokens, end + 1, to)
      : titleStart(tokens, end, to);
    if (
      !next ||
      (next.title.level === "leader" &&
        start.title.level !== "leader" &&
        !SEPARATORS.has(tokens[end]?.key ?? "") &&
        end === start.to)
    )
      break;
    if (next.to > to || chain.length > 4) break;
    chain.push(next.title);
    start = next;
    end = next.to;
  }
  const title = weightiest(chain);
  mention.office = title.office;
  mention.level = title.level;
  if (tokens[end]?.key === "của" || tokens[end]?.key === "nước") {
    const owner = countryAt(tokens, end + 1, to, tables);
    if (owner && mention.countries.length === 0) {
      mention.countries = [owner.country];
      end = owner.to;
    }
  }
  if (tokens[end]?.key === "của" && title.level === "official" && mention.countries.length === 0) {
    const owner = titledAt(tokens, end + 1, end + 1, to, tables);
    const held = owner?.candidates.map((id) => tables.people.personById(id)?.country).find(Boolean);
    const country = owner?.countries[0] ?? held;
    if (owner && country) {
      mention.countries = [country];
      end = owner.to;
    }
  }
  end = skipOrdinal(tokens, end);
  const name = readName(tokens, afterHonorific(tokens, end), to, tables);
  if (name) {
    Object.assign(mention, { candidates: name.candidates, name: name.name, short: name.short });
    end = name.to;
    if (mention.countries.length === 0 && tokens[end]?.key === "của") {
      const owner = countryAt(tokens, end + 1, to, tables);
      if (owner) {
        mention.countries = [owner.country];
        end = owner.to;
      }
    }
  } else if (
    !title.country &&
    (title.office === "leader" || (title.office === "monarch" && start.to === i + 1)) &&
    mention.countries.length === 0
  )
    return undefined;
  else if (title.level !== "leader" && mention.countries.length === 0) {
    mention.level = title.level;
  }
  if (title.country && mention.countries.length === 0) mention.countries = [title.country];
  mention.to = end;
  markBefore(tokens, mention, from);
  return mention;
}

/** "người đứng đầu Kiev", "người đứng đầu nước Nga": the head of what follows. */
function headOfCity(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { title: Title; to: number } | undefined {
  if (tokens[i]?.key !== "người" || tokens[i + 1]?.key !== "đứng" || tokens[i + 2]?.key !== "đầu")
    return undefined;
  let at = i + 3;
  if (["nước", "nhà", "chính"].includes(tokens[at]?.key ?? "")) at += tokens[at]!.key === "nước" ? 1 : 2;
  const place = tables.places.longest(tokens, at, to)?.values[0];
  if (!place || !tokens[at]?.capital) return undefined;
  const end = place.kind === "country" ? at : (tables.places.longest(tokens, at, to)?.to ?? at);
  return { title: { office: "leader", level: "leader", country: place.country }, to: end };
}

/** "Tổng thống Mỹ, Nga …" is a pair; "Tổng thống Mỹ, Trung Quốc đáp trả" is not told apart and rare. */
function dyadHolds(
  tokens: readonly Token[],
  dyad: { countries: string[]; to: number },
  to: number,
  tables: Gazetteer,
): boolean {
  const name = readName(tokens, dyad.to, to, tables);
  return !name;
}

function weightiest(chain: readonly Title[]): Title {
  return (
    chain.find((title) => title.level === "leader" && title.office !== "chair") ??
    chain.find((title) => title.level === "leader") ??
    chain.at(-1)!
  );
}

function skipFilling(
  tokens: readonly Token[],
  at: number,
  to: number,
  title: Title,
  tables: Gazetteer,
): number {
  let end = at;
  const open =
    title.level !== "leader" || ["chair", "general-secretary", "secretary-general"].includes(title.office);
  if (!open) return end;
  for (let n = 0; n < 16 && end < to; n++) {
    const token = tokens[end]!;
    if (token.key === "(" && tokens[end + 3]?.key === ")") {
      end += 4;
      continue;
    }
    if (!PORTFOLIO.has(token.key) || titles.longest(tokens, end, to)) break;
    if (countryAt(tokens, end, to, tables)) break;
    if (token.key === "và" && !PORTFOLIO.has(tokens[end + 1]?.key ?? "")) break;
    end++;
  }
  return end;
}

/** "Tổng thống thứ 47 của Mỹ" */
function skipOrdinal(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === "thứ" && tokens[at + 1]?.kind === "number" ? at + 2 : at;
}

function markBefore(tokens: readonly Token[], mention: Mention, from: number): void {
  const i = mention.from;
  const before = tokens[i - 1]?.key ?? "";
  if (i > from && FORMER.has(before) && !(before === "nguyên" && tokens[i - 2]?.key === "tài"))
    mention.former = true;
  if (before === "phó" || (before === "cố" && tokens[i]?.key !== "vấn")) mention.former = true;
  if (PLURALS.has(before) || (before === "số" && tokens[i - 2]?.key === "một")) mention.possessed = true;
  for (let back = 1; back <= 3 && i - back >= from; back++) {
    const match = possessed.longest(tokens, i - back, i);
    if (match && match.to === i) mention.possessed = true;
    // "chính quyền của Tổng thống X", "ghế Tổng thống"
    if (match && match.to === i - 1 && before === "của") mention.possessed = true;
  }
  if (
    (mention.level === "official" || mention.level === "other") &&
    mention.possessed &&
    !PLURALS.has(before)
  )
    mention.possessed = false;
}

function honouredAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const token = tokens[i]!;
  if (token.key !== "ông" && token.key !== "bà" && token.key !== "ngài") return undefined;
  const next = tokens[i + 1];
  const name = next?.capital ? readName(tokens, i + 1, to, tables) : undefined;
  if (name) {
    const mention: Mention = {
      from: i,
      to: name.to,
      kind: "person",
      countries: [],
      candidates: name.candidates,
      name: name.name,
      short: name.short,
      honorific: token.key,
      actors: [],
    };
    markBefore(tokens, mention, from);
    return mention;
  }
  if (token.key === "ngài") return undefined;
  const also = next && (next.key === "ấy" || next.key === "này");
  return {
    from: i,
    to: also ? i + 2 : i + 1,
    kind: "pronoun",
    countries: [],
    candidates: [],
    honorific: token.key,
    actors: [],
  };
}

function nameAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (!tokens[i]!.capital) return undefined;
  const match = tables.names.longest(tokens, i, to);
  if (!match || (!tokens[match.to - 1]?.capital && match.to - i === 1)) return undefined;
  const name = readName(tokens, i, to, tables);
  if (!name || name.candidates.length === 0) {
    // a longer name that only starts like one of ours ("Kim Yong-chol")
    return undefined;
  }
  const before = tokens[i - 1];
  const partOfName =
    i > from &&
    before?.capital &&
    before.kind === "word" &&
    !NOT_NAMES.has(before.key) &&
    !countryEnds(tokens, i, from, tables);
  if (name.short && (partOfName || match.values[0]!.needsTitle)) return undefined;
  const mention: Mention = {
    from: i,
    to: name.to,
    kind: "person",
    countries: [],
    candidates: name.candidates,
    name: name.name,
    short: name.short,
    actors: [],
  };
  markBefore(tokens, mention, from);
  return mention;
}

function countryEnds(tokens: readonly Token[], i: number, from: number, tables: Gazetteer): boolean {
  for (let back = 1; back <= 3 && i - back >= from; back++)
    if (tables.places.longest(tokens, i - back, i)?.to === i) return true;
  return false;
}

interface NameRead {
  name: string;
  candidates: string[];
  short: boolean;
  to: number;
}

/** A name of ours, or a run of capitalised words that may be one. */
function readName(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): NameRead | undefined {
  const token = tokens[i];
  if (!token?.capital || i >= to) return undefined;
  if (token.text.length === 1 && tokens[i + 1]?.key === ".") {
    const rest = readName(tokens, i + 2, to, tables);
    if (rest && rest.candidates.length > 0) return rest;
  }
  const known = tables.names.longest(tokens, i, to);
  const run = capitalRun(tokens, i, to, tables);
  const text = (end: number) =>
    tokens.slice(i, end).reduce((all, t) => all + (t.gap && all ? " " : "") + t.text, "");
  if (known && (known.to >= run || !known.values[0]!.short)) {
    const value = known.values[0]!;
    return {
      name: text(known.to),
      candidates: value.people.map((person) => person.id),
      short: value.short,
      to: known.to,
    };
  }
  if (run === i) return undefined;
  // "Vladimir Vladimirovich Putin": ends as one of ours does
  return { name: text(run), candidates: [], short: false, to: run };
}

function capitalRun(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): number {
  let end = i;
  while (end < to && end - i < 9) {
    const token = tokens[end]!;
    const joined =
      token.key === "-" &&
      tokens[end + 1]?.kind === "word" &&
      end > i &&
      (token.gap === "" || tokens[end + 1]?.gap === "" || /^[a-z]/.test(tokens[end + 1]!.text));
    if (joined) {
      end += 2;
      continue;
    }
    if (token.key === "." && tokens[end - 1]?.text.length === 1 && tokens[end + 1]?.capital) {
      end++;
      continue;
    }
    const particle = NAME_PARTICLES.has(token.key) && tokens[end + 1]?.capital && end > i;
    if (!token.capital && !particle) break;
    if (token.capital && end === i && NOT_NAMES.has(token.key)) return i;
    if (end > i && token.gap !== " " && tokens[end - 1]?.key !== "-" && tokens[end - 1]?.key !== ".") break;
    if (end > i && titles.longest(tokens, end, to)) break;
    const country = tables.countries.longest(tokens, end, to);
    if (country && country.to - end > 1) break;
    if (end > i && tokens[end]!.text === "Ảnh") break;
    end++;
  }
  return end;
}

/** "bà Frances Adamson, Đặc phái viên của Thủ tướng Australia": the title after the name belongs to it. */
function joinAppositions(tokens: readonly Token[], mentions: Mention[]): void {
  for (let k = 0; k + 1 < mentions.length; k++) {
    const a = mentions[k]!;
    const b = mentions[k + 1]!;
    const mark = tokens[a.to]?.key;
    if (
      a.kind !== "person" ||
      b.kind !== "person" ||
      b.from !== a.to + 1 ||
      !(mark === "," || mark === "-" || mark === "–" || mark === "(")
    )
      continue;
    const unplaced =
      a.level === "official" && a.countries.length === 0 && b.level === "official" && b.countries.length > 0;
    if (a.name && (!a.office || unplaced) && b.office && !b.name) {
      Object.assign(a, {
        office: b.office,
        level: b.level,
        countries: b.countries.length ? b.countries : a.countries,
        to: b.to,
        ...(b.former && { former: true }),
      });
      mentions.splice(k + 1, 1);
    } else if (mark === "(" && a.office && b.candidates.length > 0 && !b.office) {
      // "Tay-íp Éc-đô-gan (Tayyip Erdogan)"
      const to = tokens[b.to]?.key === ")" ? b.to + 1 : b.to;
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to });
      mentions.splice(k + 1, 1);
    } else if (a.office && !a.name && b.name && !b.office && b.honorific && mark === ",") {
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to: b.to });
      mentions.splice(k + 1, 1);
    }
  }
}
