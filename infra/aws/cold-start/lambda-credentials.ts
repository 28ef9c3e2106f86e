/**
 * Stands in for the SDK's chain of credential providers in the bundles: Lambda puts a function's credentials into its
 * environment, and looking for them in files, on login pages and in other services is 100 KB of code that never runs.
 */
export const defaultProvider = () => async () => ({
  accessKeyId: process.env["AWS_ACCESS_KEY_ID"] ?? "",
  secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"] ?? "",
  ...(process.env["AWS_SESSION_TOKEN"] && { sessionToken: process.env["AWS_SESSION_TOKEN"] }),
});
