/** Which page of how many, as marks: for the eye only, since all pages come round by themselves. */
export function PageMarks(props: { page: number; count: number }) {
  if (props.count <= 1) return null;
  return (
    <span class="marks" aria-hidden="true">
      {Array.from({ length: props.count }, (_, index) => (
        <span key={index} class={index === props.page ? 'mark mark-now' : 'mark'} />
      ))}
    </span>
  );
}
