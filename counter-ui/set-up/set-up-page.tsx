import type { PageProps } from '../app.tsx';

/** The set-up of the mall, section by section. */
export function SetUpPage(_props: PageProps) {
  return <div class="set-up" />;
}
