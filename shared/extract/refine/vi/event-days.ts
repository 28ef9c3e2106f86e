/** The days of a summit, and who is there: "Hội nghị diễn ra trong hai ngày 13 - 14/6", "bên lề hội nghị". */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Finding } from "../../finding.ts";
import type { PlaceMention, SentenceView } from "../../sentence-view.ts";
import { isDay, isSpan } from "../read-date.ts";

const EVENT =
  /(^| )(hội nghị|diễn đàn|thượng đỉnh|kỳ họp|khóa họp|đại hội đồng|tuần lễ cấp cao|apec|asean|g7|g20|brics|sco|nato)( |$)/u;
const TAKES_PLACE = /(^| )(diễn ra|khai mạc|tổ chức|nhóm họp|dự trù|dự kiến)( [^,;]{1,40})?$/u;

/** "Hội nghị diễn ra tại Gyeongju từ ngày 31/10 đến 1/11", "Ngày 26/5, Hội nghị diễn ra trong 2 ngày đã khai mạc" */
export function eventDaysVi(view: SentenceView): DateMention | undefined {
  const { from, to } = view.sentence;
  const words = view.words_(from, to);
  if (!/diễn ra|khai mạc|tổ chức|nhóm họp/u.test(words) || !EVENT.test(words)) return undefined;
  return (
    view.dates.find((date) => {
      if (!isSpan(date.value) && !isDay(date)) return false;
      const before = view.words_(Math.max(from, date.from - 14), date.from);
      return TAKES_PLACE.test(before) && EVENT.test(view.words_(from, date.from));
    }) ?? fronted(view)
  );
}

function fronted(view: SentenceView): DateMention | undefined {
  const [date] = view.dates;
  if (!date || date.value.kind !== "day" || date.from - view.sentence.from > 2) return undefined;
  const rest = view.words_(date.to, date.to + 24);
  const opened =
    /^(\S+ ?)?, (hội nghị|diễn đàn|thượng đỉnh|kỳ họp|khóa họp)( [^,;]+)? (khai mạc|diễn ra)( |$)/u.test(
      rest,
    );
  if (!opened) return undefined;
  const days = /diễn ra trong (hai|ba|2|3) ngày/u.exec(rest)?.[1];
  const last = { ...date.value, day: date.value.day + (days ? (/ba|3/u.test(days) ? 2 : 1) : 0) };
  return days ? { ...date, value: { kind: "span", from: date.value, to: last } } : date;
}

/** "Hội nghị G20 tổ chức ở Hamburg (Đức)", "bên lề Hội nghị COP26 tại Glasgow" */
export function eventPlaceVi(view: SentenceView): PlaceMention | undefined {
  if (!EVENT.test(view.words_(view.sentence.from, view.sentence.to))) return undefined;
  return view.places.find(
    (place) =>
      PLACED.test(view.words_(place.from - 3, place.from)) &&
      /(^| )(hội nghị|diễn đàn|thượng đỉnh|kỳ họp|khóa họp|đại hội đồng|tuần lễ)( [^,;]+)?$/u.test(
        view.words_(place.from - 16, place.from),
      ),
  );
}
const PLACED = /(^| )(tại|ở)( (thành phố|thủ đô|khu nghỉ dưỡng|đảo|bang))?$/u;

const AT_EVENT =
  /(^| )(bên lề|dự|tham dự|tham gia|tới|đến|tại|trong khuôn khổ|nhân|nhân dịp|ở)( [^,;]{1,30})? (hội nghị|diễn đàn|thượng đỉnh|kỳ họp|khóa họp|đại hội đồng|tuần lễ|sự kiện|apec|asean|g7|g20|brics|sco|nato)( |$)/u;

export const isAtEventVi = ({ view, trigger, span }: Finding): boolean =>
  AT_EVENT.test(view.words_(Math.min(trigger.from, span.from) - 20, Math.max(trigger.to, span.to) + 14));
