/** All of standard input as text. */
export async function readStandardInput(): Promise<string> {
  let all = '';
  for await (const part of process.stdin.setEncoding('utf8')) all += String(part);
  return all;
}
