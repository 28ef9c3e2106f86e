/** A letter as HTML: one column, inline styles with a dark palette where the client knows it, nothing from elsewhere. */
import { html, raw } from "hono/html";
import { oneLine, within, type Block, type Inline, type Letter } from "./letter.ts";

const ink = "#16181d";
const quiet = "#5c6370";
const accent = "#0b5cad";
const line = "#dfe3e8";
const ground = "#f3f4f6";
const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";

/** Clients that strip it lose the dark palette and the narrow margins, and nothing else. */
const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:${accent}}
@media (prefers-color-scheme:dark){
body,.ground{background:#0f1113!important}
.page{background:#191c20!important}
.page,.ink{color:#e9ebee!important}
.quiet{color:#a5adb8!important}
a{color:#8dbdf7!important}
a.ink{color:#f4f5f7!important}
.kicker{background:#26364a!important;color:#b9d8fb!important}
.button{background:#8dbdf7!important;color:#10151b!important}
.line{border-color:#343940!important}
.added{background:#173d25!important;color:#c9f0d4!important}
.removed{background:#4a1d20!important;color:#f6cdd0!important}
}
@media (max-width:480px){.ground{padding:0!important}.page{padding:18px 16px 24px!important;border-radius:0!important}.label{width:92px!important}}`;

/** @param line how text becomes one line */
function InlineText({ content, line = oneLine }: { content: Inline; line?: (text: string) => string }) {
  if (typeof content === "string") return <>{line(content)}</>;
  const text = line(content.text);
  if ("href" in content)
    return (
      <a href={content.href} style={`color:${accent}`}>
        {text}
      </a>
    );
  switch (content.mark) {
    case "strong":
      return <strong>{text}</strong>;
    case "quiet":
      return (
        <span class="quiet" style={`color:${quiet}`}>
          {text}
        </span>
      );
    case "added":
      return (
        <ins
          class="added"
          style="background:#d8f3df;color:#0e4a22;text-decoration:none;padding:0 3px;border-radius:3px"
        >
          {text}
        </ins>
      );
    case "removed":
      return (
        <del class="removed" style="background:#fbdcdd;color:#7c1419;padding:0 3px;border-radius:3px">
          {text}
        </del>
      );
  }
}

/** Inline pieces with a space between, unless a piece brings its own punctuation. */
function Line({ content }: { content: Inline[] }) {
  return (
    <>
      {content.map((piece, n) => (
        <>
          {n > 0 ? " " : ""}
          <InlineText content={piece} />
        </>
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <h2 class="ink" style={`font-size:23px;line-height:1.3;margin:26px 0 10px;color:${ink}`}>
          {block.href ? (
            <a href={block.href} class="ink" style={`color:${ink};text-decoration:none`}>
              {oneLine(block.text)}
            </a>
          ) : (
            oneLine(block.text)
          )}
        </h2>
      );
    case "paragraph":
      return (
        <p style="margin:0 0 12px">
          <Line content={block.content} />
        </p>
      );
    case "facts":
      return (
        <table
          role="presentation"
          cellpadding="0"
          cellspacing="0"
          style="width:100%;margin:0 0 16px;border-collapse:collapse"
        >
          {block.rows.map(({ label, content }) => (
            <tr>
              <td
                class="quiet label line"
                style={`width:120px;padding:6px 12px 6px 0;vertical-align:top;color:${quiet};border-top:1px solid ${line}`}
              >
                {oneLine(label)}
              </td>
              <td class="line" style={`padding:6px 0;vertical-align:top;border-top:1px solid ${line}`}>
                <Line content={content} />
              </td>
            </tr>
          ))}
        </table>
      );
    case "edit":
      return (
        <p class="line" style={`margin:0 0 12px;padding:2px 0 2px 14px;border-left:3px solid ${line}`}>
          {block.content.map((piece) => (
            <InlineText content={piece} line={within} />
          ))}
        </p>
      );
    case "quote":
      return (
        <blockquote
          class="line"
          style={`margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid ${line}`}
        >
          <p style="margin:0 0 4px">{oneLine(block.text)}</p>
          <p class="quiet" style={`margin:0;font-size:14px;color:${quiet}`}>
            <Line content={block.source} />
          </p>
        </blockquote>
      );
    case "list":
      return (
        <ul style="margin:0 0 16px;padding-left:20px">
          {block.items.map((item) => (
            <li style="margin:0 0 6px">
              <Line content={item} />
            </li>
          ))}
        </ul>
      );
    case "button":
      return (
        <p style="margin:16px 0">
          <a
            href={block.href}
            class="button"
            style={`display:inline-block;padding:12px 20px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none;font-weight:600`}
          >
            {oneLine(block.text)}
          </a>
        </p>
      );
  }
}

const written = new WeakMap<Block[], string>();

/** The blocks as HTML; written once for all readers who get the same. */
function writeBlocks(blocks: Block[]): string {
  let text = written.get(blocks);
  if (text === undefined) {
    const views: unknown = html`${blocks.map((block) => <BlockView block={block} />)}`;
    written.set(blocks, (text = `${views as string}`));
  }
  return text;
}

/** @returns a whole HTML document */
export function writeHtml(letter: Letter): string {
  const page = (
    <html lang={letter.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{oneLine(letter.subject)}</title>
        <style>{raw(sheet)}</style>
      </head>
      <body style={`margin:0;padding:0;background:${ground}`}>
        <div style="display:none;max-height:0;overflow:hidden">{oneLine(letter.preview)}</div>
        <div class="ground" style={`padding:24px 12px;background:${ground}`}>
          <div
            class="page"
            style={`max-width:600px;margin:0 auto;padding:24px 32px 28px;border-radius:10px;background:#ffffff;color:${ink};font:16px/1.55 ${font};overflow-wrap:anywhere`}
          >
            <p class="line" style={`margin:0;padding-bottom:12px;border-bottom:1px solid ${line}`}>
              <strong style="letter-spacing:.02em">Parley</strong>
              {letter.kicker ? (
                <>
                  {" "}
                  <span
                    class="kicker"
                    style="margin-left:6px;padding:2px 8px;border-radius:9px;background:#e3eefb;color:#0a4a8c;font-size:13px;font-weight:600"
                  >
                    {oneLine(letter.kicker)}
                  </span>
                </>
              ) : null}
            </p>
            {raw(writeBlocks(letter.blocks))}
            <div
              class="quiet line"
              style={`margin-top:28px;padding-top:14px;border-top:1px solid ${line};font-size:14px;color:${quiet}`}
            >
              {letter.footer.map((content) => (
                <p style="margin:0 0 8px">
                  <Line content={content} />
                </p>
              ))}
            </div>
          </div>
        </div>
      </body>
    </html>
  );
  const document: unknown = html`<!doctype html>${page}`;
  return `${document as string}`;
}
