import type { ClosingForecast } from '../../contract/words.ts';
import { formatMinutes, formatNumber } from '../../ui-shared/format.ts';
import { type Text, t } from '../../ui-shared/texts/language.ts';
import { forecastTexts, ruleTexts } from '../../ui-shared/texts/set-up-rule-texts.ts';
import { numberCell } from './cell-text.ts';
import type { Draft } from './field.ts';

const EXAMPLE_TARGET_MS = 30 * 60_000;

/** The consequence of a rule of the mall, by what stands in its field; undefined where the field says it all or says nothing yet. */
export function ruleSays(key: string, draft: Draft): string | undefined {
  const typed = draft[key];
  if (key === 'alwaysOpen') return t(ruleTexts.alwaysOpen(typed === true));
  if (typeof typed !== 'string') return undefined;
  if (key === 'closingForecast') return typed in forecastTexts ? t(forecastTexts[typed as ClosingForecast]) : undefined;
  if (key === 'dayStarts') return typed === '' ? undefined : t(ruleTexts.dayStarts(typed));
  const value = numberCell(typed);
  if (value === null) return emptySays(key);
  if (typeof value !== 'number') return undefined;
  if (key.startsWith('factor')) return factorSays(value);
  const text = figureText(key);
  return text === undefined ? undefined : t(text(formatNumber(value)));
}

function factorSays(value: number): string | undefined {
  if (value === 1) return t(ruleTexts.factorNone);
  return value > 0 && value < 1 ? t(ruleTexts.factor(formatMinutes(EXAMPLE_TARGET_MS * value))) : undefined;
}

function emptySays(key: string): string | undefined {
  if (key === 'autoStartSeconds') return t(ruleTexts.autoStartOff);
  return key === 'idleCloseMinutes' ? t(ruleTexts.idleCloseOff) : undefined;
}

const FIGURES: Readonly<Partial<Record<string, (n: string) => Text>>> = {
  graceMinutes: ruleTexts.graceMinutes,
  recallIntervalSeconds: ruleTexts.recallIntervalSeconds,
  recallMax: ruleTexts.recallMax,
  autoStartSeconds: ruleTexts.autoStart,
  undoSeconds: ruleTexts.undoSeconds,
  holdRemindMinutes: ruleTexts.holdRemindMinutes,
  returnAfter: ruleTexts.returnAfter,
  unattendedAlarmMinutes: ruleTexts.unattendedAlarmMinutes,
  idleCloseMinutes: ruleTexts.idleClose,
  afterHoursCloseMinutes: ruleTexts.afterHoursCloseMinutes,
};

const figureText = (key: string): ((n: string) => Text) | undefined => FIGURES[key];
