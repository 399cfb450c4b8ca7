/** True when a browser sends this from a page of this very server. A request without an Origin is not from a browser's page. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  const url = URL.parse(origin);
  return url !== null && host !== undefined && url.host === host;
}
