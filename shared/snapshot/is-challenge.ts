/** Tells a test for robots from a page: what Cloudflare and others send in place of it, with status 403 or 200. */
import { isControl, isHidden } from "./boilerplate.ts";
import { parsePage } from "./parse-page.ts";
import { readBlocks } from "./read-blocks.ts";

/** Words and names that only such pages bear together with so little text. */
const MARKS = [
  // Cloudflare, DDoS-Guard, Sucuri, Imperva, DataDome, PerimeterX, Akamai, AWS WAF
  /<title>\s*(?:Just a moment\.{3}|Attention Required! \| Cloudflare|DDoS-Guard|Access denied|Access to this page has been denied|Pardon Our Interruption|Sucuri WebSite Firewall[^<]*|Robot check|Human verification|Vui lòng chờ\.*|Xác minh[^<]{0,40})\s*<\/title>/iu,
  /cf-browser-verification|_cf_chl_opt|cdn-cgi\/challenge-platform\/h\/|cf-turnstile|_Incapsula_Resource|captcha-delivery\.com|px-captcha|awsWafCookieDomainList|sucuri_cloudproxy|ddos-guard\/js-challenge/i,
  /checking (?:your|if the site connection is) (?:browser|secure)|(?:verify|confirm)(?:ing)? (?:that )?you are (?:a )?(?:human|not a robot)|are you a robot\?|enable javascript and cookies to continue|unusual traffic from your (?:computer )?network/i,
  /(?:xác (?:minh|nhận|thực)) (?:rằng )?(?:bạn|quý khách) (?:là con người|không phải(?: là)? (?:robot|rô-?bốt|người máy|máy))|(?:đang )?kiểm tra trình duyệt|tôi không phải(?: là)? (?:robot|người máy)|lưu lượng truy cập bất thường/iu,
  /class="(?:g-recaptcha|h-captcha)"/,
];
/** A page of a few lines of script that sets a cookie and loads itself again, as firewalls of Vietnamese hosts send. */
const COOKIE_RELOAD =
  /document\.cookie\s*=[\s\S]{0,2000}location\.(?:reload|href|replace|assign)|location\.(?:reload|href|replace)[\s\S]{0,2000}document\.cookie\s*=/;

/** Pages longer than this are let be; the shortest article has more text than the wordiest challenge. */
const MAX_HTML = 300_000;
const MAX_TEXT = 900;
/** With so many paragraphs it is a page, whatever its scripts say. */
const MANY_PARAGRAPHS = 25;

/** Whether the page is such a test. An article that only speaks of one, or carries a captcha by its comments, is not. */
export function isChallenge(html: string): boolean {
  if (html.length > MAX_HTML || hasManyParagraphs(html)) return false;
  const marked = MARKS.some((mark) => mark.test(html));
  if (!marked && !COOKIE_RELOAD.test(html)) return false;
  const blocks = readBlocks(parsePage(html).root, (element) => isControl(element) || isHidden(element));
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length < (marked ? MAX_TEXT : 60);
}

function hasManyParagraphs(html: string): boolean {
  let at = -1;
  for (let count = 0; count < MANY_PARAGRAPHS; count++)
    if ((at = html.indexOf("</p>", at + 1)) < 0) return false;
  return true;
}
