import { ArrowDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui-shared/icon.tsx';
import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import { t } from '../ui-shared/texts/language.ts';

/** Less than this hidden below is not worth a button, in pixels. */
const SLACK_PX = 12;

/** Content that may be longer than the panel, with a button for those who do not know that one can swipe. */
export function Scroller(props: { children: ComponentChildren; label: string; class?: string }) {
  const box = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);
  const look = useCallback(() => {
    const element = box.current;
    if (element) setMore(element.scrollHeight - element.scrollTop - element.clientHeight > SLACK_PX);
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    if (box.current?.firstElementChild) observer.observe(box.current.firstElementChild);
    return () => observer.disconnect();
  }, [look]);
  const goDown = (): void => {
    const element = box.current;
    if (!element) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollBy({ top: element.clientHeight * 0.75, behavior: calm ? 'auto' : 'smooth' });
  };
  return (
    <div class={`scroller ${props.class ?? ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={box} class="scroller-box" tabIndex={0} aria-label={props.label} onScroll={look}>
        <div class="scroller-content">{props.children}</div>
      </section>
      {more && (
        <button type="button" class="scroller-more" onClick={goDown}>
          <span>
            <Icon icon={ArrowDown} />
            {t(kioskTexts.scrollDown)}
          </span>
        </button>
      )}
    </div>
  );
}
