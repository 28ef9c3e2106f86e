import { describe, expect, it } from "vitest";
import { mayLeadToContact, mayTellOfContact } from "../../shared/snapshot/may-tell-of-contact.ts";

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

describe("mayLeadToContact", () => {
  it.each([
    "tong-thong-my-dien-dam-tong-thong-nga-4812345.html",
    "thu-tuong-nhat-ban-tham-viet-nam-20261121.htm",
    "chu-tich-nuoc-gui-dien-mung-quoc-khanh-lao.html",
    "putin-speaks-with-modi-by-phone",
    "ong-putin-gap-ong-modi-tai-moscow-55123.chn",
  ])("follows an address with %s", (slug) => {
    expect(mayLeadToContact(`https://bao.example/the-gioi/${slug}`)).toBe(true);
  });

  it.each(["gia-vang-tang-manh-trong-phien-sang-4812345.html", "muoi-mon-an-ngon-ngay-mua.html", ""])(
    "leaves one with %s aside",
    (slug) => {
      expect(mayLeadToContact(`https://bao.example/${slug}`)).toBe(false);
    },
  );
});
