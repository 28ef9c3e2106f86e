/**
 * Further spellings of names, in Vietnamese and English. One person a line: common English name (or id), then what else
 * the press writes; brackets mark a short form ("[Tập] Cận Bình" gives both the whole and "Tập").
 */
export const names = `
Xi Jinping: [Tập] Cận Bình
Volodymyr Zelensky: Volodymyr [Zelenskyy], Volodymyr [Zelenskiy], Vladimir Zelensky, Vladimir Zelenskiy
`;
