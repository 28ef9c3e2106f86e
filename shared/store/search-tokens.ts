/**
 * By which words a text is found, marks or none: `gaza`, `uranium`, and two syllables of Vietnamese together (`hat nhan`),
 * of which one alone says little. Each is a list of contacts, so that they are chosen with care and bounded in number.
 */
import { fold, wordsOf } from "./fold.ts";

/** A Vietnamese syllable without its marks: `nhan`, `thuan`. */
const SYLLABLE =
  /^(?:ngh?|gh?|[ckpt]h|nh|tr|gi|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/;
export const isSyllable = (word: string): boolean => SYLLABLE.test(word);

const listOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Words that hold a sentence together; with their marks, since "từ" is one and "tư" of "đầu tư" is not. */
const LINKS = listOf(`
  và của cho với là trong ngày đã sẽ được các những một hai ba về tại đến từ có không này đó khi thì mà ở ra vào lên ông
  bà cũng như theo trên dưới sau trước qua bị bởi để rằng còn mỗi nhiều nếu vì do nên đang vẫn lại cùng giữa hôm việc đối
  cuộc buổi sự vừa năm tháng phía bên họ hơn rất đều
`);
const ENGLISH_LINKS = listOf(`
  the and for with from that this has have had was were will would are been its his her their they them which who whom
  when where what than then there here about into over after before between during under also said says say not but
  new two three first last more most other some any all could should may might both each while against
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
`);

/** What nearly every contact is told with: found by it only where there is room. */
const COMMON = listOf(`
  dien_dam hoi_dam hoi_kien tong_thong thu_tuong chu_tich ngoai_truong bo_truong tong_bi bi_thu tien_hanh lanh_dao gap_go
  trao_doi thong_bao dien_ra chuyen_tham chinh_thuc nguoi_dong dong_cap bat_dau dau_tien danh_dau phat_bieu tuyen_bo
  president prime minister leader leaders call called calls phone talks talked meeting met meet visit visited visits held
  spoke spoken discussed told chairman secretary foreign general
`);

/** Most that a contact is listed by; each is an item to write. */
const MOST_TOKENS = 28;
const LONGEST = 24;

/** What is asked for or said, in runs that no sign or joining word breaks. */
function* runsOf(text: string): Generator<string[]> {
  for (const part of text.split(/[^\p{L}\p{M}\p{N}\s'’-]+/u)) {
    let run: string[] = [];
    for (const word of part
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)) {
      if (word === "" || LINKS.has(word)) {
        if (run.length > 0) yield run;
        run = [];
      } else run.push(fold(word));
    }
    if (run.length > 0) yield run;
  }
}

const isCommon = (token: string): boolean => COMMON.has(token.replace(" ", "_"));

/** "tong thong" belongs together, so that "thong my" in "tong thong my" does not. */
function* tokensOfRun(run: string[]): Generator<string> {
  for (let i = 0; i < run.length; i++) {
    const [word = "", next = "", later = ""] = run.slice(i, i + 3);
    if (!isSyllable(word)) {
      const says = word.length > 2 && word.length <= LONGEST && !ENGLISH_LINKS.has(word);
      if (says && !/^\d{1,3}$/.test(word)) yield word;
    } else if (isCommon(`${word} ${next}`)) {
      yield `${word} ${next}`;
      i++;
    } else if (isSyllable(next) && !isCommon(`${next} ${later}`)) yield `${word} ${next}`;
  }
}

/**
 * @param known words by which it is found already
 * @returns at most 28, those that tell contacts apart before those that most are told with
 */
export function tokensOf(text: string, known: readonly string[] = []): string[] {
  const all = [...new Set([...runsOf(text)].flatMap((run) => [...tokensOfRun(run)]))].filter(
    (token) => !known.includes(token),
  );
  return [...all.filter((token) => !isCommon(token)), ...all.filter(isCommon)].slice(0, MOST_TOKENS);
}

/** The words of a question that say something, folded; all of them where none does. */
export function wordsToAsk(q: string): string[] {
  const said = [...runsOf(q)].flat().filter((word) => word.length > 1 && !ENGLISH_LINKS.has(word));
  return said.length > 0 ? said : wordsOf(q);
}

/** Nothing is listed under a single syllable but what names it. */
export function isLoneSyllable(q: string): boolean {
  const words = wordsToAsk(q);
  return words.length === 1 && isSyllable(words[0]!);
}

/**
 * The token under which everything stands that holds all the words of a question. Which of its syllables belong together
 * is not known, but the first two do, or the last two.
 */
export function tokenToAsk(words: string[]): string | undefined {
  const tokens: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let end = i;
    while (end < words.length && isSyllable(words[end]!)) end++;
    if (end === i) tokens.push(words[i]!);
    else {
      const run = words.slice(i, end);
      tokens.push(run.slice(0, 2).join(" "), run.slice(-2).join(" "));
      i = end - 1;
    }
  }
  const rank = (token: string) => (isCommon(token) || ENGLISH_LINKS.has(token) ? 0 : token.length);
  return tokens.toSorted((a, b) => rank(b) - rank(a))[0];
}
