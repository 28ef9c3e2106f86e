/** What happens in the newspaper of the demo: a call, an edit of it, a planned meeting, its postponement. All made up. */
import type { Newsroom, Story } from "./newsroom.ts";

export interface DemoStep {
  /** For the terminal. */
  told: string;
  change: (newsroom: Newsroom) => void;
}

const COMMENT =
  "Giới quan sát cho rằng hai bên còn nhiều khác biệt, song việc duy trì đối thoại là tín hiệu tích cực.";

/** `21/1`, as the papers write days, in Vietnam's time zone. */
function dayAndMonth(date: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "numeric",
    month: "numeric",
  });
  const { day, month } = Object.fromEntries(
    parts.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  return `${Number(day)}/${Number(month)}`;
}

/** @param now the stories are of today */
export function demoStory(now: Date): DemoStep[] {
  const today = dayAndMonth(now);
  const nextWeek = dayAndMonth(new Date(now.getTime() + 7 * 86_400_000));
  const publishedAt = now.toISOString();
  const weather: Story = {
    path: "/the-gioi/nang-nong-nam-au-10001.html",
    title: "Nắng nóng kéo dài ở Nam Âu",
    publishedAt,
    paragraphs: ["Nhiệt độ tại nhiều thành phố ven Địa Trung Hải cao hơn trung bình nhiều năm.", COMMENT],
  };
  const call: Story = {
    path: "/the-gioi/tong-thong-phap-dien-dam-voi-chu-tich-trung-quoc-10002.html",
    title: "Tổng thống Pháp điện đàm với Chủ tịch Trung Quốc",
    publishedAt,
    paragraphs: [
      `Ngày ${today}, Tổng thống Pháp Emmanuel Macron đã điện đàm với Chủ tịch Trung Quốc Tập Cận Bình về thương mại.`,
      "Theo Điện Elysee, cuộc điện đàm kéo dài 50 phút và được thực hiện theo đề nghị của phía Pháp.",
      COMMENT,
    ],
  };
  const longer: Story = {
    ...call,
    paragraphs: call.paragraphs.map((text) => text.replace("50 phút", "55 phút")),
  };
  const meeting: Story = {
    path: "/the-gioi/thu-tuong-nhat-ban-sap-gap-tong-thong-han-quoc-10003.html",
    title: "Thủ tướng Nhật Bản sắp gặp Tổng thống Hàn Quốc",
    publishedAt,
    paragraphs: [
      `Thủ tướng Nhật Bản Sanae Takaichi dự kiến hội đàm với Tổng thống Hàn Quốc Lee Jae-myung tại Seoul vào ngày ${nextWeek}.`,
      COMMENT,
    ],
  };
  const postponed: Story = {
    ...meeting,
    title: "Hoãn cuộc gặp giữa Thủ tướng Nhật Bản và Tổng thống Hàn Quốc",
    paragraphs: [
      `Cuộc hội đàm giữa Thủ tướng Nhật Bản Sanae Takaichi và Tổng thống Hàn Quốc Lee Jae-myung tại Seoul vào ngày ${nextWeek} đã bị hoãn.`,
      COMMENT,
    ],
  };
  return [
    { told: "A newspaper with one story, about the weather.", change: (room) => room.publish(weather) },
    { told: "A story of a call appears: a mail goes out.", change: (room) => room.publish(call) },
    {
      told: "Counters and teasers move: nothing happens.",
      change: (room) => (room.noise = { comments: 87, views: 4_321, teasers: ["Khai mạc hội sách mùa thu"] }),
    },
    {
      told: "The story now says 55 minutes instead of 50: a mail says what changed.",
      change: (room) => room.publish(longer),
    },
    { told: "A meeting is announced for next week.", change: (room) => room.publish(meeting) },
    { told: "The meeting is put off.", change: (room) => room.publish(postponed) },
  ];
}
