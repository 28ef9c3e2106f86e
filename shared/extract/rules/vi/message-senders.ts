/** Lists of those who wrote: before the verb ("A, B và C gửi điện mừng"), or behind a colon ("điện mừng của: A; B; C"). */
import type { Focus } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import type { Actor } from "../../mentions/mention.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

const SEPARATES = /^(,|;|và|, và|; và|cùng|cũng như|, cùng|; cùng)( (tân|vị|bà|ông|các|nhà|cựu))?$/u;
const OPENS_LIST =
  /^(,? ?(trong đó |còn |cũng |lần lượt )?(:|có|gồm|bao gồm|như|từ|của))( các| những)?( nhà)?( lãnh đạo)?( nước)? ?:?$/u;

const isNamed = ({ mentions }: Group) => mentions.every(({ office, name }) => office && name);
const MOST = 40;

/** Words between two items, without what is left of a longer name than we know. */
function separator(view: SentenceView, from: number, to: number): string {
  let at = from;
  if (view.tokens[from]!.capital || /^[’'‘]$/u.test(view.key(from)))
    while (at < to && !/^[,;]$/u.test(view.key(at))) at++;
  return view.words_(at, to);
}

/** The subject and whoever is listed before it with nothing but commas between: "A, B gửi …" */
export function sendersOf(last: Group, focus: Focus, view: SentenceView): Actor[] {
  if (last.actors.length === 0) return actorsOf(last, focus, view);
  const found = [last];
  for (let k = view.groups.indexOf(last) - 1; k >= 0 && found.length < MOST; k--) {
    const group = view.groups[k]!;
    if (!isNamed(last) || !isNamed(group) || view.isGoverned(group)) break;
    if (!SEPARATES.test(separator(view, group.to, found[0]!.from))) break;
    found.unshift(group);
  }
  // "chúc mừng Tổng thống A, Tổng thống B gửi …": the first is no item of a list
  if (!STARTS.test(view.words_(found[0]!.from - 1, found[0]!.from))) found.splice(0, found.length - 1);
  return found.flatMap(({ actors }) => actors);
}

/** Before the first of them. */
const STARTS = /^([,;:–—-]|có|gồm|nay|qua|đó|này|rằng|biết|tin|\d+|)$/u;

/** Everybody listed from `at` on, behind "có", "gồm" or a colon. */
export function sendersListed(view: SentenceView, at: number): Group[] {
  const found: Group[] = [];
  for (const group of view.groups) {
    if (group.from < at || found.length >= MOST) continue;
    const last = found.at(-1);
    const between = last ? separator(view, last.to, group.from) : view.words_(at, group.from);
    if (!(last ? SEPARATES : OPENS_LIST).test(between) || group.pair || !isNamed(group)) break;
    found.push(group);
  }
  return found;
}
