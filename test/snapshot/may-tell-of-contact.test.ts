import { describe, expect, it } from "vitest";
import { mayTellOfContact } from "../../shared/snapshot/may-tell-of-contact.ts";

describe("mayTellOfContact", () => {
  it.each([
    ["Ông Trump và ông Putin điện đàm"],
    ["Thủ tướng tiếp Đại sứ Nhật Bản"],
    ["Chủ tịch nước gửi điện mừng Quốc khánh Lào"],
    ["Zelensky muốn gặp ông Trump tuần tới"],
    ["Mỹ - Trung nối lại đàm phán"],
    ["Putin speaks with Modi by phone"],
    ["Leaders of the two countries to meet in Geneva"],
  ])("follows %s", (title) => {
    expect(mayTellOfContact(title)).toBe(true);
  });

  it("looks at the teaser too, in any normal form", () => {
    expect(
      mayTellOfContact("Tin vắn tối 7/3", "Tổng thống Pháp hội đàm với Thủ tướng Đức.".normalize("NFD")),
    ).toBe(true);
  });

  it.each([
    ["Giá vàng tăng mạnh trong phiên sáng"],
    ["Mười món ăn ngon ngày mưa"],
    ["Người dân đi mua hoa dịp lễ"],
  ])("leaves %s aside", (title) => {
    expect(mayTellOfContact(title)).toBe(false);
  });
});
