/** Leaders of Africa. How to read and write a line: read-table.ts. Sources: README.md. */
export const africa = `
`;
