import { describe, expect, it } from "vitest";
import { isChallenge } from "../../shared/snapshot/is-challenge.ts";

const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;
const PARAGRAPH =
  "<p>Hai nhà lãnh đạo trao đổi trong 45 phút về lệnh ngừng bắn, theo thông báo của phủ tổng thống tối qua.</p>";

describe("isChallenge", () => {
  it.each([
    [
      "Cloudflare",
      page("<title>Just a moment...</title>", "<h1>vidu.example</h1><p>Verifying you are human.</p>"),
    ],
    [
      "Cloudflare's script",
      page("<title>vidu.example</title>", "<script>window._cf_chl_opt={}</script><p>Please wait</p>"),
    ],
    ["an older browser check", page("", "<p>Checking your browser before accessing vidu.example.</p>")],
    [
      "a Vietnamese captcha",
      page("<title>Xác thực</title>", "<p>Vui lòng xác nhận bạn không phải là người máy</p>"),
    ],
    ["a cookie and reload", page("", "<script>document.cookie='D1N=abc';window.location.reload();</script>")],
    ["a captcha form", page("", `<form><div class="g-recaptcha"></div><p>Nhập mã</p></form>`)],
  ])("knows %s", (_, html) => {
    expect(isChallenge(html)).toBe(true);
  });

  it.each([
    [
      "an article on captchas",
      page("<title>Robot</title>", PARAGRAPH.repeat(12) + "<p>Verify you are human</p>"),
    ],
    [
      "an article with a captcha by its comments",
      page("", PARAGRAPH.repeat(12) + `<div class="g-recaptcha"></div>`),
    ],
    ["a short notice", page("<title>Thông báo</title>", PARAGRAPH)],
    ["an empty page", ""],
  ])("does not take %s for one", (_, html) => {
    expect(isChallenge(html)).toBe(false);
  });
});
