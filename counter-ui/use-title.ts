import { useEffect } from 'preact/hooks';

/** The window's title, so that a tab can be found among others. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Loket' : `${title} · Loket`;
  }, [title]);
}
