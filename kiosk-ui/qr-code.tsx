import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** Light modules that a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one sharp path, black on white whatever the theme: readers want the contrast. */
export function QrCode(props: { text: string; label: string; class?: string }) {
  const { path, size } = useMemo(() => drawQr(props.text), [props.text]);
  return (
    <svg
      class={props.class}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** Medium correction: slips get crumpled. Runs of dark modules in a row become one rectangle. */
export function drawQr(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const parts: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x] === true) x += 1;
      parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  });
  return { path: parts.join(''), size };
}
