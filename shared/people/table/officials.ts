/** Better known officials, so that a leader's contact with one is told from one between leaders. */
export const officials = `
US
  vice-president: 2009-01-20 Joe Biden | 2017-01-20 Mike Pence | 2021-01-20 Kamala Harris | 2025-01-20 JD Vance
`;
