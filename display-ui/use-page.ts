import { useEffect, useState } from 'preact/hooks';

/** A page stands still for this long. */
const PAGE_MS = 10_000;

/** Which of `count` pages is shown now; they take turns. */
export function usePage(count: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (count <= 1) return undefined;
    const timer = setInterval(() => setPage((shown) => (shown + 1) % count), PAGE_MS);
    return () => clearInterval(timer);
  }, [count]);
  return page < count ? page : 0;
}
