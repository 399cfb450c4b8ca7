import type { PageProps } from '../app.tsx';

export function OutagesPage(_props: PageProps) {
  return null;
}
