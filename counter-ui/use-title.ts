import { useEffect } from 'preact/hooks';

/** The window's title, so that a tab can be found among others. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title === '' ? 'Loket' : `${title} · Loket`;
    // The page that was there before may still be there.
    return () => {
      document.title = before;
    };
  }, [title]);
}
