import { computed, effect, signal } from '@preact/signals';
import { language, setLanguage } from '../ui-shared/texts/language.ts';

/** What a visitor may set for the time at the kiosk. The next one finds it as it was. */
export const largerText = signal(false);
export const highContrast = signal(false);
/** Whether the panel sits low, within reach of a wheelchair. */
export const panelDown = signal(false);
export const readAloud = signal(false);

export const isUnchanged = computed(
  () => language.value === 'id' && !largerText.value && !highContrast.value && !panelDown.value && !readAloud.value,
);

export function resetPreferences(): void {
  setLanguage('id');
  largerText.value = false;
  highContrast.value = false;
  panelDown.value = false;
  readAloud.value = false;
}

/** Writes them where the styles read them. */
export function applyPreferences(): void {
  effect(() => {
    const { dataset } = document.documentElement;
    dataset.text = largerText.value ? 'large' : 'normal';
    dataset.contrast = highContrast.value ? 'high' : 'normal';
    dataset.reach = panelDown.value ? 'low' : 'normal';
  });
}
