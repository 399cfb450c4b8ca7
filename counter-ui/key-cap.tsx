/** The key that does the same, shown on the button. Screen readers get it through aria-keyshortcuts. */
export function KeyCap(props: { label: string; class?: string }) {
  return (
    <span class={props.class === undefined ? 'key-cap' : `key-cap ${props.class}`} aria-hidden="true">
      {props.label}
    </span>
  );
}
