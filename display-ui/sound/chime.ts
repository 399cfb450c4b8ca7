/** Two soft tones, a falling third (E5, C5), made by the machine itself: nothing to load, nothing to fail. */

const TONES = [
  { hz: 659.25, at: 0 },
  { hz: 523.25, at: 0.42 },
];
const TONE_SECONDS = 1.3;
/** Milliseconds from the first tone until the voice may begin; the last tone is fading then. */
export const CHIME_MS = 1_350;

/** Plays the chime. The context must be running. */
export function playChime(context: AudioContext): void {
  const start = context.currentTime + 0.03;
  for (const tone of TONES) {
    strike(context, tone.hz, start + tone.at, 0.3);
    // The octave, softly: a bell rather than a test tone.
    strike(context, tone.hz * 2, start + tone.at, 0.06);
  }
}

function strike(context: AudioContext, hz: number, at: number, volume: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = hz;
  gain.gain.setValueAtTime(0.0001, at);
  gain.gain.exponentialRampToValueAtTime(volume, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + TONE_SECONDS);
  oscillator.connect(gain);
  gain.connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + TONE_SECONDS + 0.05);
  // A board runs for weeks: what has sounded is let go.
  oscillator.onended = () => {
    oscillator.disconnect();
    gain.disconnect();
  };
}
