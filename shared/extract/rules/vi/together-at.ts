/** "cuộc gặp cấp cao do A và B đồng chủ trì", "A cùng B dự tiệc trà", "ký dưới sự chứng kiến của A và B" */
import type { Reading, Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";

const WITNESSED = ["dưới sự chứng kiến của", "trước sự chứng kiến của", "với sự chứng kiến của"];
const ONLINE = /trực tuyến|cầu truyền hình|qua video/u;

export const togetherAt: Rule = {
  name: "together-at",
  type: "meeting",
  triggers: [
    ...["chủ trì", "dự", "chứng kiến", "tham quan", "thưởng thức", "thưởng trà"].flatMap((act) => [
      `cùng ${act}`,
      `đồng ${act}`,
    ]),
    "cùng chụp ảnh",
    "chụp ảnh chung",
    "chụp ảnh cùng nhau",
    "dự tiệc",
    "dự tiệc trà",
    "dự quốc yến",
    "dự chiêu đãi",
    "chứng kiến lễ ký",
    "chứng kiến lễ ký kết",
    "chứng kiến lễ trao",
    "họp báo chung",
    "gặp gỡ báo chí",
    "duyệt đội danh dự",
    "ký tuyên bố chung",
    "ký hiệp định",
    "ký hiệp ước",
    "ký thỏa thuận hòa bình",
    "cùng đi dạo",
    "cùng nhau đi dạo",
    "sánh vai",
    "ôm nhau",
    ...WITNESSED,
  ],
  read(view, trigger, focus) {
    if (ONLINE.test(view.words_(view.sentence.from, view.sentence.to))) return [];
    const before = view.groups.findLast(
      (group) => group.to <= trigger.from && (!view.isGoverned(group) || group.governor === "do"),
    );
    const leaders = actorsOf(before, focus, view).filter(({ level }) => level === "leader");
    let readings: Reading[] = [];
    if (WITNESSED.includes(view.words_(trigger.from, trigger.to))) {
      const after = view.groups.find((group) => group.from === trigger.to);
      const witnesses = (after?.actors ?? []).filter(({ level }) => level === "leader");
      const sides = asSides(leaders, witnesses);
      if (after) readings = [{ sides, span: { from: before?.from ?? trigger.from, to: after.to } }];
    } else if (
      before &&
      !before.pair &&
      before.actors.length > 1 &&
      isAtOnce(view.words_(before.to, trigger.from))
    ) {
      readings = [{ sides: asSides(leaders), span: { from: before.from, to: trigger.to } }];
    }
    return readings.filter(({ sides }) => sides.length > 1);
  },
};

/** Between those who are together and what they do there: when, and that they did. */
const isAtOnce = (words: string) =>
  words.split(" ").length <= 12 &&
  !/(^| )(nói|cho biết|tuyên bố|rằng|mời|đề nghị|kêu gọi|không|chưa|với)( |$)/u.test(words);
