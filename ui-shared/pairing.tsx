import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../contract/problem.ts';
import type { DeviceKind } from '../contract/words.ts';
import './pairing.css';
import { startPairing } from './pairing-loop.ts';
import { t } from './texts/language.ts';
import { pairingTexts } from './texts/pairing-texts.ts';
import { problemText } from './texts/problem-texts.ts';

/** The screen of a device that nobody has let in yet: its code, large, and what the technician does with it. */
export function Pairing(props: { kind: DeviceKind; onPaired: (token: string) => void }) {
  const { kind, onPaired } = props;
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null | 'none'>('none');

  useEffect(
    () =>
      startPairing(kind, {
        onCode: (next) => {
          setCode(next);
          setProblem('none');
        },
        onProblem: setProblem,
        onPaired,
      }),
    [kind],
  );

  return (
    <main class="pairing">
      <h1 class="pairing-title">{t(pairingTexts.title[kind])}</h1>
      <p class="pairing-caption">{t(pairingTexts.code)}</p>
      <p class="pairing-code" aria-live="polite">
        {code === null ? '··· ···' : `${code.slice(0, 3)} ${code.slice(3)}`}
      </p>
      <p class="pairing-how">{t(pairingTexts.how)}</p>
      <p class="pairing-address">{`${location.origin}/counter/perangkat`}</p>
      <PairingState code={code} problem={problem} />
    </main>
  );
}

function PairingState(props: { code: string | null; problem: Problem | null | 'none' }) {
  if (props.problem !== 'none') {
    const text = problemText(props.problem);
    return (
      <p class="pairing-state pairing-problem" role="alert">
        {t(text.title)}. {t(text.next)}
      </p>
    );
  }
  return <p class="pairing-state">{t(props.code === null ? pairingTexts.asking : pairingTexts.waiting)}</p>;
}
