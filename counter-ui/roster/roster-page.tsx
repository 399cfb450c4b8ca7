import type { PageProps } from '../app.tsx';

export function RosterPage(_props: PageProps) {
  return null;
}
