import type { Text } from './language.ts';

/** What a column is called beside its field, and what whoever fills it in has to know. */
export interface FieldText {
  readonly label: Text;
  readonly help?: Text;
}

export function field(id: string, en: string, helpId?: string, helpEn?: string): FieldText {
  const label = { id, en };
  return helpId === undefined ? { label } : { label, help: { id: helpId, en: helpEn ?? helpId } };
}
