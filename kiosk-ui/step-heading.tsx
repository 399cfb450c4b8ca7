import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a step. It takes the focus, so that a screen reader begins where the visitor now is. */
export function StepHeading(props: { children: ComponentChildren; class?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={`step-heading ${props.class ?? ''}`} data-read>
      {props.children}
    </h1>
  );
}
