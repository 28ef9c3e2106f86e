/** Leaders of Oceania. How to read and write a line: read-table.ts. Sources: README.md. */
export const oceania = `
`;
