/** What English texts call a letter, telegram or greeting. */
export const MESSAGE_NOUNS = [
  "letter",
  "letters",
  "message",
  "messages",
  "telegram",
  "telegrams",
  "cable",
  "note",
  "handwritten letter",
  "congratulatory message",
  "message of congratulations",
  "message of condolence",
  "condolences",
  "congratulations",
  "greetings",
  "letter of congratulations",
  "reply",
  "new year greetings",
];
export const MESSAGE = new RegExp(`(^| )(${MESSAGE_NOUNS.join("|")})( |$)`);
