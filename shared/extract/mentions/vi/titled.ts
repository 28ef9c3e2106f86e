/** Titles in any number with country and name: "Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith". */
import type { Gazetteer } from "../../gazetteer.ts";
import { levelOfOffice } from "../../../people/offices.ts";
import type { Title } from "../../lexicon/vi/offices.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { markBefore } from "./mark-before.ts";
import { afterHonorific, readName } from "./names.ts";
import { countryAt, dyadAt } from "./nations.ts";
import { afterTitle, descriptions, titles } from "./title-table.ts";

/** Words of a minister's portfolio or of a party's name, between title and country. */
const PORTFOLIO = new Set(
  "hiệp thương chính trị toàn đại hội biểu chỉ huy thái bình dương bắc nam đông tây tham mưu quân đội hải lục ngoại giao quốc phòng thương mại tài chính công an kế hoạch đầu tư kinh tế nội vụ tư pháp năng lượng nông nghiệp môi trường giáo dục đào tạo y lao động văn hóa thể thao du lịch thông vận tải xây dựng khoa học nghệ thông tin truyền phát triển an ninh công nghiệp bộ và trung ương đảng cộng sản dân cách mạng ban quốc hội thường vụ đối hợp tác nguyên nhiên liệu dầu khí dân tộc tôn giáo thống nhất cấp cao đặc biệt cao cấp chấp hành liên minh xã hội chủ tịch toàn quyền nước t . ư tw các vấn đề việc châu á bang tỉnh thành phố hạ thượng viện đại biểu nhân biển hàng hải".split(
    " ",
  ),
);
/** After a title: somebody who is to hold the office. */
const ELECT = /đắc cử|tân cử|tương lai|chỉ định|sắp nhậm chức/u;
/** "Chủ tịch Quốc hội hội kiến …" */
const MEETINGS = new Set(["kiến", "đàm", "ngộ"]);
const AUTHORITY = new Set(["chính", "cầm", "nắm", "thẩm", "uy", "phân", "đảng"]);
const HOUSES = new Set(["phủ", "dinh"]);
const SEPARATORS = new Set([",", "kiêm", "-", "–"]);

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

export function titledAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  // "chính quyền Tổng thống": nobody's deputy
  if (i > from && tokens[i]!.key === "quyền" && AUTHORITY.has(tokens[i - 1]!.key)) return undefined;
  // "tại Phủ Chủ tịch, Chủ tịch nước …": a house, and then somebody
  if (i > from && HOUSES.has(tokens[i - 1]!.key)) return undefined;
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
      mention.elect ||= ELECT.test(
        tokens
          .slice(end, elect.to)
          .map((t) => t.key)
          .join(" "),
      );
    if (elect) end = elect.to;
    const nations = /^(các|hai|ba|bốn|những) (nước|quốc gia)$/u.test(wordsOf(tokens, end, end + 2))
      ? end + 2
      : end;
    const dyad = dyadAt(tokens, nations, to, tables);
    if (dyad && dyadHolds(tokens, dyad, to, tables))
      return {
        ...mention,
        // "các lãnh đạo Campuchia và Thái Lan": the small word belongs to them
        from: i > from && ["các", "hai", "ba"].includes(tokens[i - 1]!.key) ? i - 1 : i,
        to: dyad.to,
        kind: "dyad",
        office: start.title.office,
        level: start.title.level,
        countries: dyad.countries,
      };
    const named = tables.names.longest(tokens, end, to);
    const whole = named && !named.name.short ? named.to : 0;
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
      mention.elect ||= ELECT.test(
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
    // "Thủ tướng Nhật Bản, Tổng thống Hàn Quốc": somebody else, from a country of his own
    const theirs = countryAt(tokens, next.to, to, tables);
    if (theirs && mention.countries.length > 0 && theirs.country !== mention.countries[0]) break;
    if (tokens[end]?.key === "," && chain.some((held) => isSomebodyElse(held, next.title))) break;
    chain.push(next.title);
    start = next;
    end = next.to;
  }
  const title = weightiest(chain);
  mention.office = title.office;
  mention.level = title.level;
  if (title.foreign) mention.foreign = true;
  if (title.acting) mention.acting = true;
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
  if (name && isOfMaster(wordsOf(tokens, start.to - 2, start.to), title, name.candidates, tables)) {
    end = name.to;
  } else if (name) {
    Object.assign(mention, { candidates: name.candidates, name: name.name, short: name.short });
    if (name.bystander) mention.former = true;
    end = name.to;
    if (mention.countries.length === 0 && tokens[end]?.key === "của") {
      const owner = countryAt(tokens, end + 1, to, tables);
      const master =
        owner || title.level !== "official" ? undefined : titledAt(tokens, end + 1, end + 1, to, tables);
      const held = master?.candidates.map((id) => tables.people.personById(id)?.country).find(Boolean);
      const theirs = owner?.country ?? master?.countries[0] ?? held;
      if (theirs) {
        mention.countries = [theirs];
        end = (owner ?? master)!.to;
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
  // "lãnh đạo tối cao của Saudi Arabia": the office is another country's
  if (title.office === "supreme-leader" && mention.countries[0] !== title.country) mention.office = "leader";
  mention.to = end;
  markBefore(tokens, mention, from);
  return mention;
}

/** Nobody holds two of these at once: "Chủ tịch nước, Thủ tướng", "Thủ tướng Lào, Thủ tướng Phạm Minh Chính" are two. */
const APART = new Set(["president", "prime-minister", "parliament-speaker"]);
const isSomebodyElse = (one: Title, other: Title) =>
  (one.level === "leader" && one.office === other.office && one.office !== "chair") ||
  (one.office !== other.office &&
    (APART.has(one.office) || one.office === "general-secretary") &&
    APART.has(other.office) &&
    !(one.office === "general-secretary" && other.office === "president"));

/** "Trợ lý Tổng thống Nga Vladimir Putin": the name is the president's, and the aide has none. */
const isOfMaster = (office: string, title: Title, named: readonly string[], { people }: Gazetteer) =>
  title.level === "official" &&
  ["adviser", "envoy", "spokesperson"].includes(title.office) &&
  ["tổng thống", "thủ tướng", "chủ tịch"].includes(office) &&
  named.some((id) => people.personById(id)?.terms.some((term) => levelOfOffice(term.office) === "leader"));

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");

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
    chain.findLast((title) => title.level === "official") ??
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
    if (token.key === "hội" && MEETINGS.has(tokens[end + 1]?.key ?? "")) break;
    // "Tổng Bí thư Nông Đức Mạnh": a surname, and no farming
    if (token.key === "nông" && tokens[end + 1]?.capital && !PORTFOLIO.has(tokens[end + 1]!.key)) break;
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
