import { createElement } from 'preact';

/** A lucide icon's drawing: `import { Clock } from 'lucide'`. */
export type IconDrawing = [tag: string, attributes: Record<string, string | number | undefined>][];

/** Decoration beside a label, never alone: hidden from screen readers. `size` is any CSS length. */
export function Icon(props: { icon: IconDrawing; size?: string; class?: string }) {
  const size = props.size ?? '1.25em';
  return (
    <svg
      class={props.class}
      viewBox="0 0 24 24"
      style={{ width: size, height: size }}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {props.icon.map(([tag, attributes]) => createElement(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
