/** For how many days: "đến Thiên Tân, bắt đầu chuyến công du 4 ngày", "tới Hà Nội trong chuyến thăm chính thức hai ngày". */
import type { Finding } from "../../finding.ts";
import { numberAt } from "./number-words.ts";

const BEGINS =
  /(^| )(bắt đầu|mở đầu|mở màn|khởi đầu|khởi động|đến|tới|sang|hạ cánh|đặt chân|lên đường|khởi hành|có mặt)( |$)/u;
/** Through more lands than one: the days are not those from the day told on. */
const OTHER_STAY = /(^| )(sau chuyến|nước ngoài|các nước|(hai|ba|bốn|năm|\d+) nước|châu \S+)( |$)/u;
/** Before the number: "chuyến công du", "chuyến thăm cấp nhà nước tới Việt Nam kéo dài", "thăm chính thức trong". */
const STAYING =
  /(^| )(chuyến (thăm|công du|công tác|làm việc|đi|viếng thăm)|thăm( \S+){0,5} trong)( (chính thức|cấp nhà nước|nhà nước|làm việc|song phương|hữu nghị|\S+ \S+|\S+))?( (kéo dài|dài|trong|vòng|tổng cộng))*$/u;

export function readStayVi({ view, type }: Finding): number | undefined {
  if (type !== "visit") return undefined;
  const { from, to } = view.sentence;
  const words = view.words_(from, to);
  if (!words.includes(" ngày")) return undefined;
  for (let i = from; i < to; i++) {
    const count = view.key(i) === "ngày" ? undefined : numberAt(view, i);
    if (!count || view.key(count.to) !== "ngày") continue;
    if (count.n < 2 || count.n > LONGEST_STAY || !Number.isInteger(count.n)) continue;
    if (!STAYING.test(view.words_(i - 9, i))) continue;
    if (OTHER_STAY.test(words)) return undefined;
    if (/(^| )(kết thúc|khép lại)( |$)/u.test(words)) return -count.n;
    return BEGINS.test(view.words_(from, i)) ? count.n : undefined;
  }
  return undefined;
}

/** Days; longer journeys go to more than one country. */
const LONGEST_STAY = 10;
