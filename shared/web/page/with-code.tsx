/** What stands between backticks, set as code. */
export const WithCode = ({ children }: { children: string }) => (
  <>{children.split("`").map((part, n) => (n % 2 === 1 ? <code>{part}</code> : part))}</>
);
