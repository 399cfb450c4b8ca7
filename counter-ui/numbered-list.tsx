import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { KeyCap } from './key-cap.tsx';

export interface Choice<T> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly detail?: ComponentChildren;
}

/** The choice of a digit key: 1…9, and 0 for the tenth. */
export function choiceForKey<T>(choices: readonly Choice<T>[], key: string): Choice<T> | undefined {
  if (!/^[0-9]$/.test(key)) return undefined;
  return choices[key === '0' ? 9 : Number(key) - 1];
}

export const keyOfIndex = (index: number): string => (index < 9 ? String(index + 1) : index === 9 ? '0' : '');

/** Choices that take a number key, an arrow and Enter, or a click. */
export function NumberedList<T>(props: { choices: readonly Choice<T>[]; onChoose(value: T): void }) {
  const list = useRef<HTMLUListElement>(null);
  const move = (step: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <ul class="numbered" ref={list} onKeyDown={onKeyDown}>
      {props.choices.map((choice, index) => (
        <li key={index}>
          <button
            type="button"
            class="numbered-choice"
            data-first={index === 0 ? '' : undefined}
            aria-keyshortcuts={keyOfIndex(index)}
            onClick={() => props.onChoose(choice.value)}
          >
            <KeyCap label={keyOfIndex(index)} />
            <span class="numbered-label">{choice.label}</span>
            {choice.detail !== undefined && <span class="numbered-detail">{choice.detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
