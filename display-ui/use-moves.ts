import { useLayoutEffect, useRef } from 'preact/hooks';

const MOVE_MS = 240;

/** Lets the children of a list glide from where they were to where they are now, and new ones appear. None with reduced motion. */
export function useMoves(order: string) {
  const list = useRef<HTMLOListElement>(null);
  const places = useRef<Map<Element, number>>(new Map());

  useLayoutEffect(() => {
    const before = places.current;
    const after = new Map<Element, number>();
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const child of Array.from(list.current?.children ?? [])) {
      if (!(child instanceof HTMLElement)) continue;
      after.set(child, child.offsetTop);
      const from = before.get(child);
      if (still || before.size === 0 || from === child.offsetTop) continue;
      const start =
        from === undefined
          ? { opacity: 0, transform: 'translateY(-40%)' }
          : { opacity: 1, transform: `translateY(${from - child.offsetTop}px)` };
      child.animate([start, { opacity: 1, transform: 'none' }], { duration: MOVE_MS, easing: 'ease-out' });
    }
    // A fresh map each time: elements that are gone are let go with the old one.
    places.current = after;
  }, [order]);

  return list;
}
