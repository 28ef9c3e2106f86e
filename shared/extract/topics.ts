/** What the contact was about: a fixed list of slugs with the words that point to each. */
import type { Lang } from "./contact-record.ts";

export const TOPICS: Record<string, Record<Lang, RegExp>> = {
  "bilateral-relations": {
    vi: /quan hệ (song phương|hai nước|đối tác)/,
    en: /bilateral (relations|ties)|partnership/,
  },
  trade: { vi: /thương mại|thuế quan|thuế đối ứng|xuất khẩu|đậu tương/, en: /\btrade\b|tariff/ },
  "ukraine-war": {
    vi: /xung đột ukraine|chiến sự ukraine|khủng hoảng ukraine|vấn đề ukraine|về ukraine|hòa bình ukraine/,
    en: /ukraine/,
  },
  ceasefire: { vi: /ngừng bắn|đình chiến/, en: /ceasefire|cease-fire|truce/ },
  sanctions: { vi: /trừng phạt|cấm vận/, en: /sanction/ },
  nuclear: { vi: /hạt nhân/, en: /nuclear|denucleari/ },
  missiles: { vi: /tên lửa/, en: /missile/ },
  security: { vi: /an ninh/, en: /security/ },
  defence: { vi: /quốc phòng|quân sự/, en: /defen[cs]e|military/ },
  energy: { vi: /năng lượng|dầu mỏ|khí đốt/, en: /energy|\boil\b|\bgas\b/ },
  technology: {
    vi: /chip|bán dẫn|tiktok|công nghệ|đất hiếm/,
    en: /chips?\b|semiconductor|tiktok|technology|rare earth/,
  },
  taiwan: { vi: /đài loan/, en: /taiwan/ },
  "south-china-sea": { vi: /biển đông/, en: /south china sea/ },
  "middle-east": { vi: /trung đông|gaza|israel|iran/, en: /middle east|gaza|israel|iran/ },
  korea: { vi: /triều tiên/, en: /korea/ },
  prisoners: { vi: /tù binh|tù nhân|con tin/, en: /prisoner|hostage/ },
  terrorism: { vi: /khủng bố/, en: /terroris/ },
  migration: { vi: /di cư|nhập cư/, en: /migra/ },
  borders: { vi: /biên giới/, en: /border/ },
  climate: { vi: /khí hậu/, en: /climate/ },
  investment: { vi: /đầu tư/, en: /invest/ },
  election: { vi: /đắc cử|bầu cử|nhậm chức/, en: /elect|inaugurat/ },
  condolences: { vi: /chia buồn|thiên tai|thảm họa/, en: /condolence|disaster/ },
};

/** Slugs for lower-case words of the sentences that tell of the contact. */
export function topicsOf(words: string, lang: Lang): string[] {
  return Object.entries(TOPICS).flatMap(([slug, pattern]) => (pattern[lang].test(words) ? [slug] : []));
}
