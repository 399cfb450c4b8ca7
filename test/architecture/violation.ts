export interface Violation {
  file: string;
  line: number;
  rule: string;
}

export function formatViolation({ file, line, rule }: Violation): string {
  return `${file}:${line}  ${rule}`;
}
