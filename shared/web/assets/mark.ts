/** The mark in the browser's tab. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b5d5b" d="M6 9a7 7 0 0 1 7-5h3v18h-3l-5 5v-6a8 8 0 0 1-2-5Z"/><path fill="#c2762b" d="M26 14a7 7 0 0 0-7-5h-1v14h1l5 5v-6a8 8 0 0 0 2-4Z"/></svg>`;
