import './standards.css';
import type { SetUpError } from '../../contract/set-up.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { setUpErrorText } from '../../ui-shared/texts/set-up-error-texts.ts';
import { servesTexts } from '../../ui-shared/texts/set-up-standard-texts.ts';
import type { Serve, Serves } from './counter-serves.ts';
import { known } from './set-up-known.ts';

interface Props {
  readonly agencyId: string;
  readonly serves: Serves;
  readonly editable: boolean;
  readonly errors: readonly SetUpError[];
  onChange(serves: Serves): void;
}

/** Every service of the agency, and as what this counter serves it. */
export function CounterServices({ agencyId, serves, editable, errors, onChange }: Props) {
  const { rows } = known.value;
  const services = rows.services.filter((one) => {
    return serves.has(one.id) || (one.agencyId === agencyId && !one.retired);
  });
  const set = (serviceId: string, serve: Serve | null): void => {
    const next = new Map(serves);
    if (serve === null) next.delete(serviceId);
    else next.set(serviceId, serve);
    onChange(next);
  };
  return (
    <section class="su-serves" aria-label={t(servesTexts.title)}>
      <h3>{t(servesTexts.title)}</h3>
      <p class="su-help">{t(servesTexts.help)}</p>
      {[...new Set(errors.map((error) => t(setUpErrorText(error))))].map((text) => (
        <p key={text} class="su-error">
          {text}
        </p>
      ))}
      {agencyId === '' && <p class="muted">{t(servesTexts.chooseAgency)}</p>}
      {agencyId !== '' && services.length === 0 && <p class="muted">{t(servesTexts.noServices)}</p>}
      <ul>
        {services.map((service) => (
          <ServeRow
            key={service.id}
            name={service.name}
            serve={serves.get(service.id) ?? null}
            editable={editable}
            onChange={(serve) => set(service.id, serve)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly serve: Serve | null;
  readonly editable: boolean;
  onChange(serve: Serve | null): void;
}

function ServeRow({ name, serve, editable, onChange }: RowProps) {
  const minWaiting = serve?.minWaiting ?? '1';
  const choose = (kind: string): void => {
    onChange(kind === 'primary' || kind === 'assist' ? { kind, minWaiting } : null);
  };
  return (
    <li class="su-serve" data-serving={serve !== null}>
      <span>{name}</span>
      <select
        class="field su-serve-kind"
        aria-label={name}
        disabled={!editable}
        value={serve?.kind ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t(servesTexts.none)}</option>
        <option value="primary">{t(servesTexts.primary)}</option>
        <option value="assist">{t(servesTexts.assist)}</option>
      </select>
      {serve?.kind === 'assist' && (
        <label class="su-serve-from">
          {t(servesTexts.from)}
          <input
            class="field su-mini"
            inputMode="numeric"
            disabled={!editable}
            value={minWaiting}
            onInput={(event) => onChange({ kind: 'assist', minWaiting: event.currentTarget.value })}
          />
          {t(servesTexts.people)}
        </label>
      )}
    </li>
  );
}
